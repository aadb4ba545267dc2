import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBase64url } from '../../core/codec/base64url.ts';
import { EDITION_FORMAT, type KeyChain } from '../../core/edition.ts';
import { keyIdOf } from '../../core/trust/key-check.ts';
import { type Trust, trustOf } from '../../core/trust/trust.ts';
import { judgeText, type SignedText } from '../../core/trust/verdict.ts';
import { base64url, chainOf, check, encode, makeKey, publicHalf, type TestKey } from './publisher-keys.test-support.ts';
import { MOST_BYTES, readReceived } from './read-received.ts';

const FILE = JSON.stringify({
  format: EDITION_FORMAT,
  release: 'sprachkurs',
  lang: 'ar',
  level: 'plain',
  title: 'دورة لغة',
  blocks: [{ kind: 'paragraph', id: 'p1', sentences: [['تبدأ الدورة في 12 يناير.']] }],
  provenance: { origin: 'human' },
});

let city: TestKey;
let stranger: TestKey;
let trust: Trust;
let genuine: SignedText & { sig: string; key: string };

beforeAll(async () => {
  [city, stranger] = await Promise.all([makeKey(), makeKey()]);
  trust = trustOf({ key: publicHalf(city) }, []);
  genuine = { bytes: encode(FILE), sig: await city.sign(FILE), key: city.id };
});

const judge = (change: Partial<SignedText>, known: Trust | undefined = trust) =>
  judgeText({ ...genuine, ...change }, known, check);

/** The bytes with one of them changed. */
function mutated(bytes: Uint8Array, at: number, by: number) {
  const copy = new Uint8Array(bytes);
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}

describe('the verdict', () => {
  it('is "genuine" for what the city signed, whatever the sender calls the key', async () => {
    expect(await judge({})).toBe('genuine');
    expect(await judge({ key: stranger.id })).toBe('genuine');
    const { key: _key, ...nameless } = genuine;
    expect(await judgeText(nameless, trust, check)).toBe('genuine');
  });

  it('is "unsigned" without a signature, and for one of which nobody says whose it is', async () => {
    expect(await judgeText({ bytes: genuine.bytes, key: city.id }, trust, check)).toBe('unsigned');
    expect(await judgeText({ bytes: genuine.bytes, sig: await stranger.sign(FILE) }, trust, check)).toBe('unsigned');
  });

  it('is "unknown-publisher" for another key, and on a phone that knows none', async () => {
    expect(await judge({ sig: await stranger.sign(FILE), key: stranger.id })).toBe('unknown-publisher');
    expect(await judgeText(genuine, undefined, check)).toBe('unknown-publisher');
  });

  it('is "changed" when a stranger signs in the city’s name', async () => {
    expect(await judge({ sig: await stranger.sign(FILE) })).toBe('changed');
    const posing: KeyChain = { key: { id: city.id, public: stranger.public } };
    expect(await judge({ sig: await stranger.sign(FILE), keys: posing })).toBe('changed');
  });

  it('is "changed" for the signature of another text of the city', async () => {
    expect(await judge({ sig: await city.sign('{}') })).toBe('changed');
  });

  it('is never "genuine" for any text with a byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(encode(FILE).length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        expect(await judge({ bytes: mutated(genuine.bytes, at, by) })).toBe('changed');
      }),
      { numRuns: 300 },
    );
  });

  it('is never "genuine" for any forged signature', async () => {
    const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 }).map((one) => base64url(new Uint8Array(one)));
    const bitFlips = fc
      .tuple(fc.nat(63), fc.integer({ min: 1, max: 255 }))
      .map(([at, by]) => base64url(mutated(decodeBase64url(genuine.sig) ?? new Uint8Array(), at, by)));
    const nonsense = fc.oneof(fc.string({ minLength: 1 }), fc.base64String({ minLength: 1 }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, bitFlips, nonsense), async (sig) => {
        expect(await judge({ sig })).toBe('changed');
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on keys that are none: another curve, broken SPKI, no base64url', async () => {
    const p384 = await makeKey('P-384');
    const whole = decodeBase64url(city.public) ?? new Uint8Array();
    const offCurve = base64url(mutated(whole, whole.length - 1, 1));
    for (const spki of [p384.public, offCurve, city.public.slice(0, -8), 'AAAA', '', '!', `${city.public}=`]) {
      const odd: Trust = { key: { id: city.id, public: spki }, previous: [], revoked: [] };
      expect(await judge({}, odd), spki).toBe('changed');
    }
  });
});

describe('keys', () => {
  it('that were replaced still vouch for what they signed; revoked ones do not', async () => {
    const next = await makeKey();
    const after = trustOf(await chainOf(city, next), []);
    expect(await judge({}, after)).toBe('genuine');
    expect(await judge({}, { ...after, revoked: [city.id] })).toBe('revoked');
    expect(await judge({ sig: await stranger.sign(FILE) }, { ...after, revoked: [city.id] })).toBe('changed');
    expect(
      await judge({ key: stranger.id, sig: await stranger.sign(FILE) }, { ...after, revoked: [stranger.id] }),
    ).toBe('revoked');
  });

  it('that come with a text count for it when they follow from the phone’s', async () => {
    const [second, third] = await Promise.all([makeKey(), makeKey()]);
    const later = { sig: await third.sign(FILE), key: third.id };
    expect(await judge({ ...later, keys: await chainOf(city, second, third) })).toBe('genuine');
    expect(await judge({ ...later, keys: await chainOf(second, third) })).toBe('unknown-publisher');
    expect(await judge({ ...later, keys: await chainOf(stranger, third) })).toBe('unknown-publisher');
    const revoked = { ...trust, revoked: [second.id] };
    expect(await judge({ ...later, keys: await chainOf(city, second, third) }, revoked)).toBe('unknown-publisher');
  });

  it('that come with a text do not count when a link is forged', async () => {
    const forged: KeyChain = {
      key: publicHalf(stranger),
      previousKeys: [
        { ...publicHalf(city), endorsement: await stranger.sign(decodeBase64url(stranger.public) ?? encode('')) },
      ],
    };
    const theirs = { sig: await stranger.sign(FILE), key: stranger.id };
    expect(await judge({ ...theirs, keys: forged })).toBe('unknown-publisher');
    const misnamed = await chainOf(city, stranger);
    misnamed.key.id = city.id;
    expect(await judge({ ...theirs, keys: misnamed })).toBe('unknown-publisher');
  });

  it('have the name that follows from their bytes', async () => {
    expect(await keyIdOf(city.public, check)).toBe(city.id);
    expect(await keyIdOf('no key!', check)).toBeUndefined();
  });
});

describe('readReceived', () => {
  it('gives the text as the app shows it, its name and the verdict', async () => {
    const { rendition, text, hash, verdict } = await readReceived(genuine, trust, check);
    expect(rendition).toMatchObject({ release: 'sprachkurs', lang: 'ar', level: 'plain' });
    expect(text).toBe(FILE);
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(verdict).toBe('genuine');
  });

  it('names what it cannot read', async () => {
    const read = (bytes: Uint8Array<ArrayBuffer>) => readReceived({ bytes }, trust, check);
    const invalid = { name: 'EditionError', fault: 'invalid' };
    await expect(read(encode('{'))).rejects.toMatchObject(invalid);
    await expect(read(encode(`\ufeff${FILE}`))).rejects.toMatchObject(invalid);
    await expect(read(Uint8Array.from([...encode(FILE), 0xff]))).rejects.toMatchObject(invalid);
    await expect(read(encode(FILE + ' '.repeat(MOST_BYTES)))).rejects.toMatchObject(invalid);
    await expect(read(encode(FILE.replace('"sentences"', '"html"')))).rejects.toMatchObject(invalid);
    await expect(read(encode(FILE.replace('"format":1', '"format":2')))).rejects.toMatchObject({ fault: 'newer' });
  });

  it('comes to a verdict or a named error for any bytes', async () => {
    const near = fc
      .tuple(fc.nat(encode(FILE).length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([at, by]) => mutated(genuine.bytes, at, by));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          near,
          fc.uint8Array().map((one) => new Uint8Array(one)),
        ),
        async (bytes) => {
          const result = await readReceived({ ...genuine, bytes }, trust, check).catch((error: Error) => error);
          if (result instanceof Error) expect(result.name).toBe('EditionError');
          else expect(result.verdict).toBe('changed');
        },
      ),
      { numRuns: 500 },
    );
  });
});
