import { relative } from 'node:path';
import { formatPlace, InputError } from '../../core/errors.ts';
import { isBlocking, type PlacedFinding } from '../check/finding.ts';
import { checkStored } from '../check-stored.ts';
import type { Terminal } from '../terminal.ts';
import { readRelease } from '../workspace/release.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';

export interface CheckOptions {
  /** Only this release. */
  release?: string;
  json?: boolean;
}

interface CheckedRelease {
  id: string;
  title: string;
  texts: Map<string, PlacedFinding[]>;
}

/** Compares every text with the one it was made from. 1 if one of them is kept out of the edition. */
export async function check(dir: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  const workspace = await openWorkspace(dir);
  const ids = idsToCheck(workspace, options.release);
  const checked: CheckedRelease[] = [];
  for (const id of ids) {
    const release = await readRelease(workspace.dir, id, workspace.config);
    checked.push({ id, title: release.texts[0]?.read.title ?? '', texts: await checkStored(workspace.dir, release) });
    terminal.progress(`${checked.length} of ${ids.length} releases`);
  }
  terminal.progress('');
  const all = checked.flatMap(({ texts }) => [...texts.values()].flat());
  const blocking = all.filter(isBlocking).length;
  const counts = {
    texts: checked.reduce((sum, { texts }) => sum + texts.size, 0),
    blocking,
    warnings: all.length - blocking,
  };
  if (options.json) {
    const releases = checked.map((one) => ({ ...one, texts: Object.fromEntries(one.texts) }));
    terminal.out(JSON.stringify({ ...counts, releases }, undefined, 2));
  } else {
    for (const one of checked) for (const line of report(one, dir)) terminal.out(line);
  }
  terminal.note(summary(checked.length, counts));
  return blocking > 0 ? 1 : 0;
}

function idsToCheck({ dir, ids }: Workspace, wanted: string | undefined): string[] {
  if (wanted === undefined) return ids;
  if (!ids.includes(wanted)) {
    throw new InputError(`there is no release "${wanted}": \`status\` lists their names`, { file: dir });
  }
  return [wanted];
}

/** A heading for each release with findings, a line for each of its texts, and below it one for each finding. */
function report({ id, title, texts }: CheckedRelease, dir: string): string[] {
  const found = [...texts].filter(([, findings]) => findings.length > 0);
  if (found.length === 0) return [];
  const lines = found.flatMap(([key, findings]) => [
    `  ${key}${findings.some(isBlocking) ? '  kept out of the edition' : ''}`,
    ...findings.map((finding) => {
      const place = formatPlace({ file: relative(dir, finding.file), line: finding.line });
      return `    ${finding.severity.padEnd(9)} ${place}: ${finding.message}`;
    }),
  ]);
  return [id, `  ${title}`, ...lines, ''];
}

function summary(releases: number, { texts, blocking, warnings }: Record<'texts' | 'blocking' | 'warnings', number>) {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return (
    `${count(releases, 'release')}, ${count(texts, 'text')}: ` +
    `${count(blocking, 'blocking finding')}, ${count(warnings, 'warning')}.`
  );
}
