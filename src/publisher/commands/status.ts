import { LEVELS, renditionKey } from '../../core/release.ts';
import { checkRelease } from '../check/check-release.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomic } from '../workspace/files.ts';
import type { WorkspaceRelease } from '../workspace/release.ts';
import { releaseStates, type TextState } from '../workspace/state.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace, readReleases } from '../workspace/workspace.ts';
import { statusPage } from './status-page.ts';

export interface StatusOptions {
  /** Where to write the status as a page. */
  html?: string;
  json?: boolean;
}

/** Shows what there is and what is missing or stale. 1 if a text is stale. */
export async function status(dir: string, options: StatusOptions, terminal: Terminal): Promise<number> {
  const workspace = await openWorkspace(dir);
  const { languages, publisher } = workspace.config;
  const releases: { release: WorkspaceRelease; states: Map<string, TextState> }[] = [];
  for await (const release of readReleases(workspace)) {
    releases.push({ release, states: releaseStates(release, languages) });
    terminal.progress(`${releases.length} of ${workspace.ids.length} releases`);
  }
  terminal.progress('');
  if (options.html) {
    const checked = releases.map((one) => ({ ...one, findings: checkRelease(one.release) }));
    await writeAtomic(options.html, statusPage({ publisher: publisher.name, languages, releases: checked }));
    terminal.note(`${options.html}: the status as a page`);
  }
  if (options.json) {
    const described = releases.map(({ release, states }) => describe(release, states));
    terminal.out(JSON.stringify({ publisher: publisher.name, languages, releases: described }, undefined, 2));
  } else {
    for (const { release, states } of releases) terminal.out(table(release, states, languages));
    if (releases.length === 0)
      terminal.note(`There is no release yet. Next: npm run edition -- add ${dir} <release.txt>`);
  }
  return releases.some(({ states }) => [...states.values()].includes('stale')) ? 1 : 0;
}

/** Hashes are shown of the texts that others are made from: they are what `from` notes. */
function hashes({ texts }: WorkspaceRelease): Map<string, string> {
  const bases = new Set(texts.map(({ base }) => base));
  return new Map(
    texts.filter(({ key, base }) => bases.has(key) || !base).map(({ key, read }) => [key, textHash(read)]),
  );
}

function describe(release: WorkspaceRelease, states: Map<string, TextState>) {
  const { facts, texts } = release;
  return {
    id: facts.id,
    published: facts.published,
    ...(facts.withdrawn && { withdrawn: facts.withdrawn }),
    title: texts[0]?.read.title,
    hashes: Object.fromEntries(hashes(release)),
    texts: Object.fromEntries(states),
  };
}

function table(release: WorkspaceRelease, states: Map<string, TextState>, languages: readonly string[]): string {
  const { facts, texts } = release;
  const width = Math.max(...[...states.values()].map((state) => state.length)) + 2;
  const row = (name: string, cells: string[]) =>
    `  ${name.padEnd(10)}${cells.map((cell) => cell.padEnd(width)).join('')}`.trimEnd();
  return [
    `${facts.id}${facts.withdrawn ? `  withdrawn ${facts.withdrawn}` : ''}`,
    `  ${texts[0]?.read.title ?? ''}`,
    row('', [...languages]),
    ...LEVELS.map((level) =>
      row(
        level,
        languages.map((lang) => states.get(renditionKey(lang, level)) ?? 'missing'),
      ),
    ),
    ...[...hashes(release)].map(([key, hash]) => `  from: ${hash}  for texts made from ${key}.md`),
    '',
  ].join('\n');
}
