import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, takeLock } from '../lock-file.ts';
import { systemCode } from '../system-code.ts';

/**
 * Keeps two commands from changing a workspace at once: `.lesebruecke/lock`. What a process that was killed had not
 * finished is tidied up.
 *
 * Returns the function that takes the lock away; undefined if another process is at work.
 */
export function lockWorkspace(dir: string): (() => void) | undefined {
  const folder = join(dir, '.lesebruecke');
  mkdirSync(folder, { recursive: true });
  const unlock = takeLock(join(folder, 'lock'));
  if (unlock) removeLeftovers(dir);
  return unlock;
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
