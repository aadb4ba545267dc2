import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeShare, encodeShare, type SharedText, ShareError } from '../../core/codec/share.ts';
import type { Edition } from '../../core/edition.ts';
import type { Rendition } from '../../core/release.ts';
import { check, makeKey, publicHalf, type TestKey } from '../../share/verify/publisher-keys.test-support.ts';
import { applyRelease } from '../../storage/apply.ts';
import { adoptEdition } from '../../storage/edition-state.ts';
import { arrival, emptyPhone, fillDisk } from '../../storage/fixture.test-support.ts';
import { getReceived, listReceived } from '../../storage/received.ts';
import type { Database } from '../../storage/schema.ts';
import { lookAgain, receiveShare } from './receive-share.ts';

const NOW = new Date('2027-02-03T10:00:00Z');
const CITY = 'Stadt Lindenfurt';

function rendition(release: string, changes: Partial<Rendition> = {}): Rendition {
  return {
    ...{ release, lang: 'de', level: 'plain', title: `Über ${release}` },
    blocks: [{ kind: 'paragraph', id: 'b1', sentences: [['Die Sprechstunde ist am Dienstag.']] }],
    provenance: { origin: 'human' },
    ...changes,
  };
}

const fileOf = (one: Rendition) => new TextEncoder().encode(JSON.stringify({ format: 1, ...one }));

async function signed(key: TestKey, one: Rendition): Promise<SharedText> {
  const bytes = fileOf(one);
  return { bytes, sig: await key.sign(bytes), key: key.id, publisher: CITY };
}

let db: Database;
let city: TestKey;
beforeEach(async () => {
  db = await emptyPhone();
  city = await makeKey();
});
afterEach(() => vi.restoreAllMocks());

/** The phone has been online: it knows the city's key. */
async function meetCity(): Promise<void> {
  const key = publicHalf(city);
  const edition: Edition = {
    ...{ format: 1, publisher: { name: CITY, url: 'https://city.example' }, languages: ['de'] },
    ...{ topics: [], index: {}, key },
  } as unknown as Edition;
  const trust = { key, previous: [], revoked: [] };
  await adoptEdition(db, { edition, trust, checked: NOW.toISOString(), languages: ['de'] });
}

const receive = (texts: SharedText[], more = {}) => receiveShare(db, { ...more, texts }, check, NOW);

describe('a share', () => {
  it('is stored text by text, each with its verdict, title and note', async () => {
    await meetCity();
    const stranger = await makeKey();
    const forged = { ...(await signed(city, rendition('a'))), bytes: fileOf(rendition('a', { title: 'Über b' })) };
    const reports = await receive(
      [
        await signed(city, rendition('a')),
        forged,
        await signed(stranger, rendition('b')),
        { bytes: fileOf(rendition('c')) },
      ],
      { title: 'Für Sie', note: 'Bitte lesen' },
    );
    expect(reports).toMatchObject(
      ['genuine', 'changed', 'unknown-publisher', 'unsigned'].map((verdict) => ({
        ...{ kind: 'received', reception: 'stored', verdict },
      })),
    );
    const all = await listReceived(db);
    expect(all).toHaveLength(4);
    expect(all.map(({ collection }) => collection)).toEqual(Array(4).fill({ title: 'Für Sie', note: 'Bitte lesen' }));
    expect(all.every(({ when }) => when === NOW.toISOString())).toBe(true);
  });

  it('does not lose its texts to a bad one among them', async () => {
    await meetCity();
    const reports = await receive([
      { bytes: new TextEncoder().encode('{}') },
      await signed(city, rendition('a')),
      { bytes: new TextEncoder().encode(JSON.stringify({ format: 2 })) },
      { bytes: Uint8Array.of(0xff, 0xfe) },
    ]);
    expect(reports.map((report) => (report.kind === 'failed' ? report.fault : report.verdict))).toEqual([
      ...['invalid', 'genuine', 'newer', 'invalid'],
    ]);
    expect(await listReceived(db)).toHaveLength(1);
  });

  it('says when the phone is full, and changes nothing', async () => {
    const text = await signed(city, rendition('a'));
    const free = fillDisk(1);
    expect(await receive([text])).toEqual([{ kind: 'failed', fault: 'full' }]);
    free();
    expect(await listReceived(db)).toEqual([]);
  });

  it('gives the verdict that the same text had before, where that says more', async () => {
    await meetCity();
    const text = await signed(city, rendition('a'));
    await receive([text]);
    expect(await receive([{ bytes: text.bytes }])).toMatchObject([{ verdict: 'genuine', reception: 'stored' }]);
  });

  it('knows what the edition has brought', async () => {
    await meetCity();
    const { change, renditions } = arrival('a', '2027-02-01', ['de']);
    await applyRelease(db, change, renditions);
    expect(await receive([await signed(city, rendition('a'))])).toMatchObject([{ reception: 'own' }]);
  });

  it('is judged again when the first sync ends while it is being stored', async () => {
    const text = await signed(city, rendition('a'));
    const verify = vi.fn(check.verify);
    const digest: typeof check.digest = async (bytes) => {
      // Between the first look for keys and the storing.
      await meetCity();
      return check.digest(bytes);
    };
    const reports = await receiveShare(db, { texts: [text] }, { verify, digest }, NOW);
    expect(reports).toMatchObject([{ verdict: 'genuine' }]);
    expect((await listReceived(db)).map(({ verdict }) => verdict)).toEqual(['genuine']);
  });

  it('tells later that a text has given way to the edition’s own', async () => {
    await meetCity();
    const [report] = await receive([await signed(city, rendition('a'))]);
    if (report?.kind !== 'received') throw new Error('not received');
    expect(await lookAgain(db, report)).toEqual(report);
    const { change, renditions } = arrival('a', '2027-02-01', ['de']);
    await applyRelease(db, change, renditions);
    expect(await getReceived(db, report.hash)).toBeUndefined();
    expect(await lookAgain(db, report)).toMatchObject({ reception: 'own' });
  });
});

describe('1,000 changed shares', () => {
  it('end in a named error, or in a text that is genuine only if it was not changed', async () => {
    await meetCity();
    const texts = [await signed(city, rendition('a')), await signed(city, rendition('b', { lang: 'ar' }))];
    const container = encodeShare({ note: 'Bitte lesen', texts });
    const sent = new Set(texts.map(({ bytes }) => new TextDecoder().decode(bytes)));
    const seen = new Set<string>();
    const place = fc.nat(container.length - 1);
    const change = fc.oneof(
      fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
        ([at, bits]) =>
          (bytes: Uint8Array) =>
            bytes.map((byte, index) => (index === at ? byte ^ bits : byte)),
      ),
      place.map((at) => (bytes: Uint8Array) => bytes.slice(0, at)),
      fc.tuple(place, place).map(
        ([a, b]) =>
          (bytes: Uint8Array) =>
            Uint8Array.of(...bytes.slice(0, a), ...bytes.slice(b)),
      ),
    );
    /** A text that was changed before it was packed: everything fits but the signature. */
    const forged = fc.tuple(fc.nat(1), fc.nat(), fc.integer({ min: 1, max: 127 })).map(
      ([which, at, bits]) =>
        () =>
          encodeShare({
            texts: texts.map((text, index) =>
              index === which
                ? {
                    ...text,
                    bytes: text.bytes.map((byte, spot) => (spot === at % text.bytes.length ? byte ^ bits : byte)),
                  }
                : text,
            ),
          }),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(change, forged), async (mutate) => {
        const before = JSON.stringify(await listReceived(db));
        try {
          const share = decodeShare(mutate(container));
          const reports = await receiveShare(db, share, check, NOW);
          for (const report of reports) {
            seen.add(report.kind === 'failed' ? report.fault : report.verdict);
            if (report.kind === 'failed' || report.verdict !== 'genuine') continue;
            const { rendition: stored, text } = (await getReceived(db, report.hash)) ?? {};
            expect(sent).toContain(text ?? JSON.stringify({ format: 1, ...stored }));
          }
          if (reports.every(({ kind }) => kind === 'failed')) {
            expect(JSON.stringify(await listReceived(db))).toBe(before);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ShareError);
          seen.add((error as ShareError).fault);
          expect(JSON.stringify(await listReceived(db))).toBe(before);
        }
        for (const { hash } of await listReceived(db)) await db.delete('received', hash);
      }),
      { numRuns: 1_000 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['damaged', 'invalid', 'changed', 'genuine']));
  });
});
