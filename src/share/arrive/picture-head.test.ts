import { describe, expect, it } from 'vitest';
import { isPicture, pictureSize } from './picture-head.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (one) => one.charCodeAt(0)) : part)),
  );
const png = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 4, 0, 0, 0, 3, 0]);
const gif = bytes('GIF89a', [0, 4, 0, 3]);
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 11, 8, 3, 0, 4, 0]);
const webp = (form: string, rest: number[]) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', form, [0, 0, 0, 0], rest);
const lossy = webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0, 4, 0, 3]);
const lossless = webp('VP8L', [0x2f, 0xff, 0xc3, 0xbf, 0]);
const extended = webp('VP8X', [0, 0, 0, 0, 0xff, 3, 0, 0xff, 2, 0]);

describe('the size of a picture', () => {
  it.each([
    ['PNG', png],
    ['GIF', gif],
    ['JPEG, with another segment and a fill byte before', jpeg],
    ['WebP, lossy', lossy],
    ['WebP, lossless', lossless],
    ['WebP, extended', extended],
  ])('is found in %s', (_, head) => {
    expect(isPicture(head)).toBe(true);
    expect(pictureSize(head)).toEqual({ width: 1024, height: 768 });
  });

  it.each([png, gif, jpeg, lossy, lossless, extended])('is not known where the picture ends before it', (head) => {
    for (let length = 0; length < head.length; length += 1) {
      const size = pictureSize(head.subarray(0, length));
      // The last bytes of some are not needed.
      if (length < head.length - 4) expect(size).toBeUndefined();
    }
  });

  it('is that of pictures only', () => {
    expect(isPicture(bytes('<svg/>'))).toBe(false);
    expect(isPicture(new Uint8Array())).toBe(false);
    expect(pictureSize(bytes('RIFF', [0, 0, 0, 0], 'WAVE'))).toBeUndefined();
  });
});
