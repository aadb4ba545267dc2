import { translateWorkspace } from '../commands/translate.ts';
import type { Clock } from '../drafts/clock.ts';
import { makePatiences } from '../drafts/patience.ts';
import type { EnginesConfig } from '../engine-config.ts';
import { type Asked, type ChatSegment, chatReply, chatSegments, type Reply } from '../llm/server.test-support.ts';
import { scratchFolder, writeFiles } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { TranslateOptions } from './options.ts';

/** For tests: answers of an engine, a workspace, and the command with a clock of its own. */

const CYRILLIC: Record<string, string> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzäöüß', (letter, index) => [
    letter,
    'абцдефґгійклмнопкрстуввксізєюїсь'[index] ?? 'є',
  ]),
);

/** Words become Ukrainian letters; marks, numbers and entities stay. */
export function toUkrainian(marked: string): string {
  return marked.replace(/<x[^>]*?(?:\/>|>[^<]*<\/x>)|<[^>]+>|&[a-z]+;|\p{L}/gu, (token) =>
    token.length > 1 ? token : (CYRILLIC[token.toLowerCase()] ?? token),
  );
}

/** A good answer to a request; `change` spoils it. */
export function chatAnswer(asked: Asked, change: (segments: ChatSegment[]) => ChatSegment[] = (all) => all): Reply {
  const segments = chatSegments(asked).map(({ id, text }) => ({ id, text: toUkrainian(text) }));
  return chatReply(JSON.stringify({ segments: change(segments) }));
}

export const ORIGINAL = [
  '---',
  'published: 2026-03-03',
  'topics: [german]',
  'origin: human',
  '---',
  '# Deutschkurs beginnt im Januar',
  '',
  'Die **Volkshochschule Beispielstadt** bietet einen Kurs für 25 Personen an. Er kostet 12,50 Euro.',
  '',
  '- Anmeldung bis zum 9. Januar unter 0201 88-35555',
  '- Mehr steht auf der [Seite mit allen Kursen](https://www.example.org/kurse)',
  '',
  '> Wir freuen uns auf viele neue Menschen in unserer Stadt.',
  '',
  'Die Aufnahme folgt § 14 Gewerbeordnung, schreiben Sie an kurs@example.org.',
  '',
  '| Tag | Zeit |',
  '| --- | --- |',
  '| Montag | 10 |',
  '',
  '```image',
  'src: media/kurs.jpg',
  'caption: Menschen lernen zusammen in einem Raum',
  'credit: © Stadt Beispielstadt',
  '```',
  '',
  '```contact',
  'organisation: Stadt Beispielstadt',
  'phones: [030 23125-100 (Service)]',
  '```',
  '',
].join('\n');

/** A workspace with one release to be translated into Ukrainian. */
export function translatable(files: Record<string, string> = {}): string {
  const dir = scratchFolder();
  const config = { publisher: { name: 'Stadt Beispielstadt' }, languages: ['de', 'uk'] };
  writeFiles(dir, {
    'lesebruecke.json': JSON.stringify(config),
    'releases/kurs/de.original.md': ORIGINAL,
    ...files,
  });
  return dir;
}

export interface Ran {
  code: number;
  notes: string;
  result: {
    characters: number;
    cost: number;
    texts: { key: string; state: string; reason?: string; share?: number }[];
  };
  /** Milliseconds it would have waited, per wait. */
  waits: number[];
}

/** Runs the command; waiting takes no time. */
export async function runTranslate(
  dir: string,
  engines: Partial<EnginesConfig>,
  options: TranslateOptions = {},
  clock: Partial<Clock> = {},
): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const waits: number[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    note: (text) => notes.push(text),
    progress: () => undefined,
    today: () => '2026-05-01',
    env: { DEEPL_AUTH_KEY: 'test-key', LLM_KEY: 'secret' },
    interrupted: () => new Promise(() => undefined),
  };
  const { person } = await translateWorkspace(
    await openWorkspace(dir),
    { translate: 'memory', names: [], ...engines },
    { ...options, json: true },
    terminal,
    {
      patiences: makePatiences(),
      clock: {
        now: () => Date.parse('2026-05-01T10:00:00Z'),
        random: () => 1,
        sleep: (milliseconds) => {
          waits.push(milliseconds);
          return Promise.resolve();
        },
        signal: new AbortController().signal,
        ...clock,
      },
    },
  );
  return { code: person ? 1 : 0, waits, notes: notes.join('\n'), result: JSON.parse(out.join('\n')) as Ran['result'] };
}
