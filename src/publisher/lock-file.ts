import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { systemCode } from './system-code.ts';

/** Locks that this process holds. */
const held = new Set<string>();

/**
 * Takes a lock: a file that names the process that holds it. A process that was killed leaves it behind; the next one
 * sees that it is gone, also where another has its number by now, after a restart or in a container.
 *
 * Returns the function that takes the lock away; undefined if another process holds it.
 */
export function takeLock(path: string): (() => void) | undefined {
  if (!take(path) && !(takeAway(path) && take(path))) return undefined;
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

/** True if there is a process with this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** The lock appears with its content in one step, so nobody ever reads an empty one. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid} ${beginning(process.pid) ?? ''}\n`);
    place(own, path);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function place(own: string, path: string): void {
  try {
    linkSync(own, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    // Some file systems have no links.
    copyFileSync(own, path, constants.COPYFILE_EXCL);
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
  if (!stale) place(aside, path);
  rmSync(aside, { force: true });
  return stale;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What names no process was cut off by a power failure, and is nobody's. */
function isHeld(path: string, holder: string): boolean {
  const [, number, began] = /^(\d{1,10})(?: (\d+))?\s*$/.exec(holder) ?? [];
  if (number === undefined) return false;
  const pid = Number(number);
  if (pid === process.pid) return held.has(path);
  return isRunning(pid) && (began === undefined || began === (beginning(pid) ?? began));
}

/** When a process began, in ticks since the machine did: field 22 of `stat` in proc(5). Only Linux tells. */
function beginning(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
