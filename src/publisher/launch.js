// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourcePaths } from './sources.js';

/**
 * `npm run edition -- <command> …`: starts the compiled program, and compiles it first where it is not that of the sources.
 *
 * Loading TypeScript through tsx takes longer than a build with little to do. So that nobody ever runs old code unknowingly,
 * the compiled program lies in a folder named after how the sources look, and they are looked at for every start (some ten
 * milliseconds): after an edit, a `git pull` or an `npm ci` there is no such folder. What cannot be compiled runs through
 * tsx, as before: Vite is there for development only, and the project may lie where nothing may be written.
 *
 * Plain JavaScript, because nothing is compiled yet when it runs.
 */

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What else shapes the compiled program: the libraries, as they are meant and as they are installed. */
const LIBRARIES = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

const stamp = stampOfSources();
const folder = join(PROJECT, 'dist', `publisher-${stamp}`);
const program = join(folder, 'cli.js');

if (existsSync(program) || (await compile())) {
  // Keeps V8's work between starts, where Node can: from 22.1 on, and so not in the types of 20.
  /** @type {{ enableCompileCache?: (folder: string) => void }} */ (nodeModule).enableCompileCache?.(
    join(folder, 'v8'),
  );
  await import(pathToFileURL(program).href);
} else {
  (await import('tsx/esm/api')).register();
  await import(new URL('cli.ts', import.meta.url).href);
}

/** Compiles in a process of its own, whose memory is free again when the program runs. True if that can be started now. */
async function compile() {
  // Here, because most starts compile nothing, and it brings Node's network along.
  const { spawnSync } = await import('node:child_process');
  const script = fileURLToPath(new URL('compile.js', import.meta.url));
  const { stderr } = spawnSync(process.execPath, [script, PROJECT, folder], { encoding: 'utf8' });
  // Sources that changed meanwhile make a program of which nobody knows what is in it; it will not be started later either.
  const good = existsSync(program) && stampOfSources() === stamp;
  if (!good && process.env.DEBUG) process.stderr.write(`Could not be compiled:\n${stderr}\n`);
  return good;
}

/** Names how the sources look: by paths, sizes, inodes and times. */
function stampOfSources() {
  const paths = [...sourcePaths(PROJECT), ...LIBRARIES];
  const lines = paths.map((path) => {
    const stats = statSync(join(PROJECT, path), { throwIfNoEntry: false });
    return stats ? `${path} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}` : path;
  });
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
