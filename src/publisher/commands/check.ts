import { relative } from 'node:path';
import { formatPlace, InputError } from '../../core/errors.ts';
import { describeEase } from '../../core/plain/easier.ts';
import { findingMark } from '../check/accepted.ts';
import { isBlocking, type PlacedFinding } from '../check/finding.ts';
import { checkStored } from '../check-stored.ts';
import type { Terminal } from '../terminal.ts';
import { readRelease } from '../workspace/release.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type PlainReport, plainReport } from './plain-report.ts';

export interface CheckOptions {
  /** Only this release. */
  release?: string;
  /** Also how the plain German texts read: it takes a while, and is no finding. */
  plain?: boolean;
  json?: boolean;
}

interface CheckedRelease {
  id: string;
  title: string;
  texts: Map<string, PlacedFinding[]>;
  plain?: PlainReport;
}

/** Compares every text with the one it was made from. 1 if one of them is kept out of the edition. */
export async function check(dir: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  const workspace = await openWorkspace(dir);
  const ids = idsToCheck(workspace, options.release);
  const checked: CheckedRelease[] = [];
  for (const id of ids) {
    const release = await readRelease(workspace.dir, id, workspace.config);
    const texts = await checkStored(workspace.dir, release);
    const plain = options.plain ? plainReport(release) : undefined;
    checked.push({ id, title: release.texts[0]?.read.title ?? '', texts, ...(plain && { plain }) });
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
    const marked = (finding: PlacedFinding) =>
      isBlocking(finding) ? { ...finding, mark: findingMark(finding) } : finding;
    const releases = checked.map((one) => ({
      ...one,
      texts: Object.fromEntries([...one.texts].map(([key, findings]) => [key, findings.map(marked)])),
    }));
    terminal.out(JSON.stringify({ ...counts, releases }, undefined, 2));
  } else {
    for (const one of checked) for (const line of report(one, dir)) terminal.out(line);
  }
  terminal.note(summary(checked.length, counts));
  if (blocking > 0) terminal.note('What is right as it is: `review … --accept <mark>`, with the mark in brackets.');
  return blocking > 0 ? 1 : 0;
}

function idsToCheck({ dir, ids }: Workspace, wanted: string | undefined): string[] {
  if (wanted === undefined) return ids;
  if (!ids.includes(wanted)) {
    throw new InputError(`there is no release "${wanted}": \`status\` lists their names`, { file: dir });
  }
  return [wanted];
}

/**
 * A heading for each release with findings, or hints for its plain German; a line for each of its texts, and below it one
 * for each finding.
 */
function report({ id, title, texts, plain }: CheckedRelease, dir: string): string[] {
  const found = [...texts].filter(([, findings]) => findings.length > 0);
  if (found.length === 0 && !plain) return [];
  const placed = (word: string, { file, line }: { file: string; line: number }, message: string) =>
    `    ${word.padEnd(9)} ${formatPlace({ file: relative(dir, file), line })}: ${message}`;
  const lines = found.flatMap(([key, findings]) => [
    `  ${key}${findings.some(isBlocking) ? '  kept out of the edition' : ''}`,
    ...findings.map((finding) => placed(finding.severity, finding, describeFinding(finding))),
  ]);
  const hints = plain && [
    `  ${plain.key}  ${describeEase(plain.before, plain.after)}`,
    ...plain.hard.map((sentence) => placed('hint', sentence, sentence.note)),
  ];
  return [id, `  ${title}`, ...lines, ...(hints ?? []), ''];
}

/** What it says; a blocking one with the mark that `review --accept` takes, an accepted one with who did. */
function describeFinding(finding: PlacedFinding): string {
  const { message, accepted } = finding;
  if (accepted) return `${message} Accepted by ${accepted.by} on ${accepted.on}.`;
  return isBlocking(finding) ? `${message} [${findingMark(finding)}]` : message;
}

function summary(releases: number, { texts, blocking, warnings }: Record<'texts' | 'blocking' | 'warnings', number>) {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return (
    `${count(releases, 'release')}, ${count(texts, 'text')}: ` +
    `${count(blocking, 'blocking finding')}, ${count(warnings, 'warning')}.`
  );
}
