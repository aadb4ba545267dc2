import { expect, it } from 'vitest';
import { LANGUAGES } from '../../core/language.ts';
import { scratchFolder, scratchTerminal, scratchWorkspace } from '../scratch.test-support.ts';
import { status } from './status.ts';

/** In all languages, German first as it is the source. */
const TAGS = ['de', ...LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'de')];

async function show(columns: number | undefined): Promise<string[]> {
  const config = JSON.stringify({ publisher: { name: 'Stadt Beispielstadt' }, languages: TAGS });
  const dir = scratchWorkspace(scratchFolder(), { 'lesebruecke.json': config });
  const { terminal, out } = scratchTerminal();
  await status(dir, {}, { ...terminal, ...(columns !== undefined && { columns }) });
  return out.join('\n').split('\n');
}

/** The state of each text, by level and language, as a person reads it off the rows. */
function readRows(lines: string[]): Record<string, string> {
  let head: string[] = [];
  const states: [string, string][] = [];
  for (const line of lines) {
    const [level, ...cells] = line.slice(2).split(/ +/);
    if (level === '') head = cells;
    else if (level === 'original' || level === 'plain')
      states.push(...cells.map((cell, at): [string, string] => [`${head[at]}.${level}`, cell]));
  }
  return Object.fromEntries(states);
}

it.each([80, 60, 40, 24, 1])('puts languages below each other where a line has %i characters', async (columns) => {
  const [wide, narrow] = [await show(undefined), await show(columns)];
  expect(readRows(narrow)).toEqual(readRows(wide));
  const rows = narrow.slice(
    2,
    narrow.findIndex((line) => line.startsWith('  from:')),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 19));
});

it('keeps a level in one line where nobody watches, or where there is room', async () => {
  const lines = await show(undefined);
  expect(Object.keys(readRows(lines))).toHaveLength(TAGS.length * 2);
  expect(lines.filter((line) => line.startsWith('  original'))).toHaveLength(1);
  expect(await show(Math.max(...lines.slice(2, 5).map((line) => line.length)))).toEqual(lines);
});
