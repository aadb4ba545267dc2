import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { systemCode } from '../system-code.ts';

/** True for the error of a file or folder that is not there. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
}

/** Files in a folder of `dir`, as paths from `dir` with slashes, in alphabetical order; none if it is not there. */
export function listFiles(dir: string, folder: string, recursive = true): string[] {
  try {
    return readdirSync(join(dir, folder), { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** True if the file is there with exactly these bytes. */
export function hasContent(path: string, bytes: Uint8Array): boolean {
  // Asked first, because most files of a first build are not there, and an exception costs more than a look.
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return size === bytes.length && readFileSync(path).equals(bytes);
}

/** Names of all that is in a folder; none if it is not there. */
export function folderNames(path: string): Set<string> {
  try {
    return new Set(readdirSync(path));
  } catch (error) {
    if (isMissing(error)) return new Set();
    throw error;
  }
}
