import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseGlossary, parseIndexPage } from '../../core/codec/wire.ts';
import { editionPath } from '../../core/edition.ts';
import {
  contents,
  fakeApp,
  runCli,
  scratchFolder,
  scratchWorkspace,
  snapshot,
  writeFiles,
} from '../scratch.test-support.ts';
import { hashOf, original, readEdition } from './edition.test-support.ts';

let root: string;
let workspace: string;
let site: string;
let app: string;
beforeEach(() => {
  root = scratchFolder();
  workspace = scratchWorkspace(join(root, 'W'));
  site = join(root, 'D');
  app = fakeApp(root);
});

const build = async () => {
  const { code, notes } = await runCli('build', workspace, '--site', site, '--app', app);
  expect({ code, notes }).toMatchObject({ code: 0 });
};
const indexOf = (lang: string, month: string) => {
  const { edition } = readEdition(site);
  const path = editionPath.index(lang, month, edition.index[lang]?.[month] ?? '');
  return parseIndexPage(readFileSync(join(site, 'edition', path), 'utf8'), path).releases;
};
const page = (path: string) =>
  JSON.parse(readFileSync(join(site, path, 'index.html'), 'utf8').replace('<!doctype html>', ''));

describe('the edition', () => {
  it('is what the reader parses', async () => {
    writeFiles(workspace, { 'releases/alt/de.original.md': original('2025-11-01') });
    await build();
    const { edition, files } = readEdition(site);
    expect(edition).toMatchObject({ format: 1, languages: ['de', 'en', 'ar'], generated: '2026-03-04', topics: [] });
    expect(Object.keys(edition.index.de ?? {})).toEqual(['2026-03', '2025-11']);
    expect(edition.index.en).toEqual({});
    expect(Object.keys(edition.index.ar ?? {})).toEqual(['2026-03']);
    expect(files).toHaveLength(3 + 3 + 4);
    expect(indexOf('ar', '2026-03')).toMatchObject([{ id: 'kurs', title: 'دورة', topics: ['german'] }]);
    expect(Object.keys(indexOf('de', '2026-03')[0]?.renditions ?? {})).toEqual(['original', 'plain']);
  });

  it('goes without a text whose facts are not those of its source, and says so, every time', async () => {
    writeFiles(workspace, {
      'releases/kurs/en.original.md':
        '---\norigin: machine\nengine: test\n---\n# German course\n\nThe city offers a course. It costs 5 euros.\n\n```contact\n```\n',
    });
    for (const option of ['--json', '--full']) {
      const { code, notes } = await runCli('build', workspace, '--site', site, '--app', app, option);
      expect(code).toBe(1);
      expect(notes).toContain('Left out: releases/kurs/en.original.md: The sum "5 euros" is not in the source.');
      expect(notes).toContain('1 text is kept out of the edition');
      expect(readEdition(site).edition.index.en).toEqual({});
    }
    rmSync(join(workspace, '.lesebruecke'), { recursive: true });
    writeFiles(workspace, {
      'releases/kurs/en.original.md':
        '---\norigin: machine\nengine: test\n---\n# German course\n\nThe city offers a course. It costs nothing.\n\n```contact\n```\n',
    });
    await build();
    expect(Object.keys(readEdition(site).edition.index.en ?? {})).toEqual(['2026-03']);
  });

  it('keeps a withdrawn release in the source language’s index, without texts', async () => {
    writeFiles(workspace, { 'releases/weg/de.original.md': original('2026-03-20', 'withdrawn: 2026-03-21\n') });
    writeFiles(workspace, { 'releases/weg/ar.plain.md': '---\norigin: human\n---\n# T\n\nx\n' });
    await build();
    expect(indexOf('de', '2026-03')).toMatchObject([
      { id: 'weg', withdrawn: '2026-03-21', renditions: {} },
      { id: 'kurs' },
    ]);
    expect(indexOf('ar', '2026-03').map(({ id }) => id)).toEqual(['kurs']);
    expect(existsSync(join(site, 'edition/r/weg'))).toBe(false);
    expect(page('ar/r/weg')).toMatchObject({ facts: { withdrawn: '2026-03-21' }, renditions: [], available: [] });
    expect(page('ar').releases.map(({ id }: { id: string }) => id)).toEqual(['kurs']);
  });

  it('has pages in every language, with the nearest text', async () => {
    await build();
    expect(page('en/r/kurs')).toMatchObject({
      page: 'release',
      lang: 'en',
      edition: { languages: ['de', 'en', 'ar'] },
    });
    expect(
      page('en/r/kurs').renditions.map((one: { lang: string; level: string }) => `${one.lang}.${one.level}`),
    ).toEqual(['de.plain', 'de.original']);
    expect(page('ar/r/kurs').renditions).toMatchObject([{ lang: 'ar', level: 'plain' }]);
    expect(page('ar/r/kurs').available).toHaveLength(3);
    expect(page('en').releases).toEqual([
      { id: 'kurs', published: '2026-03-03', topics: ['german'], title: 'Ein Kurs', titleLang: 'de' },
    ]);
    expect(existsSync(join(site, 'sw.js'))).toBe(true);
    expect(readFileSync(join(site, '404.html'), 'utf8')).toBe(readFileSync(join(app, 'index.html'), 'utf8'));
    expect(existsSync(join(site, '.vite'))).toBe(false);
  });

  it('names pictures after their content', async () => {
    const text = original('2026-03-20').replace('Text.', '```image\nsrc: media/a.PNG\n```');
    writeFiles(workspace, { 'releases/bild/de.original.md': text, 'media/a.PNG': 'pixels' });
    await build();
    expect(readFileSync(join(site, `edition/media/${hashOf('pixels')}.png`), 'utf8')).toBe('pixels');
    expect(page('de/r/bild').renditions[0].blocks).toEqual([
      { kind: 'image', id: 'b1', src: `media/${hashOf('pixels')}.png` },
    ]);
  });

  it('explains words where they stand, in the languages that have an explanation', async () => {
    const text = original('2026-03-20').replace('Text.', 'Kommen Sie ins Kanalhaus oder ins Jobcenter. Jobcenter!');
    const arabic = '---\norigin: human\n---\n# T 2026-03-20\n\nتعالوا إلى Kanalhaus أو Jobcenter. هنا!\n';
    writeFiles(workspace, { 'releases/a/de.original.md': text, 'releases/a/ar.original.md': arabic });
    const own = { term: 'Kanalhaus', say: 'ka-NAL-haus', meaning: 'Ein Haus am Kanal.' };
    writeFiles(workspace, { 'glossary/de.json': JSON.stringify({ kanalhaus: own }) });
    await build();
    const glossaryOf = (lang: string) => {
      const path = editionPath.glossary(lang, readEdition(site).edition.glossary?.[lang] ?? '');
      return parseGlossary(readFileSync(join(site, 'edition', path), 'utf8'), path).entries;
    };
    expect(glossaryOf('de').kanalhaus).toMatchObject({ ...own, forms: expect.arrayContaining(['Kanalhaus']) });
    expect(glossaryOf('ar')).not.toHaveProperty('kanalhaus');
    expect(glossaryOf('ar').jobcenter).toMatchObject({ term: 'Jobcenter', translation: expect.stringMatching(/\S/) });
    const [house, office] = [
      { term: 'kanalhaus', text: 'Kanalhaus' },
      { term: 'jobcenter', text: 'Jobcenter' },
    ];
    expect(page('de/r/a').renditions[0].blocks[0].sentences).toEqual([
      ['Kommen Sie ins ', house, ' oder ins ', office, '.'],
      ['Jobcenter!'],
    ]);
    expect(page('ar/r/a').renditions[0].blocks[0].sentences[0]).toEqual(['تعالوا إلى Kanalhaus أو ', office, '.']);
    expect(readFileSync(join(site, 'edition/feed.de.json'), 'utf8')).toContain('ins Kanalhaus oder ins Jobcenter. Job');
  });

  it('notes key facts with every text', async () => {
    const text = original('2026-03-20').replace('Text.', 'Das Fest ist am 12. April. Es kostet 3 Euro Eintritt.');
    const arabic = '---\norigin: human\n---\n# T 2026-03-20\n\nالاحتفال في 12 أبريل. رسم الدخول 3 يورو.\n';
    writeFiles(workspace, { 'releases/a/de.original.md': text, 'releases/a/ar.original.md': arabic });
    await build();
    const place = (sentence: number, text: string) => ({ block: 'b1', sentence, text });
    expect(page('ar/r/a').renditions[0].facts).toEqual([
      { kind: 'when', ...place(0, 'الاحتفال في 12 أبريل.'), date: '2026-04-12' },
      { kind: 'cost', ...place(1, 'رسم الدخول 3 يورو.'), amount: 3, currency: 'EUR' },
    ]);
    expect(page('de/r/a').renditions[0].facts).toMatchObject([{ kind: 'when', text: '12. April' }, { kind: 'cost' }]);
  });

  it('has feeds that say where texts come from', async () => {
    writeFiles(workspace, { 'releases/a/de.original.md': original('2026-01-01').replace('Text.', 'A & \\<b> ]]>') });
    await build();
    const json = JSON.parse(readFileSync(join(site, 'edition/feed.de.json'), 'utf8'));
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'de' });
    expect(json.items).toMatchObject([
      { id: 'kurs', url: 'https://www.example.org/presse/1', title: 'Ein Kurs', _lesebruecke: { origin: 'machine' } },
      { id: 'a', content_html: '<div lang="de" dir="ltr"><p>A &amp; &lt;b&gt; ]]&gt;</p></div>' },
    ]);
    const rss = readFileSync(join(site, 'edition/feed.ar.xml'), 'utf8');
    expect(rss).toContain('<pubDate>Tue, 03 Mar 2026 00:00:00 GMT</pubDate>');
    expect(rss).toContain('&lt;div lang=&quot;ar&quot; dir=&quot;rtl&quot;&gt;');
  });
});

describe('the folder of the site', () => {
  it('has the same bytes whatever the order of folders', async () => {
    const releases = {
      'releases/a/de.original.md': original('2026-01-01'),
      'releases/b/de.original.md': original('2026-01-01'),
    };
    writeFiles(workspace, releases);
    await build();
    workspace = join(root, 'W2');
    writeFiles(workspace, Object.fromEntries(Object.entries(releases).reverse()));
    scratchWorkspace(workspace);
    const first = contents(site);
    site = join(root, 'D2');
    await build();
    expect(contents(site)).toEqual(first);
  });

  it('keeps the files of the edition before for one build', async () => {
    await build();
    const first = readEdition(site).files;
    const change = (text: string) =>
      writeFiles(workspace, {
        'releases/kurs/ar.plain.md': `---\norigin: human\n---\n# T\n\n${text}\n\n\`\`\`contact\n\`\`\`\n`,
      });
    change('zwei');
    await build();
    const second = readEdition(site).files;
    for (const file of [...first, ...second]) expect(existsSync(join(site, 'edition', file)), file).toBe(true);
    await build();
    for (const file of first) expect(existsSync(join(site, 'edition', file)), file).toBe(true);
    change('drei');
    await build();
    const gone = first.filter((file) => !second.includes(file));
    expect(gone.length).toBeGreaterThan(0);
    for (const file of gone) expect(existsSync(join(site, 'edition', file)), file).toBe(false);
    for (const file of second) expect(existsSync(join(site, 'edition', file)), file).toBe(true);
  });

  it('keeps the files of the app before for one build, and nothing it did not write', async () => {
    await build();
    writeFiles(site, { 'robots.txt': 'mine', 'de/mine.html': 'mine' });
    const assets = () => readdirSync(join(site, 'assets')).sort();
    const newApp = async (asset: string) => {
      app = fakeApp(join(root, asset), asset);
      await build();
    };
    await newApp('main-2.js');
    expect(assets()).toEqual(['main-1.js', 'main-2.js']);
    await newApp('main-3.js');
    expect(assets()).toEqual(['main-2.js', 'main-3.js']);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(site, 'de/mine.html'))).toBe(true);
  });

  it('removes the pages of a release and a language that are gone', async () => {
    writeFiles(workspace, { 'releases/a/de.original.md': original('2026-01-01') });
    await build();
    workspace = scratchWorkspace(join(root, 'W2'), {
      'lesebruecke.json': '{"publisher":{"name":"Stadt Beispielstadt"},"languages":["de","ar"]}',
    });
    await build();
    expect(existsSync(join(site, 'de/r/a'))).toBe(false);
    expect(existsSync(join(site, 'en'))).toBe(false);
    expect(existsSync(join(site, 'edition/feed.en.json'))).toBe(false);
    expect(existsSync(join(site, 'de/r/kurs/index.html'))).toBe(true);
  });

  it('lets only one build in, and takes over from one that died', async () => {
    await build();
    const before = snapshot(site);
    writeFileSync(join(site, '.lesebruecke.lock'), `${process.ppid}\n`);
    const { code, notes } = await runCli('build', workspace, '--site', site, '--app', app);
    expect(code).toBe(2);
    expect(notes).toContain('.lesebruecke.lock: another build');
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.once('close', resolve));
    writeFileSync(join(site, '.lesebruecke.lock'), `${dead.pid}\n`);
    writeFiles(site, { '.lesebruecke-staging/de/index.html': 'half' });
    await build();
    expect(snapshot(site)).toEqual(before);
  });
});
