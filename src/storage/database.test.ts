import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyRelease } from './apply.ts';
import { openDatabase } from './database.ts';
import { getEditionState } from './edition-state.ts';
import { getExactRendition } from './exact-text.ts';
import { arrival } from './fixture.test-support.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { listReaderData, markRead, setSaved } from './reader-data.ts';
import { setPosition } from './reading-history.ts';
import { listReceived } from './received.ts';
import { getRendition, listReleases } from './releases.ts';
import type { EditionState } from './schema.ts';

const NEWEST = Math.max(...MIGRATIONS.map(({ version }) => version));
const NEXT: Migration = {
  version: NEWEST + 1,
  name: 'topics are searched',
  async up(_db, tx) {
    const releases = tx.objectStore('releases');
    releases.createIndex('topics', 'topics', { multiEntry: true });
    for (const release of await releases.getAll()) await releases.put({ ...release, topics: ['familie'] });
  },
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('migrations', () => {
  it('are numbered in ascending order and named', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(MIGRATIONS.every(({ name }) => name)).toBe(true);
  });

  it('keep what the reader did, and the releases', async () => {
    const before = await openDatabase();
    const { change, renditions } = arrival('sprachkurs', '2025-12-01');
    await applyRelease(before, change, renditions);
    await setSaved(before, 'sprachkurs', '2025-12-02T08:00:00Z');
    await markRead(before, 'sprachkurs', '2025-12-03T08:00:00Z');
    await setPosition(before, 'sprachkurs', { block: 'p1', offset: 0.5 });
    const readerData = await listReaderData(before);
    before.close();

    const after = await openDatabase({ migrations: [...MIGRATIONS, NEXT] });
    expect(after.version).toBe(NEWEST + 1);
    expect(await listReaderData(after)).toEqual(readerData);
    expect(readerData).toHaveLength(1);
    expect(await listReleases(after)).toMatchObject([{ id: 'sprachkurs', topics: ['familie'] }]);
  });

  it('to version 2 keep texts as they are, and have the edition looked at once more', async () => {
    const before = await openDatabase({ migrations: MIGRATIONS.slice(0, 1) });
    const { change, renditions } = arrival('sprachkurs', '2025-12-01');
    const tx = before.transaction(['releases', 'renditions', 'meta'], 'readwrite');
    await tx.objectStore('releases').put({ ...change.facts, texts: change.texts });
    for (const one of renditions) {
      await tx.objectStore('renditions').put(one, ['sprachkurs', one.rendition.lang, one.rendition.level]);
    }
    const state = { checked: '2025-12-02T08:00:00Z', languages: ['de'], applied: { de: { '2025-12': 'd' } } };
    await tx.objectStore('meta').put({ ...state, etag: '"1"' } as unknown as EditionState, 'edition');
    await tx.done;
    await setSaved(before, 'sprachkurs', '2025-12-02T08:00:00Z');
    before.close();

    const after = await openDatabase();
    expect(after.version).toBe(NEWEST);
    expect(await getEditionState(after)).toEqual(state);
    expect(await getRendition(after, 'sprachkurs', 'ar', 'plain')).toEqual(renditions[1]?.rendition);
    const exact = await getExactRendition(after, 'sprachkurs', 'ar', 'plain');
    expect(exact?.text).toBe(JSON.stringify({ format: 1, ...renditions[1]?.rendition }));
    expect(await listReaderData(after)).toEqual([{ id: 'sprachkurs', saved: '2025-12-02T08:00:00Z' }]);
    expect(await listReceived(after)).toEqual([]);
  });

  it('to version 2 do nothing on a phone that has never seen an edition', async () => {
    (await openDatabase({ migrations: MIGRATIONS.slice(0, 1) })).close();
    expect(await getEditionState(await openDatabase())).toBeUndefined();
  });

  it('that fail leave the database as it was', async () => {
    const before = await openDatabase();
    await setSaved(before, 'sprachkurs', '2025-12-02T08:00:00Z');
    before.close();
    const broken: Migration = {
      version: NEWEST + 1,
      name: 'breaks half-way',
      async up(_db, tx) {
        await tx.objectStore('reader').clear();
        throw new Error('half-way');
      },
    };
    const opening = openDatabase({ migrations: [...MIGRATIONS, broken] });
    await expect(opening).rejects.toMatchObject({ kind: 'unavailable', cause: new Error('half-way') });

    const after = await openDatabase();
    expect(after.version).toBe(NEWEST);
    expect(await listReaderData(after)).toHaveLength(1);
  });
});

describe('openDatabase', () => {
  it('says "newer" for a database of a newer version of the app', async () => {
    (await openDatabase({ migrations: [...MIGRATIONS, NEXT] })).close();
    await expect(openDatabase()).rejects.toMatchObject({ name: 'StorageError', kind: 'newer' });
  });

  it('lets go of the database when a newer tab upgrades it, and says so', async () => {
    const onClosed = vi.fn();
    const old = await openDatabase({ onClosed });
    const upgraded = await openDatabase({ migrations: [...MIGRATIONS, NEXT] });
    expect(upgraded.version).toBe(NEWEST + 1);
    expect(onClosed).toHaveBeenCalledWith(expect.objectContaining({ kind: 'newer' }));
    await expect(listReleases(old)).rejects.toMatchObject({ name: 'StorageError', kind: 'unavailable' });
  });

  it('says "blocked" when another tab does not let go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const holding = await openDB('lesebruecke', 1);
    const opening = openDatabase({ migrations: [...MIGRATIONS, NEXT] });
    const expectation = expect(opening).rejects.toMatchObject({ kind: 'blocked' });
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    vi.runAllTimers();
    await expectation;
    holding.close();
  });

  it('says "unavailable" where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openDatabase()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
