import { LEVELS, type Level, renditionKey } from '../../core/release.ts';
import type { PlacedFinding } from '../check/finding.ts';
import { checkStored } from '../check-stored.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomic } from '../workspace/files.ts';
import type { WorkspaceRelease } from '../workspace/release.ts';
import { releaseStates } from '../workspace/state.ts';
import { textHash } from '../workspace/text-hash.ts';
import { openWorkspace, readReleases } from '../workspace/workspace.ts';
import { type PlainReport, plainReport } from './plain-report.ts';
import { type ShownState, shownStates } from './shown-states.ts';
import { statusPage } from './status-page.ts';

export interface StatusOptions {
  /** Where to write the status as a page. */
  html?: string;
  json?: boolean;
}

interface ReleaseStatus {
  release: WorkspaceRelease;
  states: Map<string, ShownState>;
  findings: Map<string, PlacedFinding[]>;
  plain?: PlainReport;
}

/**
 * Shows what there is and what is missing, stale or kept out of the edition. 1 if a text is stale or kept out. In a terminal
 * the table of a release is as wide as that; elsewhere each level is one line, for programs that read lines.
 */
export async function status(dir: string, options: StatusOptions, terminal: Terminal): Promise<number> {
  const workspace = await openWorkspace(dir);
  const { languages, publisher } = workspace.config;
  const releases: ReleaseStatus[] = [];
  for await (const release of readReleases(workspace)) {
    const findings = await checkStored(workspace.dir, release);
    const states = shownStates(releaseStates(release, languages), findings);
    const plain = options.html ? plainReport(release) : undefined;
    releases.push({ release, states, findings, ...(plain && { plain }) });
    terminal.progress(`${releases.length} of ${workspace.ids.length} releases`);
  }
  terminal.progress('');
  if (options.html) {
    await writeAtomic(options.html, statusPage({ publisher: publisher.name, languages, releases }));
    terminal.note(`${options.html}: the status as a page`);
  }
  if (options.json) {
    const described = releases.map(describe);
    terminal.out(JSON.stringify({ publisher: publisher.name, languages, releases: described }, undefined, 2));
  } else {
    for (const one of releases) terminal.out(table(one, languages, terminal.columns));
    if (releases.length === 0)
      terminal.note(`There is no release yet. Next: npm run edition -- add ${dir} <release.txt>`);
  }
  const isOpen = (state: ShownState) => state === 'stale' || state === 'blocked';
  return releases.some(({ states }) => [...states.values()].some(isOpen)) ? 1 : 0;
}

/** Hashes are shown of the texts that others are made from: they are what `from` notes. */
function hashes({ texts }: WorkspaceRelease): Map<string, string> {
  const bases = new Set(texts.map(({ base }) => base));
  return new Map(
    texts.filter(({ key, base }) => bases.has(key) || !base).map(({ key, read }) => [key, textHash(read)]),
  );
}

/** Findings that a person has accepted, so that their texts are published. */
function acceptedIn(findings: ReleaseStatus['findings']) {
  return [...findings].flatMap(([text, list]) =>
    list.flatMap(({ message, accepted }) => (accepted ? [{ text, finding: message, ...accepted }] : [])),
  );
}

function describe({ release, states, findings }: ReleaseStatus) {
  const { facts, texts } = release;
  const accepted = acceptedIn(findings);
  return {
    id: facts.id,
    published: facts.published,
    ...(facts.withdrawn && { withdrawn: facts.withdrawn }),
    title: texts[0]?.read.title,
    hashes: Object.fromEntries(hashes(release)),
    texts: Object.fromEntries(states),
    ...(accepted.length > 0 && { accepted }),
  };
}

/** Characters between two columns, and of the column that names the levels. */
const GAP = 2;
const NAMES = 12;

/** Languages beside each other as far as there is room, the others below in rows of their own. */
function stateRows(states: ReleaseStatus['states'], languages: readonly string[], columns: number): string[] {
  const width = Math.max(...[...states.values()].map((state) => state.length)) + GAP;
  const most = Math.max(1, Math.floor((columns - NAMES + GAP) / width));
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(NAMES - 2)}${cells.map((cell) => cell.padEnd(width)).join('')}`.trimEnd();
  const rows: string[] = [];
  for (let from = 0; from < languages.length; from += most) {
    const some = languages.slice(from, from + most);
    const stateOf = (level: Level) => some.map((lang) => states.get(renditionKey(lang, level)) ?? 'missing');
    rows.push(row('', some), ...LEVELS.map((level) => row(level, stateOf(level))));
  }
  return rows;
}

function table(
  { release, states, findings }: ReleaseStatus,
  languages: readonly string[],
  columns = Number.POSITIVE_INFINITY,
): string {
  const { facts, texts } = release;
  return [
    `${facts.id}${facts.withdrawn ? `  withdrawn ${facts.withdrawn}` : ''}`,
    `  ${texts[0]?.read.title ?? ''}`,
    ...stateRows(states, languages, columns),
    ...[...hashes(release)].map(([key, hash]) => `  from: ${hash}  for texts made from ${key}.md`),
    ...acceptedIn(findings).map(
      ({ text, finding, by, on }) => `  accepted in ${text}.md by ${by} on ${on}: ${finding}`,
    ),
    '',
  ].join('\n');
}
