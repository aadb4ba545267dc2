import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sourcesHash } from '../sources.js';

/** The hash of the sources that the running program was compiled from; `compile.js` puts it in. */
declare const __SOURCES__: string;

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
  add(typeof __SOURCES__ === 'string' ? __SOURCES__ : sourcesHash(project));
  return hash.digest('hex').slice(0, 32);
}
