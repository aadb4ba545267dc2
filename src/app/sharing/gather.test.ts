import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodeBase64url } from '../../core/codec/base64url.ts';
import { decodeShare, encodeShare } from '../../core/codec/share.ts';
import { EDITION_FORMAT, type Edition } from '../../core/edition.ts';
import { applyRelease } from '../../storage/apply.ts';
import { adoptEdition } from '../../storage/edition-state.ts';
import { storedRendition } from '../../storage/exact-text.ts';
import { arrival, emptyPhone } from '../../storage/fixture.test-support.ts';
import { receiveText } from '../../storage/receive-text.ts';
import type { Database, ReceivedText } from '../../storage/schema.ts';
import { type GatherWish, gather } from './gather.ts';
import { toShare } from './to-share.ts';

const SIG = encodeBase64url(new Uint8Array(64).fill(7));
const KEY = { id: '0123456789abcdef', public: 'AAAA' };
const EDITION: Edition = {
  ...{ format: EDITION_FORMAT, publisher: { name: 'Stadt Lindenfurt' }, languages: ['de', 'ar', 'uk'], topics: [] },
  ...{ generated: '2025-12-01', key: KEY, index: {} },
};

let db: Database;
beforeEach(async () => {
  db = await emptyPhone();
  await adoptEdition(db, { edition: EDITION, checked: '2025-12-10T12:00:00Z', languages: ['de', 'ar'] });
});

/** Brings a release to the phone, signed. Returns its files by language. */
async function publish(id: string, langs?: string[]): Promise<Record<string, string>> {
  const { change, renditions } = arrival(id, '2025-12-01', langs);
  for (const { renditions: refs } of Object.values(change.texts)) {
    for (const ref of Object.values(refs)) ref.sig = SIG;
  }
  await applyRelease(db, change, renditions);
  return Object.fromEntries(
    renditions.map(({ rendition }) => [rendition.lang, JSON.stringify({ format: 1, ...rendition })]),
  );
}

const wish = (change: Partial<GatherWish> = {}): GatherWish => ({
  ...{ lang: 'ar', level: 'plain', releases: ['sprachkurs'], received: [], beside: false },
  ...change,
});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('gather', () => {
  it('finds the file as it was signed, with what its publisher says of it', async () => {
    const files = await publish('sprachkurs');
    const { releases, missing } = await gather(db, wish());
    expect(missing).toEqual([]);
    expect(releases).toHaveLength(1);
    const [{ text: found, beside } = { text: undefined }] = releases;
    expect(text(found?.exact.bytes ?? new Uint8Array())).toBe(files.ar);
    expect(found).toMatchObject({
      rendition: { lang: 'ar' },
      published: '2025-12-01',
      exact: { sig: SIG, key: KEY.id, publisher: 'Stadt Lindenfurt' },
    });
    expect(beside).toBeUndefined();
  });

  it('puts the publisher’s language beside another one, and not beside itself', async () => {
    await publish('sprachkurs');
    const [arabic] = (await gather(db, wish({ beside: true }))).releases;
    expect(arabic?.beside?.rendition.lang).toBe('de');
    const [german] = (await gather(db, wish({ beside: true, lang: 'de' }))).releases;
    expect(german?.beside).toBeUndefined();
  });

  it('takes the nearest reading where the wished one is not on the phone', async () => {
    await publish('sprachkurs', ['de']);
    const [one] = (await gather(db, wish({ level: 'original' }))).releases;
    expect(one?.text.rendition).toMatchObject({ lang: 'de', level: 'plain' });
  });

  it('names what is not there, and keeps the order of the rest', async () => {
    await publish('feuerwehr');
    await publish('sprachkurs');
    const found = await gather(db, wish({ releases: ['sprachkurs', 'x', 'feuerwehr'], received: ['y'] }));
    expect(found.missing).toEqual(['x', 'y']);
    expect(found.releases.map(({ text: { rendition } }) => rendition.release)).toEqual(['sprachkurs', 'feuerwehr']);
  });

  it('passes a text on that was received, as it came', async () => {
    const { renditions } = arrival('schule', '2025-12-01', ['uk']);
    const [stored] = renditions;
    if (!stored) throw new Error('no rendition');
    const file = JSON.stringify({ format: 1, ...stored.rendition }, undefined, 1);
    const received: ReceivedText = {
      ...storedRendition(stored.hash, stored.rendition, file),
      ...{ sig: SIG, key: KEY.id, publisher: 'Verein', verdict: 'unknown-publisher', when: '2025-12-10T12:00:00Z' },
    };
    await receiveText(db, received);
    const [one] = (await gather(db, wish({ releases: [], received: [stored.hash] }))).releases;
    expect(text(one?.text.exact.bytes ?? new Uint8Array())).toBe(file);
    expect(one?.text).toMatchObject({ verdict: 'unknown-publisher', exact: { sig: SIG, publisher: 'Verein' } });
    expect(one?.text.published).toBeUndefined();
  });
});

describe('toShare', () => {
  it('makes what comes out of the codes again, byte for byte, with a second language behind its first', async () => {
    const files = await publish('sprachkurs');
    await publish('feuerwehr');
    const gathered = await gather(db, wish({ releases: ['sprachkurs', 'feuerwehr'], beside: true }));
    const share = decodeShare(encodeShare(toShare(gathered, { title: ' Für Sie ', note: 'Bis Montag\n' })));
    expect(share).toMatchObject({ title: 'Für Sie', note: 'Bis Montag' });
    expect(share.texts.slice(0, 2).map(({ bytes }) => text(bytes))).toEqual([files.ar, files.de]);
    expect(share.texts).toHaveLength(4);
    expect(share.texts.every(({ sig }) => sig === SIG)).toBe(true);
  });

  it('gives a single text no other title than its own, and no empty note', async () => {
    await publish('sprachkurs');
    const share = toShare(await gather(db, wish()), { title: 'Für Sie', note: '  ' });
    expect(Object.keys(share)).toEqual(['texts']);
  });
});
