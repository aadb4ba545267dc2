import { describe, expect, it } from 'vitest';
import { diskFault } from './disk-fault.ts';

const failed = (code: string) => Object.assign(new Error(code), { code, path: '/news/W/.lesebruecke/lock.1' });

describe('a disk that takes nothing', () => {
  it.each([
    ['ENOSPC', /^the disk is full/],
    ['EACCES', /^\/news\/W\/\.lesebruecke: nothing may be written here/],
    ['EROFS', /nothing may be written here/],
  ])('%s is said in a sentence', (code, sentence) => {
    expect(diskFault(failed(code))).toMatch(sentence);
  });

  it('is no explanation for other errors', () => {
    expect(diskFault(failed('ENOENT'))).toBeUndefined();
    expect(diskFault(new Error('x'))).toBeUndefined();
  });
});
