import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from '../../core/errors.ts';

/**
 * Keeps two builds from writing into one folder: a file that names the process. A build that was killed leaves it behind;
 * the next one sees that the process is gone. Returns the function that takes the lock away.
 */
export function takeLock(path: string): () => void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number.parseInt(readFileSync(path, 'utf8'), 10);
    if (holder !== process.pid && !isRunning(holder)) rmSync(path, { force: true });
    else break;
  }
  throw new InputError('another build is writing here: wait until it is done, or delete this file if there is none', {
    file: path,
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
