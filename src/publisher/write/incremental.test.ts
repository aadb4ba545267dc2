import { cpSync, existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../commands/build.ts';
import {
  contents,
  fakeApp,
  scratchFolder,
  scratchTerminal,
  scratchWorkspace,
  writeFiles,
} from '../scratch.test-support.ts';
import { CACHE_FILE } from './build-cache.ts';
import { original } from './edition.test-support.ts';
import { makeKeyFile } from './key-file.ts';

let root: string;
let workspace: string;
let app: string;
beforeEach(() => {
  root = scratchFolder();
  workspace = scratchWorkspace(join(root, 'W'));
  app = fakeApp(root);
});

const run = async (site: string, options: { full?: boolean; key?: string } = {}) => {
  const { terminal, out } = scratchTerminal();
  await build(workspace, { site: join(root, site), app, json: true, ...options }, terminal);
  const result: { releases: number; made: number; files: number; written: number } = JSON.parse(out.join(''));
  return result;
};
const cache = () => join(root, 'D', CACHE_FILE);

describe('a second build', () => {
  beforeEach(async () => {
    writeFiles(workspace, {
      'releases/a/de.original.md': original('2026-01-01'),
      'releases/b/de.original.md': original('2026-02-01').replace('Text.', '```image\nsrc: media/b.png\n```'),
      'media/b.png': 'pixels',
    });
    expect(await run('D')).toMatchObject({ releases: 3, made: 3 });
  });

  it('makes nothing if nothing changed, and only what did', async () => {
    expect(await run('D')).toMatchObject({ releases: 3, made: 0, written: 0 });
    writeFiles(workspace, { 'releases/a/ar.plain.md': '---\norigin: human\n---\n# T\n\nx\n' });
    expect(await run('D')).toMatchObject({ made: 1 });
    rmSync(join(workspace, 'releases/a'), { recursive: true });
    expect(await run('D')).toMatchObject({ releases: 2, made: 0 });
    expect(existsSync(join(root, 'D/de/r/a'))).toBe(false);
    expect(await run('D', { full: true })).toMatchObject({ made: 2, written: 0 });
  });

  it('sees another text of the same size and time, and another picture', async () => {
    const file = join(workspace, 'releases/a/de.original.md');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Text', 'Taxt'));
    utimesSync(file, atime, mtime);
    expect(await run('D')).toMatchObject({ made: 1 });
    writeFiles(workspace, { 'media/b.png': 'Pixels' });
    expect(await run('D')).toMatchObject({ made: 1 });
  });

  it('does not make what was only touched or copied', async () => {
    cpSync(workspace, join(root, 'W2'), { recursive: true });
    workspace = join(root, 'W2');
    expect(await run('D')).toMatchObject({ made: 0, written: 0 });
  });

  it('makes all again without a cache it can trust', async () => {
    const good = readFileSync(cache(), 'utf8');
    for (const bad of ['', '{', good.slice(0, -5), good.replace('kurs', 'kors'), good.replace(/^./, 'x')]) {
      writeFileSync(cache(), bad);
      expect(await run('D')).toMatchObject({ made: 3, written: 0 });
      expect(readFileSync(cache(), 'utf8')).not.toBe(bad);
    }
    rmSync(cache());
    expect(await run('D')).toMatchObject({ made: 3, written: 0 });
    writeFileSync(join(root, 'D/edition/edition.json'), '{}');
    expect(await run('D')).toMatchObject({ made: 3, written: 1 });
    writeFiles(root, { 'prerender/prerender.js': "export const renderPage = () => 'new';" });
    expect(await run('D')).toMatchObject({ made: 3 });
  });

  it('makes again what is gone from the site', async () => {
    const before = contents(join(root, 'D'));
    for (const gone of ['de/r/a', 'edition/r/kurs', 'edition/media', 'edition/index/de', 'edition/feed.ar.xml', 'en']) {
      rmSync(join(root, 'D', gone), { recursive: true });
      await run('D');
      expect(contents(join(root, 'D'))).toEqual(before);
    }
  });
});

/** What a press office does between two builds. */
type Step =
  | { kind: 'write'; release: number; day: number; text: number; withdrawn: boolean }
  | { kind: 'translate'; release: number; text: number }
  | { kind: 'picture'; content: number }
  | { kind: 'explain'; word: number }
  | { kind: 'delete'; release: number }
  | { kind: 'configure'; languages: number }
  | { kind: 'key'; signed: boolean };

const number = (max: number) => fc.nat({ max });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      release: number(7),
      day: number(99),
      text: number(3),
      withdrawn: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('translate' as const), release: number(7), text: number(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), release: number(7) }) },
  fc.record({ kind: fc.constant('picture' as const), content: number(2) }),
  fc.record({ kind: fc.constant('explain' as const), word: number(2) }),
  fc.record({ kind: fc.constant('configure' as const), languages: number(1) }),
  fc.record({ kind: fc.constant('key' as const), signed: fc.boolean() }),
);

describe('whatever happens between builds', () => {
  it('an incremental build gives the bytes of a full one', async () => {
    const keyFile = join(root, 'key.pem');
    makeKeyFile(keyFile);
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { minLength: 2, maxLength: 6 }), async (builds) => {
        round += 1;
        workspace = scratchWorkspace(join(root, `W${round}`), { 'media/p.png': '0' });
        let key: { key?: string } = {};
        for (const steps of builds) {
          for (const one of steps) {
            if (one.kind === 'key') key = one.signed ? { key: keyFile } : {};
            else apply(one);
          }
          const quick = await run(`quick${round}`, key);
          const full = await run(`full${round}`, { ...key, full: true });
          expect(quick).toMatchObject({ releases: full.releases, files: full.files, written: full.written });
          expect(contents(join(root, `quick${round}`))).toEqual(contents(join(root, `full${round}`)));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('a list that has room again is filled up', async () => {
    const many = Array.from({ length: 130 }, (_, index) => {
      const day = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}`;
      return [`releases/r${index}/de.original.md`, original(day)];
    });
    writeFiles(workspace, Object.fromEntries(many));
    await run('quick');
    await run('full', { full: true });
    for (let index = 11; index < 130; index += 12) rmSync(join(workspace, `releases/r${index}`), { recursive: true });
    const { made } = await run('quick');
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(40);
    await run('full', { full: true });
    expect(contents(join(root, 'quick'))).toEqual(contents(join(root, 'full')));
  }, 120_000);
});

function apply(one: Exclude<Step, { kind: 'key' }>): void {
  if (one.kind === 'picture') writeFiles(workspace, { 'media/p.png': String(one.content) });
  else if (one.kind === 'explain') explain(['Text', 'Titel', 'Wort'][one.word] ?? '');
  else if (one.kind === 'configure') configure(one.languages === 0 ? ['de', 'en', 'ar'] : ['de', 'ar', 'en', 'uk']);
  else if (one.kind === 'delete') rmSync(join(workspace, `releases/r${one.release}`), { recursive: true, force: true });
  else if (one.kind === 'write') write(one);
  else translate(one);
}

function configure(languages: string[]): void {
  const config = { publisher: { name: 'Stadt Beispielstadt' }, languages };
  writeFiles(workspace, { 'lesebruecke.json': JSON.stringify(config) });
}

function explain(term: string): void {
  const entry = { term, say: term.toUpperCase(), meaning: 'Ein Wort der Stadt.' };
  writeFiles(workspace, { 'glossary/de.json': JSON.stringify({ wort: entry }) });
}

function write({ release, day, text, withdrawn }: Extract<Step, { kind: 'write' }>): void {
  const published = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
  const body = ['Text.', 'Mehr Text.', 'Noch mehr.', '```image\nsrc: media/p.png\n```'][text] ?? '';
  const source = original(published, withdrawn ? 'withdrawn: 2026-06-01\n' : '').replace('Text.', body);
  // Its translation would no longer line up: a text of its own kind comes with the next step.
  rmSync(join(workspace, `releases/r${release}`), { recursive: true, force: true });
  writeFiles(workspace, { [`releases/r${release}/de.original.md`]: source });
}

function translate({ release, text }: Extract<Step, { kind: 'translate' }>): void {
  const source = join(workspace, `releases/r${release}/de.original.md`);
  if (!existsSync(source)) return;
  const body = readFileSync(source, 'utf8').includes('```image') ? '```image\n```' : `نص ${text}.`;
  const file = `---\norigin: human\n---\n# T${text}\n\n${body}\n`;
  writeFiles(workspace, { [`releases/r${release}/ar.plain.md`]: file });
}
