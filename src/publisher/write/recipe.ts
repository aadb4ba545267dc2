import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './disk.ts';

/** Raised when the form of what is remembered changes without any code of ours changing. */
const CACHE_FORMAT = 2;

/**
 * Names all that shapes a site besides its releases: the program that builds it, with its libraries and the Node that runs
 * it, the page renderer, and `settings`, which are plain data.
 *
 * @param project folder of the program.
 */
export function recipeOf(project: string, renderer: string, settings: unknown): string {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array) => hash.update(part).update('\0');
  add(JSON.stringify([CACHE_FORMAT, process.version, settings]));
  add(readFileSync(renderer));
  for (const path of [...sources(project), 'package-lock.json']) {
    add(path);
    add(readFileSync(join(project, path)));
  }
  return hash.digest('hex').slice(0, 32);
}

function sources(project: string): string[] {
  const all = ['src/core', 'src/publisher'].flatMap((folder) => listFiles(project, folder));
  return all.filter((path) => path.endsWith('.ts') && !/\.test(?:-support)?\.ts$/.test(path));
}
