import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeShare, encodeShare, readFrame, ShareError, shareAddresses } from '../share.ts';
import { crc32 } from './crc32.ts';
import { deflate, inflate } from './deflate.ts';
import { DICTIONARY } from './dictionary.ts';
import { bytesInDigits, fromDigits, toDigits } from './digits.ts';
import { BYTES_PER_CODE } from './frames.ts';
import { bestWindow, intoWindow, outOfWindow } from './script-window.ts';
import { share } from './share.test-support.ts';

const bytes = fc.uint8Array({ maxLength: 2_000 });
const text = fc.string({ unit: 'grapheme', maxLength: 500 }).map((one) => new Uint8Array(Buffer.from(one)));

describe('a share', () => {
  it('comes out of its container as it went in, byte for byte', () => {
    fc.assert(
      fc.property(share, (one) => {
        expect(decodeShare(encodeShare(one))).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('comes out of its codes, however many there are', () => {
    const address = fc.webUrl({ withFragments: false });
    const size = fc.integer({ min: 300, max: BYTES_PER_CODE });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2_500 }), address, size, (container, at, perCode) => {
        const frames = shareAddresses(container, at, perCode).map(readFrame);
        expect(frames.map(({ index }) => index)).toEqual(frames.map((_, index) => index));
        expect(Buffer.concat(frames.map(({ chunk }) => chunk))).toEqual(Buffer.from(container));
        expect(frames[0]).toMatchObject({ message: crc32(container), count: frames.length });
      }),
    );
  });

  it('says a publisher once, whose every text it is', () => {
    const one = (publisher: string) => ({ bytes: new Uint8Array([1]), publisher, key: '0123456789abcdef' });
    const twice = encodeShare({ texts: [one('Stadt Lindenfurt'), one('Stadt Lindenfurt')] });
    const other = encodeShare({ texts: [one('Stadt Lindenfurt'), one('Gemeinde Erlenbach')] });
    expect(twice.length).toBeLessThan(other.length);
  });

  it('is not made where it could not be read', () => {
    const text = { bytes: new Uint8Array([1]) };
    const invalid = new ShareError('invalid');
    expect(() => encodeShare({ texts: [] })).toThrow(invalid);
    expect(() => encodeShare({ texts: Array(101).fill(text) })).toThrow(invalid);
    expect(() => encodeShare({ title: 'x'.repeat(301), texts: [text] })).toThrow(invalid);
    expect(() => encodeShare({ texts: [{ ...text, sig: 'AAAA' }] })).toThrow(RangeError);
  });

  it('is refused where no codes hold it', () => {
    const noise =
      fc.sample(fc.uint8Array({ minLength: 70_000, maxLength: 70_000, size: 'max' }), 1)[0] ?? new Uint8Array();
    const tooLarge = new ShareError('too-large');
    expect(() => shareAddresses(noise, 'https://example.org/')).toThrow(tooLarge);
    expect(() => shareAddresses(noise.subarray(0, 9), `https://example.org/${'a'.repeat(1_000)}`)).toThrow(tooLarge);
    expect(() => encodeShare({ texts: [{ bytes: new Uint8Array(1_000_001) }] })).toThrow(tooLarge);
  });
});

describe('digits', () => {
  it('mean the bytes they were made of, zeros at the front included', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        expect(fromDigits(toDigits(one))).toEqual(one);
      }),
    );
  });

  it('are never more than was reckoned with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 3_000 }), (digits) => {
        const full = new Uint8Array(bytesInDigits(digits)).fill(0xff);
        expect(toDigits(full).length).toBeLessThanOrEqual(digits);
        expect(toDigits(new Uint8Array(full.length + 1).fill(0xff)).length).toBeGreaterThan(digits);
      }),
    );
  });
});

describe('a script’s window', () => {
  it('gives back every byte, text or not', () => {
    fc.assert(
      fc.property(fc.oneof(text, bytes), (one) => {
        const window = bestWindow(one);
        expect(outOfWindow(intoWindow(one, window), window)).toEqual(one);
      }),
    );
  });

  it('makes one byte of two in the script of the text', () => {
    for (const one of ['Школа', 'Українська', 'العربية', 'Łąka ńęść'.replaceAll(' ', '')]) {
      const utf8 = new Uint8Array(Buffer.from(one));
      expect(intoWindow(utf8, bestWindow(utf8)).length).toBeLessThanOrEqual(one.length);
    }
  });
});

describe('compression', () => {
  it('is undone by any inflater that has the dictionary', () => {
    fc.assert(
      fc.property(fc.oneof(text, bytes), (one) => {
        const packed = deflate(one);
        expect(inflate(packed, one.length)).toEqual(one);
        expect(inflateRawSync(packed, { dictionary: Buffer.from(DICTIONARY) })).toEqual(Buffer.from(one));
      }),
    );
  });

  it('has a dictionary that means the same in every window, and has not changed since version 1', () => {
    expect(DICTIONARY).toMatch(/^[ -~]+$/);
    expect(crc32(Buffer.from(DICTIONARY))).toBe(2_579_474_726);
  });
});

describe('crc32', () => {
  it('is the one everybody means', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });
});
