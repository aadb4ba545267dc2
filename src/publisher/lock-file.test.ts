import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock-file.ts';
import { scratchFolder } from './scratch.test-support.ts';

let dir: string;
let lock: string;
beforeEach(() => {
  dir = scratchFolder();
  lock = join(dir, 'lock');
});

describe('a lock', () => {
  it('is held by one, until it is given back', () => {
    const unlock = takeLock(lock);
    expect(takeLock(lock)).toBeUndefined();
    unlock?.();
    expect(existsSync(lock)).toBe(false);
    takeLock(lock)?.();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is another process’s as long as that runs', () => {
    writeFileSync(lock, `${process.ppid}\n`);
    expect(takeLock(lock)).toBeUndefined();
  });

  it.each([
    ['a process that is gone', '4194304 1\n'],
    ['this process’s number before a restart', `${process.pid} 1\n`],
    ['nothing: the power failed', ''],
    ['no process', 'hello\n'],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(lock, content);
    const unlock = takeLock(lock);
    expect(unlock).toBeDefined();
    unlock?.();
    expect(readdirSync(dir)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is taken over where another process has its holder’s number', () => {
    writeFileSync(lock, `${process.ppid} 1\n`);
    takeLock(lock)?.();
    expect(existsSync(lock)).toBe(false);
  });
});
