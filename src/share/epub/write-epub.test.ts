import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { PAGES, pageOf } from '../file/share-page.test-support.ts';
import { type SharePage, writeEpub } from './write-epub.ts';

const pages = Object.entries(PAGES);
const HASH = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);

const bookOf = (page: SharePage) => writeEpub({ page, hash: HASH, modified: new Date('2027-02-03T10:00:00.123Z') });

function filesOf(page: SharePage): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bookOf(page))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** epubcheck, as a program or as the JAR that Debian calls one and not every machine starts; undefined where there is none. */
const epubcheck = [['epubcheck'], ['java', '-jar', '/usr/share/java/epubcheck.jar']].find(([command = '', ...args]) =>
  // Not by its exit status: that of --version is 1.
  spawnSync(command, [...args, '--version'], { encoding: 'utf8' }).stdout?.includes('EPUBCheck v'),
);

describe('a book', () => {
  it('begins with what it is, unpacked', () => {
    expect(strFromU8(bookOf(PAGES.german).subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has the same bytes every time', () => {
    expect(bookOf(PAGES.collection)).toEqual(bookOf(PAGES.collection));
  });

  it('says what it is', () => {
    const opf = filesOf(PAGES['German beside Arabic'])['package.opf'];
    expect(opf).toContain('<dc:title>Das Bürgeramt zieht um</dc:title>');
    expect(opf).toContain('<dc:language>de</dc:language>\n<dc:language>ar</dc:language>');
    expect(opf).toContain('urn:uuid:fffefdfc-fbfa-89f8-b7f6-f5f4f3f2f1f0<');
    expect(opf).toContain('<meta property="dcterms:modified">2027-02-03T10:00:00Z</meta>');
    expect(opf).toContain('<meta property="schema:accessMode">textual</meta>');
    expect(() => writeEpub({ page: PAGES.german, hash: HASH.subarray(0, 15), modified: new Date() })).toThrow(
      RangeError,
    );
  });

  it.each([
    ['german', 'ltr'],
    ['arabic', 'rtl'],
  ] as const)('turns its pages as its text runs: %s', (name, direction) => {
    expect(filesOf(PAGES[name])['package.opf']).toContain(`page-progression-direction="${direction}"`);
  });

  it('has a chapter for each text, and no pictures but their captions', () => {
    const files = filesOf(PAGES.collection);
    expect(files['text-1.xhtml']).toContain('Das neue Bürgeramt.');
    expect(files['text-2.xhtml']).toMatch(/<html [^>]*lang="ar" dir="rtl">/);
    expect(files['nav.xhtml']).toContain('Liebe Eltern');
    expect(Object.values(files).join('')).not.toMatch(/<img|<script/);
  });

  it('is well-formed XML, whatever its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(']]>', '</script>', '&#0;', '\u0000\uD800'), fc.string({ unit: 'binary' })),
        (text) => {
          for (const [path, file] of Object.entries(filesOf(pageOf(text)))) {
            if (!/\.(?:xhtml|opf|xml)$/.test(path)) continue;
            expect(() => new SaxesParser({ xmlns: true }).write(file).close()).not.toThrow();
            expect(file).not.toMatch(/<script/);
          }
        },
      ),
    );
  });
});

it.runIf(!epubcheck && process.env.CI === 'true')('has epubcheck under CI', () => {
  throw new Error('epubcheck is missing: install Debian’s package of that name.');
});

describe.skipIf(!epubcheck)('epubcheck (needs Debian’s package of that name)', () => {
  it.each(pages)(
    'finds nothing wrong: %s',
    (_, page) => {
      const folder = mkdtempSync(join(tmpdir(), 'lesebruecke-epub-'));
      const path = join(folder, 'book.epub');
      writeFileSync(path, bookOf(page));
      const [command = '', ...args] = epubcheck ?? [];
      const { status, stdout, stderr } = spawnSync(command, [...args, '--failonwarnings', path], {
        encoding: 'utf8',
        // It runs for a second or two: a better compiler and more threads for Java would cost twice what they give.
        env: { ...process.env, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' },
      });
      rmSync(folder, { recursive: true });
      expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
      expect(status).toBe(0);
    },
    60_000,
  );
});
