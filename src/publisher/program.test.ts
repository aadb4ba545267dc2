import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  contents,
  fakeApp,
  runCli,
  SOURCE_TEXT,
  scratchFolder,
  scratchWorkspace,
  snapshot,
  writeFiles,
} from './scratch.test-support.ts';

let root: string;
let workspace: string;
beforeEach(() => {
  root = scratchFolder();
  workspace = join(root, 'W');
});

describe('usage', () => {
  it.each([
    [['--help']],
    [['init', '--help']],
    [['add', '--help']],
    [['status', '--help']],
    [['build', '--help']],
    [['serve', '--help']],
  ])('%j explains and exits with 0', async (args) => {
    const { code, out } = await runCli(...args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: edition');
  });

  it.each([[[]], [['bulid', 'W']], [['init']], [['add']], [['build', 'W']], [['init', 'W', '--smaple']]])(
    '%j is refused with 2',
    async (args) => {
      const { code, out, notes } = await runCli(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(notes).toMatch(/--help|Usage/);
    },
  );
});

describe('init', () => {
  it('makes a workspace that add, status and build take', async () => {
    const { code, notes } = await runCli('init', workspace);
    expect(code).toBe(0);
    expect(notes).toContain('Next:');
    expect((await runCli('status', workspace)).code).toBe(0);
    const { code: empty, notes: why } = await runCli(
      'build',
      workspace,
      '--site',
      join(root, 'D'),
      '--app',
      fakeApp(root),
    );
    expect(empty).toBe(2);
    expect(why).toContain('`add`');
    expect(existsSync(join(root, 'D'))).toBe(false);
  });

  it('leaves a workspace as it is, and refuses other folders', async () => {
    await runCli('init', workspace);
    const before = snapshot(workspace);
    expect((await runCli('init', workspace)).code).toBe(0);
    expect(snapshot(workspace)).toEqual(before);
    writeFiles(root, { 'other/letter.txt': 'x' });
    const { code, notes } = await runCli('init', join(root, 'other'));
    expect(code).toBe(2);
    expect(notes).toContain('other: this folder is not empty');
  });

  it('copies the sample', async () => {
    expect((await runCli('init', workspace, '--sample', '--json')).out).toContain('"made": true');
    expect((await runCli('status', workspace)).out).toContain('original');
  });
});

describe('add', () => {
  let text: string;
  beforeEach(async () => {
    await runCli('init', workspace);
    writeFiles(root, { 'kurs.txt': SOURCE_TEXT });
    text = join(root, 'kurs.txt');
  });

  it('prints one object for one file, with all that was found', async () => {
    const { code, out } = await runCli('add', workspace, text, '--topic', 'german', 'people', '--json');
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      id: '2026-03-03-deutschkurs-beginnt-im-januar',
      title: 'Deutschkurs beginnt im Januar',
      published: '2026-03-03',
      language: 'de',
      publisher: { organisation: 'Stadt Beispielstadt', postcode: '00815', city: 'Beispielstadt' },
      blocks: [
        { id: 'b1', kind: 'paragraph' },
        { id: 'b2', kind: 'contact' },
      ],
      images: [],
      warnings: [],
    });
    expect(result.contacts).toEqual([]);
    expect(result.files).toHaveLength(2);
    const folder = join(workspace, 'releases', result.id);
    expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe(SOURCE_TEXT);
    expect(readFileSync(join(folder, 'de.original.md'), 'utf8')).toContain('- german\n  - people');
  });

  it('prints an array for several files', async () => {
    writeFiles(root, { 'zwei.txt': SOURCE_TEXT.replace('Januar', 'Februar') });
    const { out } = await runCli('add', workspace, text, join(root, 'zwei.txt'), '--json');
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('changes nothing when the same text comes again, also without a date on another day', async () => {
    writeFiles(root, { 'ohne.txt': SOURCE_TEXT.replace('03.03.2026\n\n', '') });
    const first = JSON.parse(
      (await runCli('add', workspace, join(root, 'ohne.txt'), '--date', '2026-01-02', '--json')).out,
    );
    const before = snapshot(workspace);
    const { code, out, notes } = await runCli('add', workspace, join(root, 'ohne.txt'), '--json');
    expect(code).toBe(0);
    expect(notes).toContain('nothing was changed');
    expect(JSON.parse(out)).toMatchObject({ id: first.id, published: '2026-01-02', files: [] });
    expect(snapshot(workspace)).toEqual(before);
  });

  it('takes the day of adding if there is no other, and says so', async () => {
    writeFiles(root, { 'ohne.txt': SOURCE_TEXT.replace('03.03.2026\n\n', '') });
    const { out, notes } = await runCli('add', workspace, join(root, 'ohne.txt'), '--json');
    expect(JSON.parse(out)).toMatchObject({ published: '2026-05-01', warnings: [{ code: 'no-date', line: 1 }] });
    expect(notes).toContain('2026-05-01');
  });

  it('replaces a changed text, keeps a person’s front matter, and says what became stale', async () => {
    const id = JSON.parse((await runCli('add', workspace, text, '--json')).out).id;
    const file = join(workspace, 'releases', id, 'de.original.md');
    const { releases } = JSON.parse((await runCli('status', workspace, '--json')).out);
    const plain = `---\norigin: human\nfrom: ${releases[0].hashes['de.original']}\n---\n# Der Kurs beginnt im Januar\n\nDie Stadt bietet einen Kurs an.\n\n\`\`\`contact\n\`\`\`\n`;
    writeFiles(workspace, {
      [`releases/${id}/de.plain.md`]: plain,
      [`releases/${id}/de.original.md`]: readFileSync(file, 'utf8').replace(
        /topics:\n +- german\n/,
        'topics: [people]\n',
      ),
    });
    writeFiles(root, { 'kurs.txt': SOURCE_TEXT.replace('kostet nichts', 'kostet alle nichts') });
    const { code, out } = await runCli('add', workspace, text, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id, stale: [join(workspace, 'releases', id, 'de.plain.md')] });
    expect(readFileSync(file, 'utf8')).toContain('kostet alle nichts');
    expect(readFileSync(file, 'utf8')).toMatch(/topics:\n +- people\nnewcomers/);
    const status = await runCli('status', workspace);
    expect(status.code).toBe(1);
    expect(status.out).toContain('stale');
  });

  it('never overwrites what a person has changed', async () => {
    const id = JSON.parse((await runCli('add', workspace, text, '--json')).out).id;
    const path = `releases/${id}/de.original.md`;
    writeFiles(workspace, { [path]: readFileSync(join(workspace, path), 'utf8').replace('Kurs an', 'guten Kurs an') });
    writeFiles(root, { 'kurs.txt': SOURCE_TEXT.replace('kostet nichts', 'kostet alle nichts') });
    const before = snapshot(workspace);
    const { code, notes } = await runCli('add', workspace, text);
    expect(code).toBe(2);
    expect(notes).toMatch(/de\.original\.md: .*by hand/);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('reads a text of an older Windows program', async () => {
    writeFiles(root, {
      'kurs.txt': Buffer.from(SOURCE_TEXT.replace('einen Kurs an', 'Kurse für Anfänger an'), 'latin1'),
    });
    const { out } = await runCli('add', workspace, text, '--json');
    const file = join(workspace, 'releases', JSON.parse(out).id, 'de.original.md');
    expect(readFileSync(file, 'utf8')).toContain('Kurse für Anfänger an.');
  });

  const bad: [what: string, content: Uint8Array | string | undefined, place: string, args: string[]][] = [
    ['no such file', undefined, 'schlecht.txt: there is no such file', []],
    [
      'no text',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]),
      'schlecht.txt',
      [],
    ],
    ['an empty file', '', 'schlecht.txt:1: the file is empty', []],
    ['white space only', '\n \n', 'schlecht.txt:1: the file is empty', []],
    ['a day that is none', SOURCE_TEXT, '--date must be a day', ['--date', '2026-02-30']],
    ['a topic that is none', SOURCE_TEXT, 'there is no topic "sport"', ['--topic', 'sport']],
    ['an identifier with a path', SOURCE_TEXT, 'a release is named with small letters', ['--id', '../../x']],
    ['a title for two files', SOURCE_TEXT, '--title and --id are for one file', ['--title', 'x']],
  ];
  it.each(bad)('%s: one sentence, 2, and nothing is written', async (what, content, sentence, args) => {
    if (content !== undefined) writeFiles(root, { 'schlecht.txt': content });
    const before = contents(workspace);
    const good = what.startsWith('an identifier') ? [] : [text];
    const { code, out, notes } = await runCli('add', workspace, ...good, join(root, 'schlecht.txt'), ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(notes).toContain(sentence);
    expect(notes.split('\n')).toHaveLength(1);
    expect(contents(workspace)).toEqual(before);
  });

  it('refuses two texts that would be one release, and a folder instead of a file', async () => {
    writeFiles(root, { 'zwei.txt': SOURCE_TEXT.replace('nichts', 'wenig') });
    const twice = await runCli('add', workspace, text, join(root, 'zwei.txt'));
    expect(twice).toMatchObject({ code: 2 });
    expect(twice.notes).toContain('zwei.txt: this becomes the same release');
    expect((await runCli('add', workspace, root)).notes).toContain('this is a folder');
  });
});

describe('status', () => {
  it('shows release, language and level', async () => {
    scratchWorkspace(workspace, {
      'releases/kurs/en.plain.md':
        '---\norigin: rules\nreviewed: { by: A, on: 2026-03-05 }\n---\n# T\n\nText.\n\n```contact\n```\n',
    });
    const { code, out } = await runCli('status', workspace);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}original +human +missing +missing$/m);
    expect(out).toMatch(/^ {2}plain +machine +reviewed +machine$/m);
    const { releases } = JSON.parse((await runCli('status', workspace, '--json')).out);
    expect(releases[0].texts['ar.original']).toBe('missing');
    expect(Object.keys(releases[0].hashes)).toEqual(['de.original', 'de.plain']);
  });
});
