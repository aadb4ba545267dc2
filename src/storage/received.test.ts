import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rendition } from '../core/release.ts';
import type { Verdict } from '../core/trust/verdict.ts';
import { addText, applyRelease, withdrawRelease } from './apply.ts';
import { exactText, getExactRendition, storedRendition } from './exact-text.ts';
import { arrival, emptyPhone, fillDisk } from './fixture.test-support.ts';
import { receiveText } from './receive-text.ts';
import { listReceived, removeReceived, updateVerdicts } from './received.ts';
import { getRendition, listReleases } from './releases.ts';
import { removeLanguage } from './remove-language.ts';
import type { Database, ReceivedText } from './schema.ts';

let db: Database;
let freeDisk = () => {};
beforeEach(async () => {
  db = await emptyPhone();
});
afterEach(() => freeDisk());

const NOON = '2025-12-10T12:00:00Z';

/** A text of "sprachkurs" in Arabic that came by sharing; `made` is the day of its translation. */
function shared(hash: string, verdict: Verdict = 'genuine', made?: string): ReceivedText {
  const rendition: Rendition = {
    release: 'sprachkurs',
    lang: 'ar',
    level: 'plain',
    title: hash,
    blocks: [{ kind: 'paragraph', id: 'p1', sentences: [[`Text ${hash}`]] }],
    provenance: { origin: 'machine', ...(made && { made }) },
  };
  const text = JSON.stringify({ format: 1, ...rendition });
  return { ...storedRendition(hash, rendition, text), sig: 's', key: 'k', verdict, when: NOON };
}

const hashes = async () => (await listReceived(db)).map(({ hash }) => hash).sort();

async function publish(langs: string[], version = 1) {
  const { change, renditions } = arrival('sprachkurs', '2025-12-01', langs, version);
  await applyRelease(db, change, renditions);
}

describe('receiveText', () => {
  it('keeps a text with what came with it; the last one comes first', async () => {
    expect(await receiveText(db, shared('a'))).toBe('stored');
    expect(await receiveText(db, { ...shared('b', 'unsigned'), when: '2025-12-11T08:00:00Z' })).toBe('stored');
    expect((await listReceived(db)).map(({ hash }) => hash)).toEqual(['b', 'a']);
    await removeReceived(db, 'a');
    expect(await hashes()).toEqual(['b']);
  });

  it('notes the same text again only when more can be said of it', async () => {
    const again = async (verdict: Verdict) => {
      await receiveText(db, shared('a', verdict));
      return (await listReceived(db)).map((text) => text.verdict);
    };
    expect(await again('unsigned')).toEqual(['unsigned']);
    expect(await again('unknown-publisher')).toEqual(['unknown-publisher']);
    expect(await again('changed')).toEqual(['unknown-publisher']);
    expect(await again('genuine')).toEqual(['genuine']);
    expect(await again('unsigned')).toEqual(['genuine']);
  });

  it('keeps a copy out of what the edition has brought', async () => {
    await publish(['de', 'ar']);
    expect(await receiveText(db, shared('a'))).toBe('own');
    expect(await listReceived(db)).toEqual([]);
  });

  it('keeps a copy in a language that the phone does not have', async () => {
    await publish(['de']);
    expect(await receiveText(db, shared('a'))).toBe('stored');
  });

  it('keeps a copy out of what was withdrawn, also of what the phone never had', async () => {
    await withdrawRelease(db, { id: 'sprachkurs', published: '2025-12-01', topics: [] }, '2025-12-05');
    expect(await receiveText(db, shared('a'))).toBe('withdrawn');
    expect(await listReceived(db)).toEqual([]);
  });

  it('lets a newer version replace an older one, and no replayed older one a newer', async () => {
    await receiveText(db, shared('old', 'genuine', '2025-12-01'));
    expect(await receiveText(db, shared('new', 'genuine', '2025-12-03'))).toBe('stored');
    expect(await hashes()).toEqual(['new']);
    expect(await receiveText(db, shared('old', 'genuine', '2025-12-01'))).toBe('older');
    expect(await hashes()).toEqual(['new']);
  });

  it('keeps both where nothing says which is newer', async () => {
    await receiveText(db, shared('a'));
    expect(await receiveText(db, shared('b', 'genuine', '2025-12-03'))).toBe('stored');
    expect(await hashes()).toEqual(['a', 'b']);
  });

  it.each(['changed', 'unsigned', 'unknown-publisher', 'revoked'] as const)(
    'lets a text that is "%s" neither replace nor hide a genuine one',
    async (verdict) => {
      await publish(['de']);
      await receiveText(db, shared('a', 'genuine', '2025-12-03'));
      expect(await receiveText(db, shared('x', verdict, '2099-01-01'))).toBe('stored');
      expect(await hashes()).toEqual(['a', 'x']);
      expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeUndefined();
      expect(await receiveText(db, shared('b', 'genuine', '2025-12-04'))).toBe('stored');
      expect(await hashes()).toEqual(['b', 'x']);
      expect((await listReleases(db)).map(({ id }) => id)).toEqual(['sprachkurs']);
    },
  );

  it('leaves everything as it was when the disk is full', async () => {
    await receiveText(db, shared('old', 'genuine', '2025-12-01'));
    freeDisk = fillDisk(1, 'transaction');
    await expect(receiveText(db, shared('new', 'genuine', '2025-12-03'))).rejects.toMatchObject({ kind: 'full' });
    expect(await hashes()).toEqual(['old']);
  });
});

describe('what the edition brings', () => {
  it('replaces genuine copies, and only those', async () => {
    await receiveText(db, shared('a'));
    await receiveText(db, shared('x', 'changed'));
    await publish(['de']);
    expect(await hashes()).toEqual(['a', 'x']);
    await publish(['de', 'ar'], 2);
    expect(await hashes()).toEqual(['x']);
    expect((await getRendition(db, 'sprachkurs', 'ar', 'plain'))?.blocks).toMatchObject([
      { sentences: [['Fassung 2']] },
    ]);
  });

  it('replaces them also when it comes as a single text', async () => {
    await publish(['de']);
    await receiveText(db, shared('a'));
    const { change, renditions } = arrival('sprachkurs', '2025-12-01', ['ar']);
    await addText(db, 'sprachkurs', change.texts, renditions);
    expect(await hashes()).toEqual([]);
  });

  it('leaves them when it cannot be stored', async () => {
    await receiveText(db, shared('a'));
    freeDisk = fillDisk(2, 'transaction');
    await expect(publish(['de', 'ar'])).rejects.toMatchObject({ kind: 'full' });
    expect(await hashes()).toEqual(['a']);
  });

  it('and what is cleaned up does not touch them', async () => {
    await publish(['de', 'uk']);
    await receiveText(db, shared('a'));
    await removeLanguage(db, 'uk');
    await removeLanguage(db, 'ar');
    await withdrawRelease(db, { id: 'sprachkurs', published: '2025-12-01', topics: [] }, '2025-12-05');
    expect(await hashes()).toEqual(['a']);
  });
});

it('verdicts change when the phone learns of keys; what is in the edition anyway goes', async () => {
  await receiveText(db, shared('a', 'unknown-publisher'));
  await updateVerdicts(
    db,
    new Map([
      ['a', 'revoked'],
      ['gone', 'genuine'],
    ]),
  );
  expect(await listReceived(db)).toMatchObject([{ hash: 'a', verdict: 'revoked' }]);
  await publish(['de', 'ar']);
  await updateVerdicts(db, new Map([['a', 'genuine']]));
  expect(await listReceived(db)).toEqual([]);
});

describe('exact texts', () => {
  const { rendition } = shared('a');

  it('cost no room where they can be written again', () => {
    const text = JSON.stringify({ format: 1, ...rendition });
    const stored = storedRendition('a', rendition, text);
    expect(stored).toEqual({ hash: 'a', rendition });
    expect(exactText(structuredClone(stored))).toBe(text);
  });

  it.each([
    ['a member this version does not know', JSON.stringify({ format: 1, ...rendition, mood: 'calm' })],
    ['another order', JSON.stringify({ ...rendition, format: 1 })],
    ['white space', JSON.stringify({ format: 1, ...rendition }, undefined, 1)],
    ['another format', JSON.stringify({ format: 0, ...rendition })],
  ])('are kept beside the rendition for %s', (_what, text) => {
    expect(exactText(structuredClone(storedRendition('a', rendition, text)))).toBe(text);
  });

  it('come from the phone with their signature', async () => {
    const { change, renditions } = arrival('sprachkurs', '2025-12-01', ['de']);
    const plain = { hash: 'sprachkurs.de.1', bytes: 100, sig: 'sig' };
    await applyRelease(db, { ...change, texts: { de: { title: 'de', renditions: { plain } } } }, renditions);
    const exact = await getExactRendition(db, 'sprachkurs', 'de', 'plain');
    expect(exact).toEqual({ text: JSON.stringify({ format: 1, ...renditions[0]?.rendition }), ref: plain });
    expect(await getExactRendition(db, 'sprachkurs', 'de', 'original')).toBeUndefined();
    expect(await getExactRendition(db, 'feuerwehr', 'de', 'plain')).toBeUndefined();
  });
});
