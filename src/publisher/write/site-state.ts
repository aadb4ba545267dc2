import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isMissing } from './disk.ts';

/**
 * Tells that a folder is a site of ours, and which files of the app and pictures it holds: those of the last build, and
 * those kept from the one before.
 */
export interface SiteState {
  current: string[];
  previous: string[];
}

export const STATE_FILE = '.lesebruecke.json';

const schema = v.object({ current: v.array(v.string()), previous: v.array(v.string()) });

/** State of a folder; empty if it has none yet, or one that cannot be read: then nothing it named will be removed. */
export function readState(dir: string): SiteState {
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(join(dir, STATE_FILE), 'utf8')));
    if (result.success) return result.output;
  } catch (error) {
    if (!isMissing(error) && !(error instanceof SyntaxError)) throw error;
  }
  return { current: [], previous: [] };
}

export function writeState(dir: string, state: SiteState, before: SiteState): void {
  if (same(state.current, before.current) && same(state.previous, before.previous)) return;
  const temporary = join(dir, `${STATE_FILE}.tmp`);
  writeFileSync(temporary, `${JSON.stringify(state)}\n`);
  renameSync(temporary, join(dir, STATE_FILE));
}

/** While files are moved: all that is there, so that a build that is killed forgets none of it. */
export function laterState(before: SiteState, files: string[]): SiteState {
  if (same(before.current, files)) return before;
  return { current: files, previous: without([...before.current, ...before.previous], files) };
}

/** Afterwards: the files of this build, and those only the one before had. */
export function settledState(before: SiteState, files: string[]): SiteState {
  if (same(before.current, files)) return before;
  return { current: files, previous: without(before.current, files) };
}

function without(all: string[], files: string[]): string[] {
  const gone = new Set(files);
  return [...new Set(all)].filter((path) => !gone.has(path)).sort();
}

function same(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((path, index) => path === other[index]);
}
