import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli, SOURCE_TEXT, scratchFolder, writeFiles } from '../scratch.test-support.ts';

const ID = '2026-03-03-deutschkurs-beginnt-im-januar';
const FESTIVAL = SOURCE_TEXT.replace('Die Stadt bietet einen Kurs an. Er kostet nichts.', 'Die Stadt feiert ein Fest.');

let root: string;
let workspace: string;
let file: string;
beforeEach(async () => {
  root = scratchFolder();
  workspace = join(root, 'W');
  file = join(workspace, 'releases', ID, 'de.original.md');
  await runCli('init', workspace);
});

async function add(text: string, ...args: string[]): Promise<{ topics: string[]; newcomers?: number }> {
  writeFiles(root, { 'kurs.txt': text });
  const { code, out, notes } = await runCli('add', workspace, join(root, 'kurs.txt'), '--id', ID, '--json', ...args);
  expect(code, notes).toBe(0);
  return JSON.parse(out);
}

function configure(config: object): void {
  const all = { publisher: { name: 'Stadt Lindenfurt' }, languages: ['de', 'en'], ...config };
  writeFiles(workspace, { 'lesebruecke.json': JSON.stringify(all) });
}

const edit = (from: string | RegExp, to: string) =>
  writeFiles(workspace, { [`releases/${ID}/de.original.md`]: readFileSync(file, 'utf8').replace(from, to) });
const front = () => readFileSync(file, 'utf8').split('---\n')[1];

/** The same course, announced for somebody else: other topics, less relevance. */
const OTHER = SOURCE_TEXT.replace('Deutschkurs beginnt', 'Ratssitzung beginnt').replace('einen Kurs', 'Stühle');

describe('topics and relevance of a release that is added', () => {
  it('are suggested for a new one', async () => {
    const { topics, newcomers } = await add(SOURCE_TEXT);
    expect(topics).toEqual(['german']);
    expect(newcomers).toBeGreaterThanOrEqual(0.5);
    expect(front()).toBe(`published: 2026-03-03\ntopics:\n  - german\nnewcomers: ${newcomers}\norigin: human\n`);
  });

  it('leave the topics that were given', async () => {
    expect((await add(SOURCE_TEXT, '--topic', 'people')).topics).toEqual(['people']);
  });

  it('follow the text as long as nobody has touched them', async () => {
    const before = await add(SOURCE_TEXT);
    const after = await add(OTHER);
    expect(after.topics).toEqual(['city']);
    expect(after.newcomers).toBeLessThan(before.newcomers ?? 0);
  });

  it('stay as a person has written them, each on its own', async () => {
    await add(SOURCE_TEXT);
    edit(/newcomers: .*/, 'newcomers: 0.9');
    expect(await add(OTHER)).toMatchObject({ topics: ['city'], newcomers: 0.9 });
    edit('- city', '- home');
    expect(await add(FESTIVAL)).toMatchObject({ topics: ['home'], newcomers: 0.9 });
    expect(await add(OTHER, '--topic', 'work')).toMatchObject({ topics: ['home', 'work'], newcomers: 0.9 });
  });

  it('stay away where a person has taken them out', async () => {
    await add(SOURCE_TEXT);
    edit(/topics:\n.*\nnewcomers: .*\n/, '');
    const after = await add(OTHER);
    expect(after.topics).toEqual([]);
    expect(after.newcomers).toBeUndefined();
  });

  it('follow the publisher’s words, for topics of its own too', async () => {
    configure({
      topics: [{ id: 'courses', label: { de: 'Kurse', en: 'Courses' } }],
      rules: {
        topics: { courses: { words: ['*kurs', 'kurs'] }, german: { without: ['deutschkurs'] } },
        newcomers: { without: ['deutschkurs'] },
      },
    });
    const { topics, newcomers } = await add(SOURCE_TEXT);
    expect(topics).toEqual(['courses']);
    expect(newcomers).toBeLessThan(0.5);
  });

  it('are not guessed in other languages', async () => {
    configure({ languages: ['en', 'de'] });
    const { topics, newcomers } = await add(SOURCE_TEXT);
    expect(topics).toEqual([]);
    expect(newcomers).toBeUndefined();
  });
});

describe('contradictions in a text that is added', () => {
  it('are reported with their line, and the text stays as it is', async () => {
    const wrong = 'Der Kurs ist am Montag, 10. März 2026, von 18 bis 16 Uhr.';
    writeFiles(root, { 'kurs.txt': SOURCE_TEXT.replace('Er kostet nichts.', wrong) });
    const { code, notes } = await runCli('add', workspace, join(root, 'kurs.txt'));
    expect(code).toBe(0);
    expect(notes).toContain('kurs.txt:5: "Montag, 10. März 2026" does not agree with the calendar');
    expect(notes).toContain('kurs.txt:5: "18 bis 16 Uhr" ends before it begins.');
    expect(readFileSync(file, 'utf8')).toContain(wrong);
  });
});
