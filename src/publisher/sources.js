// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program is made from; JavaScript, because `launch.js` asks before anything is compiled. */

/**
 * Paths of the sources from the project's folder, without tests, in an order that is always the same.
 *
 * @param {string} project
 * @returns {string[]}
 */
export function sourcePaths(project) {
  return ['src/core', 'src/publisher'].flatMap((folder) => sourcesIn(project, folder)).sort();
}

/**
 * A hash of the sources and of the list of libraries.
 *
 * @param {string} project
 */
export function sourcesHash(project) {
  const hash = createHash('sha256');
  for (const path of [...sourcePaths(project), 'package-lock.json']) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(project, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} project
 * @param {string} path
 * @returns {string[]}
 */
function sourcesIn(project, path) {
  return readdirSync(join(project, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'sample' ? [] : sourcesIn(project, inside);
    return /(?<!\.test|\.test-support)\.[jt]s$/.test(entry.name) ? [inside] : [];
  });
}
