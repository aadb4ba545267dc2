import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  contents,
  fakeApp,
  runCli,
  scratchFolder,
  scratchWorkspace,
  snapshot,
  writeFiles,
} from '../scratch.test-support.ts';
import { original, readEdition } from './edition.test-support.ts';

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

describe('a build that is killed', () => {
  const start = () =>
    spawn(process.execPath, ['src/publisher/launch.js', 'build', workspace, '--site', site, '--app', app], {
      stdio: 'ignore',
    });
  const killed = async (child: ReturnType<typeof spawn>) => {
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  };

  it('while it makes files, leaves the site as it was', async () => {
    await build();
    const before = snapshot(site);
    writeFiles(workspace, { 'releases/neu/de.original.md': original('2026-04-01') });
    const hang = `import { writeFileSync } from 'node:fs';
      export const renderPage = ({ facts, lang }) => {
        if (facts?.id === 'neu' && lang === 'ar') {
          writeFileSync(${JSON.stringify(join(root, 'hangs'))}, '');
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        }
        return 'new';
      };`;
    writeFiles(root, { 'prerender/prerender.js': hang });
    const child = start();
    while (!existsSync(join(root, 'hangs'))) await wait(20);
    await killed(child);
    const after = snapshot(site);
    const left = Object.keys(after).filter((path) => path.startsWith('.lesebruecke-') || path === '.lesebruecke.lock');
    expect(left.length).toBeGreaterThan(1);
    for (const path of left) delete after[path];
    expect(after).toEqual(before);
  }, 30_000);

  it('at any moment, leaves an edition that can be read, and the next build repairs the rest', async () => {
    const releases = (text: string) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, number) => [
          `releases/r${number}/de.original.md`,
          original('2026-01-01').replace('Text', text),
        ]),
      );
    writeFiles(workspace, releases('Text 0'));
    await build();
    for (let round = 1; round <= 5; round++) {
      writeFiles(workspace, releases(`Text ${round}`));
      const child = start();
      while (!existsSync(join(site, '.lesebruecke-staging')) && child.exitCode === null) await wait(5);
      await wait(round * 45);
      await killed(child);
      expect(readEdition(site).files.length).toBeGreaterThan(40);
    }
    await build();
    const repaired = contents(site);
    site = join(root, 'fresh');
    await build();
    for (const [path, content] of Object.entries(contents(site))) {
      if (path !== '.lesebruecke.json') expect(repaired[path], path).toBe(content);
    }
  }, 60_000);
});

describe('many releases', () => {
  it('are made by workers, with the same bytes and the same first error', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 70 }, (_, number) => [`releases/r${100 + number}/de.original.md`, original('2026-01-01')]),
    );
    writeFiles(workspace, many);
    const cli = (...args: string[]) =>
      execFileSync(
        process.execPath,
        ['src/publisher/launch.js', 'build', workspace, '--site', site, '--app', app, ...args],
        {
          encoding: 'utf8',
          stdio: 'pipe',
        },
      );
    expect(JSON.parse(cli('--json'))).toMatchObject({ releases: 71 });
    expect(readEdition(site).files).toHaveLength(3 + 3 + 70 + 3);
    const before = snapshot(site);
    writeFiles(workspace, {
      'releases/r150/en.plain.md': 'x',
      'releases/r120/en.plain.md': '---\norigin: x\n---\n# T\n',
    });
    expect(() => cli()).toThrow(/r120\/en\.plain\.md:2: /);
    expect(snapshot(site)).toEqual(before);
  }, 60_000);
});
