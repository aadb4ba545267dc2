import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder, scratchWorkspace } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { check } from './check.ts';
import { review } from './review.ts';
import { status } from './status.ts';

const ENGLISH =
  '---\norigin: machine\nengine: test\n---\n# German course starts\n\nThe city offers a course for 5 euros.\nIt costs nothing.\n\n```contact\n```\n';
const FILE = 'releases/kurs/en.original.md';

let dir: string;
let out: string[];
const terminal: Terminal = {
  out: (text) => out.push(text),
  note: () => undefined,
  progress: () => undefined,
  today: () => '2026-03-09',
  env: {},
  interrupted: () => Promise.resolve(),
};

beforeEach(() => {
  dir = join(scratchFolder(), 'W');
  scratchWorkspace(dir, { [FILE]: ENGLISH });
  out = [];
});

async function checked(): Promise<{ code: number; out: string }> {
  out = [];
  const code = await check(dir, {}, terminal);
  return { code, out: out.join('\n') };
}

async function markShown(): Promise<string> {
  return /\[([0-9a-f]{6})\]/.exec((await checked()).out)?.[1] ?? '';
}

function accept(...marks: string[]): Promise<number> {
  return review(dir, 'kurs', 'en', { by: 'Ada Muster', accept: marks }, terminal);
}

describe('review --accept', () => {
  it('lets a text into the edition, and notes who accepted what', async () => {
    await accept(await markShown());
    const { code, out: report } = await checked();
    expect(code).toBe(0);
    expect(report).toContain('"5 euros" is not in the source. Accepted by Ada Muster on 2026-03-09.');
    expect(readFileSync(join(dir, FILE), 'utf8')).toContain('by: Ada Muster');
    out = [];
    expect(await status(dir, {}, terminal)).toBe(0);
    expect(out.join('\n')).toMatch(/accepted in en\.original\.md by Ada Muster on 2026-03-09: .*"5 euros"/);
    out = [];
    await status(dir, { json: true }, terminal);
    expect(JSON.parse(out.join(''))).toMatchObject({
      releases: [{ accepted: [{ text: 'en.original', by: 'Ada Muster', on: '2026-03-09' }] }],
    });
  });

  it.each([
    ['the text', FILE],
    ['the text it was made from', 'releases/kurs/de.original.md'],
  ])('is void once %s changes', async (_, file) => {
    await accept(await markShown());
    appendFileSync(join(dir, file), '\n');
    expect((await checked()).code).toBe(0);
    const path = join(dir, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^# /m, '# Now: '));
    expect((await checked()).code).toBe(1);
  });

  it('refuses a mark that no blocking finding has, and changes nothing', async () => {
    await expect(accept('123456')).rejects.toThrow(
      /no blocking finding has the mark "123456": there is [0-9a-f]{6} \(/,
    );
    expect(readFileSync(join(dir, FILE), 'utf8')).toBe(ENGLISH);
  });
});

describe('review', () => {
  it('notes which source a text was checked against: it goes stale when that changes', async () => {
    expect(await review(dir, 'kurs', 'en', { by: 'Ada\nMuster' }, terminal)).toBe(0);
    expect(readFileSync(join(dir, FILE), 'utf8')).toContain('by: Ada Muster');
    const source = join(dir, 'releases/kurs/de.original.md');
    writeFileSync(source, readFileSync(source, 'utf8').replace('Kurs an', 'neuen Kurs an'));
    expect((await checked()).out).toContain('The text it was made from has changed since');
  });
});
