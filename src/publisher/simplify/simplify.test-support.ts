import { simplifyWorkspace } from '../commands/simplify.ts';
import type { Clock } from '../drafts/clock.ts';
import { makePatiences } from '../drafts/patience.ts';
import { type Asked, chatReply, chatSegments, type Reply } from '../llm/server.test-support.ts';
import { scratchFolder, scratchTerminal, writeFiles } from '../scratch.test-support.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { SimplifyOptions } from './options.ts';
import type { Outcome } from './task.ts';

/** For tests: a workspace with a release of Lindenfurt, a model's good answers to it, and the command with a clock. */

export const FILE = 'releases/bad/de.plain.md';
export const SOURCE = 'releases/bad/de.original.md';

export const ORIGINAL = [
  '---',
  'published: 2026-03-03',
  'topics: [city]',
  'origin: human',
  '---',
  '# Hallenbad am Wehr öffnet im April wieder',
  '',
  'Das **Hallenbad am Wehr** wird nach umfangreichen Sanierungsarbeiten am Montag, 13. April, um 9 Uhr wiedereröffnet; die Eintrittspreise bleiben mit 4,50 Euro für Erwachsene unverändert.',
  '',
  '- Anmeldungen zu den Schwimmkursen sind ausschließlich bis zum 27. März unter der Telefonnummer 030 23125-640 möglich; ohne Anmeldung ist eine Teilnahme nicht gestattet.',
  '- Mehr steht auf der [Seite des Bades](https://www.example.org/bad)',
  '',
  '> Wir freuen uns auf zahlreiche Besucherinnen und Besucher.',
  '',
  '```contact',
  'organisation: Stadt Lindenfurt',
  'phones: [030 23125-100 (Service)]',
  '```',
  '',
].join('\n');

/** What a model that does as it is told says, by id of the piece. */
export const GOOD: Record<string, string> = {
  b1: 'Das <g id="1">Hallenbad am Wehr</g> öffnet wieder. Es öffnet am Montag, 13. April, um 9 Uhr. Vorher hat man das Bad lange saniert. Die Preise bleiben gleich. Erwachsene zahlen 4,50 Euro.',
  'b2.1':
    'Melden Sie sich zu den Kursen an. Das geht nur bis zum 27. März. Rufen Sie an: <x id="1"/>. Ohne Anmeldung dürfen Sie nicht in den Kurs.',
  'b2.2': 'Mehr steht auf der <g id="1">Seite des Bades</g>',
};

/** The model's answer to a request, by id; what a test says takes the place of the good one. */
export function answer(asked: Asked, spoiled: Record<string, string> = {}): Reply {
  const segments = chatSegments(asked).map(({ id, text }) => ({ id, text: spoiled[id] ?? GOOD[id] ?? text }));
  return chatReply(JSON.stringify({ segments }));
}

export function workspaceOf(plain: object = {}, files: Record<string, string> = {}): string {
  const dir = scratchFolder();
  const config = { publisher: { name: 'Stadt Lindenfurt' }, languages: ['de'], plain };
  writeFiles(dir, { 'lesebruecke.json': JSON.stringify(config, undefined, 2), [SOURCE]: ORIGINAL, ...files });
  return dir;
}

export interface Ran {
  outcomes: Outcome[];
  /** That of the release. */
  outcome: Outcome;
  notes: string;
  /** Milliseconds it would have waited, per wait. */
  waits: number[];
}

/** Runs the command; waiting takes no time. */
export async function runSimplify(dir: string, options: SimplifyOptions = {}, ids: string[] = []): Promise<Ran> {
  const { terminal, notes } = scratchTerminal({ LLM_KEY: 'secret' });
  const waits: number[] = [];
  const clock: Clock = {
    now: () => Date.parse('2026-05-01T10:00:00Z'),
    random: () => 1,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    signal: new AbortController().signal,
  };
  const asking = { patiences: makePatiences(), clock };
  const outcomes = await simplifyWorkspace(await openWorkspace(dir), ids, options, terminal, asking);
  const [outcome] = outcomes;
  return { outcomes, outcome: outcome ?? { release: '', state: 'failed' }, notes: notes.join('\n'), waits };
}
