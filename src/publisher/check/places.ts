import type { WorkspaceText } from '../workspace/release.ts';
import type { Finding, PlacedFinding } from './finding.ts';

/** Lines of a text's file that hold a block, the first one counted from 1; the title's where the block is not known. */
function linesOf({ read }: WorkspaceText, block: string | undefined): { first: number; lines: string[] } {
  const body = read.body.trimEnd().split('\n');
  const bodyLine = read.lastLine - body.length + 1;
  const title = Math.max(
    0,
    body.findIndex((line) => line.startsWith('# ')),
  );
  const index = read.blocks.findIndex(({ id }) => id === block);
  const first = read.lines[index] ?? bodyLine + title;
  const end = read.lines[index + 1] ?? read.lastLine + 1;
  return { first, lines: body.slice(first - bodyLine, end - bodyLine) };
}

/** The words themselves, then less and less of their beginning: lines are broken anywhere. */
function searches(words: string): string[] {
  const tokens = words.split(/\s+/);
  return [words, tokens.slice(0, 3).join(' '), tokens.slice(0, 2).join(' '), tokens[0] ?? ''].filter(Boolean);
}

/** File and line of words in a text: where they begin, else where their block does. */
export function placeOf(text: WorkspaceText, block: string | undefined, words = ''): { file: string; line: number } {
  const { first, lines } = linesOf(text, block);
  const offsets = searches(words).map((search) => lines.findIndex((line) => line.includes(search)));
  const offset = offsets.find((found) => found >= 0) ?? 0;
  return { file: text.file, line: first + offset };
}

/** The same finding with file and line: that of the words it is about, else that of its block. */
export function placeFinding(finding: Finding, text: WorkspaceText): PlacedFinding {
  return { ...finding, ...placeOf(text, finding.block, finding.mention) };
}
