import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder, scratchWorkspace, writeFiles } from '../scratch.test-support.ts';
import { readRelease, type WorkspaceRelease } from './release.ts';
import { textHash } from './text-hash.ts';
import { openWorkspace, readMedia, readReleases } from './workspace.ts';

let dir: string;
beforeEach(() => {
  dir = scratchWorkspace(scratchFolder());
});

async function readAll(): Promise<WorkspaceRelease[]> {
  const releases: WorkspaceRelease[] = [];
  for await (const release of readReleases(await openWorkspace(dir))) releases.push(release);
  return releases;
}

async function hashOf(key: string): Promise<string> {
  const { config } = await openWorkspace(dir);
  const text = (await readRelease(dir, 'kurs', config)).texts.find((one) => one.key === key);
  return text ? textHash(text.read) : '';
}

describe('reading a workspace', () => {
  it('reads facts and renditions; contacts are taken over', async () => {
    const [release] = await readAll();
    expect(release?.facts).toEqual({
      id: 'kurs',
      published: '2026-03-03',
      topics: ['german'],
      source: 'https://www.example.org/presse/1',
    });
    expect(release?.renditions.map(({ lang, level }) => `${lang}.${level}`)).toEqual([
      'de.original',
      'de.plain',
      'ar.plain',
    ]);
    const [original, , arabic] = release?.renditions ?? [];
    expect(arabic?.blocks[0]).toMatchObject({ id: 'b1', sentences: [['الدورة مجانية.']] });
    expect(arabic?.blocks[1]).toEqual(original?.blocks[1]);
    expect(arabic?.provenance).toEqual({ origin: 'machine', engine: 'test', made: '2026-03-04' });
  });

  it('takes src and credit of a picture over and keeps its words', async () => {
    const original =
      '---\npublished: 2026-03-03\norigin: human\n---\n# T\n\n```image\nsrc: media/a.png\ncaption: Bild\ncredit: © Stadt\n```\n';
    writeFiles(dir, {
      'releases/bild/de.original.md': original,
      'releases/bild/en.plain.md': '---\norigin: human\n---\n# T\n\n```image\ncaption: Picture\n```\n',
    });
    const release = (await readAll())[0];
    expect(release?.renditions[1]?.blocks).toEqual([
      { kind: 'image', id: 'b1', src: 'media/a.png', caption: 'Picture', credit: '© Stadt' },
    ]);
  });

  it('marks what was made from an older text, and what was made from that', async () => {
    const original = await hashOf('de.original');
    const plain = await hashOf('de.plain');
    const from = (hash: string, text: string) =>
      `---\norigin: machine\nfrom: ${hash}\n---\n# T\n\n${text}\n\n\`\`\`contact\n\`\`\`\n`;
    writeFiles(dir, { 'releases/kurs/de.plain.md': from(original, 'Der Kurs kostet nichts.') });
    writeFiles(dir, { 'releases/kurs/en.original.md': from('0'.repeat(32), 'Old.') });
    const stale = async () => (await readAll())[0]?.texts.filter((text) => text.stale).map(({ key }) => key);
    expect(await stale()).toEqual(['en.original']);
    writeFiles(dir, { 'releases/kurs/ar.plain.md': from(plain, 'x') });
    expect(await stale()).toEqual(['en.original', 'ar.plain']);
    expect((await readAll())[0]?.renditions[2]?.provenance.stale).toBe(true);
    writeFiles(dir, { 'releases/kurs/ar.plain.md': from(await hashOf('de.plain'), 'x') });
    expect(await stale()).toEqual(['en.original']);
    writeFiles(dir, { 'releases/kurs/de.plain.md': from('1'.repeat(32), 'Der Kurs kostet nichts.') });
    expect(await stale()).toEqual(['de.plain', 'en.original', 'ar.plain']);
  });

  it('gives the same hash wherever lines are broken, and another one for other words', () => {
    const body = '# Titel\n\nDie Stadt bietet einen Kurs an.';
    expect(textHash({ body: '# Titel\n\nDie Stadt bietet\neinen Kurs an.\n' })).toBe(textHash({ body }));
    expect(textHash({ body: body.replace('Stadt', 'Staat') })).not.toBe(textHash({ body }));
    expect(textHash({ body, subtitle: 'Neu' })).not.toBe(textHash({ body }));
  });

  it('reads a byte order mark and the line ends of Windows', async () => {
    const text = '\uFEFF---\r\npublished: 2026-03-03\r\norigin: human\r\n---\r\n# Titel\r\n\r\nText.\r\n';
    writeFiles(dir, { 'releases/windows/de.original.md': text });
    expect((await readAll())[1]?.renditions[0]).toMatchObject({ title: 'Titel', blocks: [{ sentences: [['Text.']] }] });
  });
});

describe('what is wrong is named with file and line', () => {
  const source = (body: string) => `---\npublished: 2026-03-03\norigin: human\n---\n# Titel\n\n${body}\n`;
  const derived = (body: string) => `---\norigin: human\n---\n# Titel\n\n${body}\n`;
  const contact = '```contact\n```';

  const cases: [what: string, file: string, content: string | Uint8Array, line: number | undefined, message: RegExp][] =
    [
      [
        'bytes that are not UTF-8',
        'kurs/ar.plain.md',
        Buffer.from('---\norigin: human\n---\n# Gr\xfc\xdfe', 'latin1'),
        4,
        /byte 26/,
      ],
      ['UTF-16', 'kurs/ar.plain.md', Buffer.from('\uFEFF---\n', 'utf16le'), 1, /UTF-8/],
      ['an empty file', 'kurs/ar.plain.md', ' \n', 1, /empty/],
      ['a zero byte', 'kurs/ar.plain.md', '---\n\0', 2, /zero byte/],
      ['broken front matter', 'kurs/ar.plain.md', '---\norigin: human\nmade: [x\n---\n# T\n', 3, /YAML/],
      ['a language that is none', 'kurs/xx.plain.md', derived('Text.'), 1, /"xx" is none/],
      ['a language the edition has not', 'kurs/tr.plain.md', derived('Text.'), 1, /"tr" is none.*de, en, ar/],
      ['a level that is none', 'kurs/de.leicht.md', derived('Text.'), undefined, /rename/],
      [
        'a topic that is none',
        'kurs/de.original.md',
        source('x').replace('origin', 'topics: [sport]\norigin'),
        3,
        /"sport"/,
      ],
      ['a folder in capitals', 'Kurs/de.original.md', source('x'), undefined, /small letters/],
      ['a release without source text', 'neu/de.plain.md', derived('x'), undefined, /de\.original\.md is missing/],
    ];
  it.each(cases)('%s', async (_, file, content, line, message) => {
    writeFiles(dir, { [`releases/${file}`]: content });
    const named = line === undefined ? {} : { line };
    const error = await readAll().catch((reason) => reason);
    expect(error).toMatchObject({ name: 'InputError', place: named });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
    expect(error.place.file).toContain(join(dir, 'releases', file.split('/')[0] ?? ''));
  });

  it.each<[what: string, content: string, line: number, message: RegExp]>([
    ['another kind of block', derived(`## Text\n\n${contact}`), 6, /heading.*line 8.*paragraph/],
    ['a block too few', derived('Text.'), 6, /after 1 of 2.*contact.*line 10/],
    ['a block too many', derived(`Text.\n\n${contact}\n\nNoch.`), 11, /block 3.*only 2/],
    ['a contact of its own', derived('Text.\n\n```contact\ncity: X\n```'), 8, /leave the contact empty/],
  ])('%s concerns that text alone', async (_, content, line, message) => {
    const good = derived(`Text.\n\n${contact}`);
    writeFiles(dir, { 'releases/kurs/ar.plain.md': content, 'releases/kurs/en.plain.md': good });
    const release = (await readAll()).find(({ facts }) => facts.id === 'kurs');
    const misfit = release?.misfits.get('ar.plain');
    expect([...(release?.misfits.keys() ?? [])]).toEqual(['ar.plain']);
    expect(misfit).toMatchObject({ place: { file: join(dir, 'releases/kurs/ar.plain.md'), line } });
    expect(misfit?.message).toMatch(message);
    expect(release?.renditions.map(({ lang }) => lang)).toContain('en');
  });

  const configs: [what: string, content: string, line: number | undefined, message: RegExp][] = [
    ['broken JSON', '{\n  "publisher": {\n    "name": "x",,\n  }\n}', 3, /JSON/],
    ['YAML that is no JSON', 'publisher:\n  name: x\nlanguages: [de]\n', undefined, /JSON/],
    ['a typing mistake', '{\n  "publisher": { "name": "x" },\n  "languages": ["de"],\n  "topic": []\n}', 4, /`topic`/],
    ['a missing name', '{\n  "publisher": {},\n  "languages": ["de"]\n}', 2, /`publisher.name` is missing/],
    [
      'an unknown language',
      '{\n  "publisher": { "name": "x" },\n  "languages": [\n    "de",\n    "xx"\n  ]\n}',
      5,
      /"xx"/,
    ],
    ['no language', '{\n  "publisher": { "name": "x" },\n  "languages": []\n}', 3, /at least/],
    ['a language twice', '{ "publisher": { "name": "x" }, "languages": ["de", "de"] }', 1, /once/],
    ['an unsafe address', '{ "publisher": { "name": "x", "url": "javascript:x" }, "languages": ["de"] }', 1, /https/],
    [
      'words for a topic that is none',
      '{\n  "publisher": { "name": "x" },\n  "languages": ["de"],\n  "rules": {\n    "topics": {\n      "sport": {} } } }',
      6,
      /`rules.topics.sport`.*work, german.*`topics` first/,
    ],
    [
      'a rule that is every word',
      '{\n  "publisher": { "name": "x" },\n  "languages": ["de"],\n  "rules": {\n    "newcomers": { "directly": ["**"] } } }',
      5,
      /`rules.newcomers.directly.0`.*kita/,
    ],
    [
      'another kind of rule',
      '{ "publisher": { "name": "x" }, "languages": ["de"], "rules": { "newcomers": { "never": [] } } }',
      1,
      /`rules.newcomers.never`.*directly, somewhat, hardly, without/,
    ],
    [
      'a topic without a name in a language',
      '{ "publisher": { "name": "x" }, "languages": ["de", "en"], "topics": [{ "id": "pets", "label": { "de": "Tiere" } }] }',
      1,
      /pets.*en/,
    ],
  ];
  it.each(configs)('in lesebruecke.json: %s', async (_, content, line, message) => {
    writeFiles(dir, { 'lesebruecke.json': content });
    const error = await openWorkspace(dir).catch((reason) => reason);
    expect(error.toString()).toMatch(message);
    expect(error.place.file).toBe(join(dir, 'lesebruecke.json'));
    if (line !== undefined) expect(error.place.line).toBe(line);
  });

  it('no workspace at all', async () => {
    await expect(openWorkspace(join(dir, 'nowhere'))).rejects.toThrow(/`init`/);
    await expect(openWorkspace(scratchFolder())).rejects.toThrow(/`init`/);
  });

  it('links that lead out of the workspace', async () => {
    const outside = scratchWorkspace(scratchFolder(), { 'secret.txt': 'x', 'media/a.png': 'x' });
    const workspace = await openWorkspace(dir);
    symlinkSync(join(outside, 'secret.txt'), join(dir, 'releases/kurs/en.plain.md'));
    await expect(readAll()).rejects.toThrow(/leads out/);
    symlinkSync(join(outside, 'releases/kurs'), join(dir, 'releases/anders'));
    await expect(readRelease(dir, 'anders', workspace.config)).rejects.toThrow(/leads out/);
    symlinkSync(join(outside, 'media'), join(dir, 'media'));
    await expect(readMedia(workspace, 'media/a.png')).rejects.toThrow(/leads out/);
  });
});
