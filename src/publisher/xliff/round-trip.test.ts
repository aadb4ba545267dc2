import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportXliff } from '../commands/export.ts';
import { type ImportOptions, importXliff } from '../commands/import.ts';
import { SAMPLE } from '../commands/init.ts';
import { review } from '../commands/review.ts';
import { contents, scratchFolder, snapshot } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { openWorkspace, readReleases } from '../workspace/workspace.ts';
import { readDocument } from './document.ts';

const RELEASE = '2026-11-03-deutschkurs-am-abend';

let workspace: string;
let file: string;
let notes: string[];
let terminal: Terminal;
beforeEach(() => {
  const root = scratchFolder();
  workspace = join(root, 'W');
  file = join(root, 'out.xlf');
  cpSync(SAMPLE, workspace, { recursive: true });
  notes = [];
  terminal = {
    out: () => undefined,
    note: (text) => notes.push(text),
    progress: () => undefined,
    today: () => '2026-12-01',
    env: {},
    interrupted: async () => undefined,
  };
});

const pathOf = (key: string) => join(workspace, 'releases', RELEASE, `${key}.md`);
const textOf = (key: string) => readFileSync(pathOf(key), 'utf8');
const exportTo = (to: string, level?: string) =>
  exportXliff(workspace, { to, out: file, release: [RELEASE], ...(level && { level }) }, terminal);
const importBack = (options: ImportOptions = {}) => importXliff(workspace, file, options, terminal);
const editXliff = (edit: (xliff: string) => string) => writeFileSync(file, edit(readFileSync(file, 'utf8')));
const editText = (key: string, edit: (text: string) => string) => writeFileSync(pathOf(key), edit(textOf(key)));
const forget = (xliff: string) =>
  xliff.replace(/\s*<target>.*?<\/target>/g, '').replace(/state="\w+"/g, 'state="initial"');

async function linesUp(): Promise<boolean> {
  for await (const release of readReleases(await openWorkspace(workspace)))
    if (release.texts.length === 0) return false;
  return true;
}

describe('export and import', () => {
  it.each(['fr', 'ar', 'uk', 'de'])('of %s without a change changes nothing', async (to) => {
    const before = snapshot(workspace);
    expect(await exportXliff(workspace, { to, out: file }, terminal)).toBe(0);
    expect(await importBack()).toBe(0);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('exports what is valid, complete, and free of contacts', async () => {
    await exportTo('ar');
    const xliff = readFileSync(file, 'utf8');
    const { files, trgLang } = readDocument(xliff);
    expect(trgLang).toBe('ar');
    expect(files.map(({ id }) => id)).toEqual([`${RELEASE}.ar.original`, `${RELEASE}.ar.plain`]);
    expect(files[0]?.units[0]?.id).toBe('title');
    expect(xliff).toContain('canResegment="no"');
    expect(xliff).toContain('trgDir="rtl"');
    expect(xliff).toContain('subType="xlf:b"');
    expect(xliff).not.toMatch(/@lindenfurt|Herausgegeben/);
  });

  it('makes texts that line up from targets that were filled in, however they are cut', async () => {
    const original = textOf('fr.plain');
    await exportTo('fr', 'plain');
    editXliff((xliff) =>
      forget(xliff)
        .replace(/<source>(.*?)<\/source>/g, '<source>$1</source><target>$1</target>')
        .replace(/state="initial"/g, 'state="translated"')
        .replace(/<\/segment>\s*<segment id="s2"[^>]*>/, '</segment><segment id="x2" state="final">')
        .replace(/<target>(Die Volkshochschule)/, '<target><mrk id="m1" translate="yes"><![CDATA[V & ]]>$1</mrk>'),
    );
    expect(await importBack()).toBe(0);
    const text = textOf('fr.plain');
    expect(text).not.toBe(original);
    expect(text).toMatch(/^---\norigin: human\nfrom: [0-9a-f]{32}\n---\n/);
    expect(text).toContain('**');
    expect(text).toContain('V & Die Volkshochschule');
    expect(await linesUp()).toBe(true);
    expect(text.match(/^from: .*$/m)?.[0]).toBe(original.match(/^from: .*$/m)?.[0]);
  });

  it('keeps paired codes that a tool wrote as <sc> and <ec>', async () => {
    await exportTo('fr', 'plain');
    editXliff((xliff) => {
      const parts = xliff.split(/(?=<target>)/);
      return parts
        .map((part) =>
          part.startsWith('<target>')
            ? part.replace(
                /<pc id="(\w+)" type="fmt" subType="xlf:b" dataRefStart="(\w+)" dataRefEnd="(\w+)">(.*?)<\/pc>/,
                '<sc id="$1" type="fmt" subType="xlf:b" dataRef="$2"/>$4<ec startRef="$1" dataRef="$3"/>',
              )
            : part,
        )
        .join('');
    });
    expect(readFileSync(file, 'utf8')).toContain('<sc ');
    const before = snapshot(workspace);
    expect(await importBack()).toBe(0);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('keeps a machine’s text as it is and notes who checked it', async () => {
    const before = textOf('fr.plain');
    await exportTo('fr', 'plain');
    editXliff((xliff) => xliff.replace(/state="translated"/g, 'state="final"'));
    expect(await importBack({ by: 'Zoé Martin' })).toBe(0);
    const after = textOf('fr.plain');
    expect(after).toContain('origin: machine');
    expect(after).toMatch(/reviewed:\n {2}by: Zoé Martin\n {2}on: 2026-12-01/);
    expect(after.split('\n---\n')[1]).toBe(before.split('\n---\n')[1]);
  });

  it('accepts a tool that knows no states', async () => {
    await exportTo('fr', 'plain');
    editXliff((xliff) =>
      forget(xliff).replace(/<source>(.*?)<\/source>/g, (source, text) =>
        text.trim() === '' ? source : `${source}<target>fr ${text}</target>`,
      ),
    );
    expect(await importBack()).toBe(0);
    expect(textOf('fr.plain')).toContain('origin: human');
  });
});

describe('import leaves a text as it is', () => {
  it.each<[string, (xliff: string) => string, RegExp]>([
    ['that is not translated', forget, /no translation in it yet/],
    ['that is not whole', (xliff) => xliff.replace(/<target>[^<]{20,}<\/target>/, ''), /not translated yet/],
    [
      'whose source is another one',
      (xliff) => xliff.replace(/<source>Die /, '<source>Keine '),
      /source text of unit "b1" is another one/,
    ],
  ])('%s', async (_, edit, why) => {
    await exportTo('fr', 'plain');
    editXliff(edit);
    const before = snapshot(workspace);
    expect(await importBack()).toBe(1);
    expect(notes.join('\n')).toMatch(why);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('made from a text that has changed, unless it is forced; then it is stale', async () => {
    await exportTo('fr', 'plain');
    editXliff((xliff) => xliff.replace('Apprendre', 'Étudier'));
    editText('de.plain', (text) => text.replace('150 Euro', '160 Euro'));
    const before = snapshot(workspace);
    expect(await importBack()).toBe(1);
    expect(snapshot(workspace)).toEqual(before);
    expect(await importBack({ force: true })).toBe(0);
    expect(textOf('fr.plain')).toContain('# Étudier');
    expect(notes.at(-1)).toContain('stale');
  });

  it('that a person has changed meanwhile', async () => {
    await exportTo('fr', 'plain');
    editXliff((xliff) => xliff.replace('Apprendre', 'Étudier'));
    editText('fr.plain', (text) => text.replace('150 euros', '150 €'));
    const before = snapshot(workspace);
    expect(await importBack()).toBe(1);
    expect(notes.join('\n')).toContain('changed in the workspace after the export');
    expect(snapshot(workspace)).toEqual(before);
  });
});

describe('import refuses, and changes nothing', () => {
  it.each<[string, (xliff: string) => string, RegExp, number]>([
    ['what is not well-formed', (xliff) => xliff.replace('</file>', ''), /not well-formed/, 0],
    [
      'a document type',
      (xliff) => xliff.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff'),
      /document type/,
      2,
    ],
    ['an entity', (xliff) => xliff.replace('Apprendre', '&xxe;'), /not well-formed XML.*entity/, 0],
    ['XLIFF 1.2', (xliff) => xliff.replace('version="2.1"', 'version="1.2"'), /only XLIFF 2\.0 and 2\.1/, 2],
    ['another release', (xliff) => xliff.replaceAll(RELEASE, 'elsewhere'), /there is no release "elsewhere"/, 3],
    ['another language', (xliff) => xliff.replace('trgLang="fr"', 'trgLang="sv"'), /"sv" \(trgLang\)/, 1],
    ['a foreign file', (xliff) => xliff.replace(/original="[^"]*"/, ''), /not made by `export`/, 3],
    [
      'a dangerous link',
      (xliff) => xliff.replaceAll('&lt;strong&gt;', '&lt;a href="javascript:x"&gt;'),
      /link leads/,
      0,
    ],
    [
      'elements without number',
      (xliff) => xliff.replace('</xliff>', `${'<a/>'.repeat(100_000)}</xliff>`),
      /100000 elements/,
      0,
    ],
    ['elements without end', (xliff) => xliff.replace('<xliff', `${'<a>'.repeat(5000)}<xliff`), /nested/, 2],
  ])('%s', async (_, edit, why, line) => {
    await exportTo('fr', 'plain');
    editXliff((xliff) => edit(xliff.replace('Apprendre l', 'Étudier l').replace('Étudier', 'Apprendre')));
    const before = contents(workspace);
    const error = await importBack().catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ name: 'InputError', message: expect.stringMatching(why) });
    expect(error).toMatchObject({ place: { file, line: line || expect.any(Number) } });
    expect(contents(workspace)).toEqual(before);
  });
});

describe('review', () => {
  it('notes who checked a text, and touches nothing else', async () => {
    const before = textOf('fr.plain');
    const options = { by: 'Zoé Martin', level: 'plain', on: '2026-11-30' };
    expect(await review(workspace, RELEASE, 'fr', options, terminal)).toBe(0);
    expect(textOf('fr.plain')).toContain('reviewed:\n  by: Zoé Martin\n  on: 2026-11-30\n');
    expect(textOf('fr.plain').split('\n---\n')[1]).toBe(before.split('\n---\n')[1]);
    expect(await linesUp()).toBe(true);
  });

  it.each([
    [{ by: ' ' }, /--by/],
    [{ by: 'A', level: 'easy' }, /--level/],
    [{ by: 'A', on: '30.11.2026' }, /--on/],
  ])('refuses %j', async (options, why) => {
    await expect(review(workspace, RELEASE, 'fr', options, terminal)).rejects.toThrow(why);
  });

  it('refuses a stale text unless it is forced', async () => {
    editText('de.plain', (text) => text.replace('150 Euro', '160 Euro'));
    const options = { by: 'A', level: 'plain' };
    await expect(review(workspace, RELEASE, 'fr', options, terminal)).rejects.toThrow(/has changed since/);
    expect(await review(workspace, RELEASE, 'fr', { ...options, force: true }, terminal)).toBe(0);
  });
});
