import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeShare,
  encodeShare,
  FrameCollector,
  readFrame,
  type Share,
  ShareError,
  shareAddresses,
} from '../share.ts';
import { crc32 } from './crc32.ts';
import { DICTIONARY } from './dictionary.ts';
import { toDigits } from './digits.ts';
import { renditionBytes, share } from './share.test-support.ts';

const ADDRESS = 'https://lindenfurt.example.org/';
const SHARE: Share = {
  title: 'Für Sie',
  texts: [
    {
      bytes: renditionBytes('de', [
        'Die Sprechstunde ist am Dienstag.',
        'Sie kostet nichts.',
        'Kommen Sie in Raum 204.',
      ]),
      sig: `${'Ab'.repeat(42)}AA`,
      key: '0123456789abcdef',
      publisher: 'Stadt Lindenfurt',
    },
  ],
};

/** What an app does with the texts of codes, in the order they are seen. */
function receive(codes: readonly string[]): Share | undefined {
  const collector = new FrameCollector();
  for (const code of codes) collector.add(readFrame(code));
  const container = collector.finished();
  return container && decodeShare(container);
}

/** The fault that a call ends in; fails if it ends in another error. */
function faultOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ShareError);
    return error instanceof ShareError ? error.fault : undefined;
  }
}

/** A code of bytes that were never checked. */
const codeOf = (frame: Uint8Array) => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(frame));
  return `${ADDRESS}#1${toDigits(Buffer.concat([frame, sum]))}`;
};

const dictionary = Buffer.from(DICTIONARY);
const containerOf = (body: string | Uint8Array, signatures = 0) =>
  Buffer.concat([
    Buffer.from([0, signatures]),
    Buffer.alloc(64 * signatures),
    deflateRawSync(Buffer.from(body), { dictionary }),
  ]);

describe('1,000 changed codes', () => {
  const codes = shareAddresses(encodeShare(SHARE), ADDRESS, 160);
  const swap = (code: string, at: number, char: string) => code.slice(0, at) + char + code.slice(at + 1);
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const at = (code: string, where: number) => Math.floor(where * code.length);
  const mutation = fc.oneof(
    // Another character, mostly a digit.
    fc.tuple(place, fc.oneof(fc.stringMatching(/^[0-9]$/), fc.string({ minLength: 1, maxLength: 1 }))).map(
      ([where, char]) =>
        (code: string) =>
          swap(code, at(code, where), char),
    ),
    place.map((where) => (code: string) => code.slice(0, at(code, where))),
    place.map((where) => (code: string) => code.slice(at(code, where))),
    // A piece twice, a piece missing, two pieces in the wrong order.
    fc.tuple(place, place).map(
      ([a, b]) =>
        (code: string) =>
          code.slice(0, at(code, a)) + code.slice(at(code, b)),
    ),
    fc.tuple(place, place).map(([a, b]) => (code: string) => {
      const [from, to] = [at(code, Math.min(a, b)), at(code, Math.max(a, b))];
      return code.slice(0, from) + code.slice(to) + code.slice(from, to);
    }),
    fc.stringMatching(/^[02-9]$/).map((version) => (code: string) => code.replace(/#1/, `#${version}`)),
  );

  it('end in a named error, or in what was sent, never in anything else', () => {
    const seen = new Set<string>();
    expect(codes.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.nat(codes.length - 1), (mutations, which) => {
        const changed = codes.map((code, index) =>
          index === which ? mutations.reduce((text, one) => one(text), code) : code,
        );
        let received: Share | undefined;
        const fault = faultOf(() => {
          received = receive(changed);
        });
        // A change of the address before the digits does no harm.
        if (fault === undefined) expect(received).toEqual(SHARE);
        seen.add(fault ?? 'received');
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining(['damaged', 'newer', 'not-a-share', 'received']));
  });

  it('are no better where somebody makes the checksums fit', () => {
    const container = encodeShare(SHARE);
    fc.assert(
      fc.property(fc.nat(container.length - 1), fc.integer({ min: 1, max: 255 }), (where, change) => {
        const forged = container.map((byte, index) => (index === where ? byte ^ change : byte));
        faultOf(() => receive(shareAddresses(forged, ADDRESS)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('of bytes that nobody made are refused, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        faultOf(() => decodeShare(bytes));
        faultOf(() => readFrame(codeOf(bytes)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is no share code', () => {
  it.each([
    ['nothing', '', 'not-a-share'],
    ['an address', 'https://example.org/', 'not-a-share'],
    ['another fragment', 'https://example.org/#top', 'not-a-share'],
    ['a contact', 'BEGIN:VCARD', 'not-a-share'],
    ['the next version', `${ADDRESS}#2${'1'.repeat(40)}`, 'newer'],
    ['version 0', `${ADDRESS}#0${'1'.repeat(40)}`, 'damaged'],
    ['zeros', `${ADDRESS}#1${'0'.repeat(40)}`, 'damaged'],
    ['any digits', `${ADDRESS}#1${'1'.repeat(40)}`, 'damaged'],
    ['a million digits', `${ADDRESS}#1${'1'.repeat(1_000_000)}`, 'too-large'],
  ])('%s is refused', (_, text, fault) => {
    expect(faultOf(() => readFrame(text))).toBe(fault);
  });

  it.each([
    ['a frame that is not among its frames', [1, 2, 3, 4, 2, 2, 9]],
    ['more frames than there may be', [1, 2, 3, 4, 0, 65, 9]],
    ['no frames', [1, 2, 3, 4, 0, 0, 9]],
  ])('%s is invalid', (_, frame) => {
    expect(faultOf(() => readFrame(codeOf(Uint8Array.from(frame))))).toBe('invalid');
  });
});

describe('a container', () => {
  const cover = (texts: unknown, more = {}) => `${JSON.stringify({ publishers: [{}], texts, ...more })}\n`;
  const entry = { bytes: 3, publisher: 0 };

  it('is read where it is whole', () => {
    expect(decodeShare(containerOf(`${cover([entry])}abc`)).texts).toHaveLength(1);
  });

  it.each([
    ['no cover', 'abc'],
    ['a cover that is no JSON', 'abc\nabc'],
    ['no texts', cover([])],
    ['a text that is longer than what is there', `${cover([{ bytes: 4, publisher: 0 }])}abc`],
    ['more than its texts', `${cover([entry])}abcd`],
    ['a publisher that is not there', `${cover([{ bytes: 3, publisher: 1 }])}abc`],
    [
      'a negative length',
      `${cover([
        { bytes: -1, publisher: 0 },
        { bytes: 4, publisher: 0 },
      ])}abc`,
    ],
    ['a length that is none', `${cover([{ bytes: 2.5, publisher: 0 }])}abc`],
    ['a signature that is not there', `${cover([{ ...entry, signed: true }])}abc`],
    ['a title as long as a book', `${cover([entry], { title: 'x'.repeat(301) })}abc`],
    ['a key of the wrong form', `${cover([entry], { publishers: [{ key: '<script>' }] })}abc`],
    ['texts without end', cover(Array(101).fill({ bytes: 0, publisher: 0 }))],
  ])('with %s is invalid', (_, body) => {
    expect(faultOf(() => decodeShare(containerOf(body)))).toBe('invalid');
  });

  it('with a signature too many is invalid', () => {
    expect(faultOf(() => decodeShare(containerOf(`${cover([entry])}abc`, 1)))).toBe('invalid');
  });

  it('does not let members of the language’s own objects in', () => {
    const body =
      '{"__proto__":{"title":"x"},"publishers":[{}],"texts":[{"bytes":0,"publisher":0,"__proto__":{"signed":true}}]}\n';
    const read = decodeShare(containerOf(body));
    expect([read.title, read.texts[0]?.sig]).toEqual([undefined, undefined]);
  });

  it('that unpacks to gigabytes is put away soon', () => {
    const bomb = deflateRawSync(Buffer.alloc(60_000_000), { level: 9, dictionary });
    expect(bomb.length).toBeLessThan(60_000);
    // The end is wrong, and is not come to.
    const container = Buffer.concat([Buffer.from([0, 0]), bomb.subarray(0, -8)]);
    expect(faultOf(() => decodeShare(container))).toBe('too-large');
  });

  it.each([1, 0x7f, 0xc0, 0xc3, 0xe0, 0xff])('of a window %i that does not exist is damaged', (window) => {
    const container = containerOf(`${cover([entry])}abc`);
    container[0] = window;
    expect(faultOf(() => decodeShare(container))).toBe('damaged');
  });

  it('cut off anywhere is damaged', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (one, where) => {
        const container = encodeShare(one);
        expect(faultOf(() => decodeShare(container.slice(0, Math.floor(where * container.length))))).toBe('damaged');
      }),
    );
  });
});
