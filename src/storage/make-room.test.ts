import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyRelease } from './apply.ts';
import { adoptEdition, getEditionState, recordPages } from './edition-state.ts';
import { arrival, emptyPhone } from './fixture.test-support.ts';
import { NEVER_FREED, planFreeing } from './free-plan.ts';
import { setSaved } from './reader-data.ts';
import { receiveText } from './receive-text.ts';
import { listReceived } from './received.ts';
import { getRelease, getRendition, listReleases } from './releases.ts';
import { removeLanguage } from './remove-language.ts';
import type { Database, EditionState, ReceivedText, StoredRelease, StoredRendition } from './schema.ts';

const day = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
const id = (number: number) => `r${String(number).padStart(3, '0')}`;

describe('planFreeing', () => {
  const release = (number: number, bytes = 100_000): StoredRelease => ({
    id: id(number),
    published: day(number),
    topics: [],
    texts: { de: { title: 'T', renditions: { plain: { hash: 'h', bytes } } } },
  });
  const many = (count: number) => Array.from({ length: count }, (_, number) => release(number));
  const planned = (...args: Parameters<typeof planFreeing>) => planFreeing(...args).map((one) => one.id);

  it('frees the oldest first, enough to go on with', () => {
    expect(planned(many(40), new Set(), undefined)).toEqual([0, 1, 2, 3, 4].map(id));
    expect(planned(many(100), new Set(), undefined)).toHaveLength(10);
  });

  it('never frees what the reader saved, nor the newest', () => {
    expect(planned(many(32), new Set([id(0)]), undefined)).toEqual([id(1)]);
    expect(planned(many(NEVER_FREED), new Set(), undefined)).toEqual([]);
  });

  it('frees nothing for what is older', () => {
    expect(planned(many(40), new Set(), day(2))).toEqual([id(0), id(1)]);
    expect(planned(many(40), new Set(), day(0))).toEqual([]);
  });

  it('counts marks of withdrawn releases for nothing', () => {
    const marks = many(40).map((one) => ({ ...one, texts: {}, withdrawn: '2026-01-01' }));
    expect(planned(marks, new Set(), undefined)).toEqual([]);
  });
});

describe('on a phone with room for 70 texts', () => {
  const ROOM = 70;
  let db: Database;

  beforeEach(async () => {
    db = await emptyPhone();
    const { put, delete: remove } = IDBObjectStore.prototype;
    const texts = new Set<string>();
    const isText = (store: IDBObjectStore) => store.name === 'renditions' || store.name === 'received';
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (isText(this)) {
        const name = JSON.stringify(key ?? value.hash);
        if (texts.size >= ROOM && !texts.has(name)) throw new DOMException('no room', 'QuotaExceededError');
        texts.add(name);
      }
      return put.call(this, value, key);
    });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (isText(this)) texts.delete(JSON.stringify(key));
      return remove.call(this, key);
    });
    await adoptEdition(db, {
      edition: {} as EditionState['edition'],
      checked: '2026-11-22T00:00:00Z',
      languages: ['de', 'ar'],
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const arrive = (number: number) => {
    const { change, renditions } = arrival(id(number), day(number));
    return applyRelease(db, change, renditions);
  };
  const fill = async () => {
    for (let number = 0; number < ROOM / 2; number += 1) await arrive(number);
  };

  it('lets the oldest give way to the newest, and notes until when', async () => {
    await fill();
    await setSaved(db, id(1), '2026-11-01T00:00:00Z');
    await arrive(100);
    expect(await getRelease(db, id(100))).toBeDefined();
    expect(await getRelease(db, id(0))).toBeUndefined();
    expect(await getRendition(db, id(0), 'ar', 'plain')).toBeUndefined();
    expect(await getRendition(db, id(1), 'ar', 'plain')).toBeDefined();
    expect((await listReleases(db)).length).toBeGreaterThanOrEqual(NEVER_FREED);
    expect((await getEditionState(db))?.freed).toBe(day(4));
  });

  it('frees nothing newer than what arrives, and does without that', async () => {
    await fill();
    const { change, renditions } = arrival('older', '2024-01-01');
    await expect(applyRelease(db, change, renditions)).rejects.toMatchObject({ kind: 'full' });
    expect(await listReleases(db)).toHaveLength(ROOM / 2);
    expect((await getEditionState(db))?.freed).toBe('2024-01-01');
  });

  it('makes room for what is received, and never takes it away', async () => {
    await fill();
    const received = (hash: string): ReceivedText => ({
      hash,
      rendition: { ...(arrival('brief', '2020-01-01').renditions[0] as StoredRendition).rendition },
      verdict: 'unsigned',
      when: '2020-01-01T00:00:00Z',
    });
    expect(await receiveText(db, received('a'))).toBe('stored');
    for (let number = 100; number < 140; number += 1) await arrive(number).catch(() => undefined);
    expect((await listReceived(db)).map(({ hash }) => hash)).toEqual(['a']);
  });

  it('looks for what gave way again when a language makes room', async () => {
    await fill();
    await arrive(100);
    const months = ['2025-01', '2025-02', '2026-11'];
    await recordPages(
      db,
      months.map((month) => ({ lang: 'de', month, hash: 'h' })),
    );
    await removeLanguage(db, 'ar');
    const state = await getEditionState(db);
    expect(state?.freed).toBeUndefined();
    expect(Object.keys(state?.applied.de ?? {})).toEqual(['2025-02', '2026-11']);
  });
});
