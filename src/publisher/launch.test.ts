import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { scratchFolder, writeFiles } from './scratch.test-support.ts';

/** A project with a program of one line. */
let project: string;
beforeEach(() => {
  project = scratchFolder();
  mkdirSync(join(project, 'src/core'), { recursive: true });
  for (const name of ['launch.js', 'compile.js', 'sources.js']) {
    cpSync(resolve('src/publisher', name), join(project, 'src/publisher', name));
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  writeFiles(project, {
    'package.json': '{"type":"module"}',
    'package-lock.json': '{}',
    'src/publisher/release-worker.ts': '',
    'src/publisher/look-worker.ts': '',
  });
  write('one');
});

const source = () => join(project, 'src/publisher/cli.ts');
const write = (word: string) =>
  writeFiles(project, {
    'src/publisher/cli.ts': `console.log('${word}' as string, process.argv[2], import.meta.url);\n`,
  });

const run = () => {
  const out = execFileSync(process.execPath, [join(project, 'src/publisher/launch.js'), 'given'], { encoding: 'utf8' });
  const [word, argument, file = ''] = out.trim().split(' ');
  expect(argument).toBe('given');
  return { word, compiled: file.endsWith('.js') };
};

it('compiles once, and again whenever a source is another', () => {
  expect(run()).toEqual({ word: 'one', compiled: true });
  const programs = () => readdirSync(join(project, 'dist'));
  const [first] = programs();
  expect(run()).toEqual({ word: 'one', compiled: true });
  expect(programs()).toEqual([first]);
  const { atime, mtime } = statSync(source());
  write('two');
  utimesSync(source(), atime, mtime);
  expect(run()).toEqual({ word: 'two', compiled: true });
  rmSync(join(project, 'dist'), { recursive: true });
  expect(run()).toEqual({ word: 'two', compiled: true });
}, 60_000);

it('forgets old programs', () => {
  const old = join(project, 'dist/publisher-0');
  const young = join(project, 'dist/publisher-1');
  for (const folder of [old, young, join(project, 'dist/app')]) mkdirSync(folder, { recursive: true });
  utimesSync(old, 0, 0);
  utimesSync(join(project, 'dist/app'), 0, 0);
  run();
  expect(existsSync(old)).toBe(false);
  expect(readdirSync(join(project, 'dist'))).toEqual(expect.arrayContaining(['app', 'publisher-1']));
}, 60_000);

it('runs also where nothing can be compiled', () => {
  writeFiles(project, { dist: 'in the way' });
  expect(run()).toEqual({ word: 'one', compiled: false });
}, 60_000);
