import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './files.ts';

const FILE = 'lock';

/** Locks that this process holds: after a restart in a container, another process may have had the same number. */
const held = new Set<string>();

/**
 * Keeps two commands from changing a workspace at once: `.lesebruecke/lock` names the process. A process that was killed
 * leaves it behind; the next one sees that it is gone, and tidies up what it had not finished.
 *
 * Returns the function that takes the lock away; undefined if another process is at work.
 */
export function lockWorkspace(dir: string): (() => void) | undefined {
  const folder = join(dir, '.lesebruecke');
  const path = join(folder, FILE);
  mkdirSync(folder, { recursive: true });
  if (!take(path) && !(takeAway(path) && take(path))) return undefined;
  held.add(path);
  removeLeftovers(dir);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

/** The lock appears with its content in one step, so nobody ever reads an empty one. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the lock of a process that is gone. If another took it over meanwhile, that one's lock is put back. */
function takeAway(path: string): boolean {
  const holder = read(path);
  if (holder !== undefined && isHeld(path, holder)) return false;
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return true;
    throw error;
  }
  const stale = read(aside) === holder;
  if (!stale) linkSync(aside, path);
  rmSync(aside, { force: true });
  return stale;
}

function read(path: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isHeld(path: string, pid: number): boolean {
  if (pid === process.pid) return held.has(path);
  return isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Files and folders that a killed process had begun (`.<name>.<pid>.tmp`): they are part of nothing yet. */
function removeLeftovers(dir: string): void {
  const folders = ['.lesebruecke', 'media', 'releases', ...subfolders(dir).map((name) => join('releases', name))];
  for (const folder of folders) {
    for (const name of namesIn(join(dir, folder))) {
      const pid = /^\..+\.(\d+)\.tmp$/.exec(name)?.[1];
      if (pid === undefined || isRunning(Number(pid))) continue;
      rmSync(join(dir, folder, name), { recursive: true, force: true });
    }
  }
}

function subfolders(dir: string): string[] {
  const entries = readdirSync(join(dir, 'releases'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
