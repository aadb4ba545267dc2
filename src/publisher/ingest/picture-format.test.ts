import { describe, expect, it } from 'vitest';
import { readPictureFormat } from './picture-format.ts';

const bytes = (hex: string) => Buffer.from(hex.replace(/ /g, '').padEnd(80, '0'), 'hex');

describe('readPictureFormat', () => {
  it.each([
    ['89504e470d0a1a0a 0000000d49484452 00000280 000001e0', { extension: 'png', width: 640, height: 480 }],
    ['474946383961 0100 0100', { extension: 'gif', width: 1, height: 1 }],
    ['ffd8 ffe00004aaaa ffc00011 08 01e0 0280', { extension: 'jpg', width: 640, height: 480 }],
    [
      '52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001',
      { extension: 'webp', width: 640, height: 480 },
    ],
    [
      '52494646 00000000 57454250 56503858 00000000 00000000 7f0200 df0100',
      { extension: 'webp', width: 640, height: 480 },
    ],
    ['52494646 00000000 57454250 5650384c 00000000 2f 7fc27700', { extension: 'webp', width: 640, height: 480 }],
    ['00000020 66747970 61766966 00000000', { extension: 'avif' }],
    ['00000020 66747970 6d696631 00000000 6d696631 61766966', { extension: 'avif' }],
  ])('reads %s', (hex, format) => {
    expect(readPictureFormat(bytes(hex))).toEqual(format);
  });

  it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html>', '%PDF-1.7', 'BM', '', 'RIFF'])(
    'knows that %j is none',
    (content) => {
      expect(readPictureFormat(Buffer.from(content))).toBeUndefined();
    },
  );

  it('comes to an end in what breaks off', () => {
    expect(readPictureFormat(Buffer.from('ffd8ffe0ffff', 'hex'))).toEqual({ extension: 'jpg' });
    expect(readPictureFormat(Buffer.from('ffd8ffe00000ffe00000ffe000', 'hex'))).toEqual({ extension: 'jpg' });
  });
});
