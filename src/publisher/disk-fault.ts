import { dirname } from 'node:path';
import { systemCode } from './system-code.ts';

const FULL = ['ENOSPC', 'EDQUOT'];
const CLOSED = ['EACCES', 'EPERM', 'EROFS'];

/** What a system call that could not write says to a person, in one sentence; undefined for any other error. */
export function diskFault(error: unknown): string | undefined {
  const code = systemCode(error) ?? '';
  if (FULL.includes(code)) return 'the disk is full: make room and try again';
  if (!CLOSED.includes(code)) return undefined;
  const folder = error instanceof Error && 'path' in error ? `${dirname(String(error.path))}: ` : '';
  return `${folder}nothing may be written here: check who owns this folder, and its permissions`;
}
