import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestFirst, type Ranked } from '../core/edition.ts';
import { addText, applyRelease, withdrawRelease } from './apply.ts';
import { adoptEdition, getEditionState, recordPages } from './edition-state.ts';
import { arrival, emptyPhone, fillDisk } from './fixture.test-support.ts';
import { storedByLanguage } from './kept-texts.ts';
import { listReaderData, setSaved } from './reader-data.ts';
import {
  availableReadings,
  getRelease,
  getRendition,
  listNewestReleases,
  listReleases,
  listRenditions,
} from './releases.ts';
import { removeLanguage } from './remove-language.ts';
import type { Database } from './schema.ts';

const SAVED = '2025-12-02T08:00:00Z';
const COURSE = { id: 'sprachkurs', published: '2025-12-01', topics: [] };
let db: Database;
let freeDisk = () => {};

beforeEach(async () => {
  db = await emptyPhone();
});
afterEach(() => freeDisk());

async function arrive(...args: Parameters<typeof arrival>) {
  const { change, renditions } = arrival(...args);
  return applyRelease(db, change, renditions);
}

describe('listRenditions', () => {
  it('reads many texts in one transaction, every level of each, nothing of other languages', async () => {
    await arrive('sprachkurs', '2025-12-01');
    await arrive('markt', '2025-12-02');
    const rendition = await getRendition(db, 'markt', 'de', 'plain');
    if (!rendition) throw new Error('unreachable');
    await db.put('renditions', { hash: 'x', rendition: { ...rendition, level: 'original' } }, [
      'markt',
      'de',
      'original',
    ]);
    const transactions = vi.spyOn(db, 'transaction');
    const texts = [
      { id: 'markt', lang: 'de' },
      { id: 'gone', lang: 'de' },
      { id: 'sprachkurs', lang: 'ar' },
    ];
    const found = await listRenditions(db, texts);
    expect(found.map((one) => one.map(({ release, lang, level }) => `${release}.${lang}.${level}`))).toEqual([
      ['markt.de.original', 'markt.de.plain'],
      [],
      ['sprachkurs.ar.plain'],
    ]);
    expect(transactions).toHaveBeenCalledTimes(1);
    transactions.mockRestore();
  });
});

describe('applyRelease', () => {
  it('stores the release with its renditions', async () => {
    const release = await arrive('sprachkurs', '2025-12-01');
    expect(await getRelease(db, 'sprachkurs')).toEqual(release);
    expect(availableReadings(release)).toEqual([
      { lang: 'de', level: 'plain' },
      { lang: 'ar', level: 'plain' },
    ]);
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toMatchObject({ release: 'sprachkurs', lang: 'ar' });
    expect(await getRendition(db, 'sprachkurs', 'ar', 'original')).toBeUndefined();
  });

  it('removes renditions of languages that vanished', async () => {
    await arrive('sprachkurs', '2025-12-01');
    const { change } = arrival('sprachkurs', '2025-12-01', ['de']);
    await applyRelease(db, { ...change, without: ['ar'] }, []);
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeUndefined();
    expect(await getRendition(db, 'sprachkurs', 'de', 'plain')).toBeDefined();
  });

  it('removes renditions of levels that vanished', async () => {
    await arrive('sprachkurs', '2025-12-01');
    const { change } = arrival('sprachkurs', '2025-12-01', ['de']);
    await applyRelease(db, { ...change, texts: { de: { title: 'Sprachkurs', renditions: {} } } }, []);
    expect(await getRendition(db, 'sprachkurs', 'de', 'plain')).toBeUndefined();
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeDefined();
  });

  it('refuses a release of which a rendition is neither there nor arrives', async () => {
    await arrive('sprachkurs', '2025-12-01');
    const { change, renditions } = arrival('sprachkurs', '2025-12-01', ['de', 'ar'], 2);
    const half = applyRelease(db, change, renditions.slice(0, 1));
    await expect(half).rejects.toMatchObject({ name: 'EditionError', fault: 'missing' });
    expect((await getRelease(db, 'sprachkurs'))?.texts.de?.renditions.plain?.hash).toBe('sprachkurs.de.1');
  });

  it.each([
    [1, 'write'],
    [2, 'write'],
    [3, 'write'],
    [1, 'transaction'],
    [3, 'transaction'],
  ] as const)('leaves the previous state when the disk is full at write %i (%s)', async (write, where) => {
    const before = await arrive('sprachkurs', '2025-12-01');
    freeDisk = fillDisk(write, where);
    await expect(arrive('sprachkurs', '2025-12-01', ['de', 'ar'], 2)).rejects.toMatchObject({ kind: 'full' });
    await expect(arrive('neu', '2025-12-02')).rejects.toMatchObject({ kind: 'full' });
    expect(await listReleases(db)).toEqual([before]);
    for (const lang of ['de', 'ar']) {
      const rendition = await getRendition(db, 'sprachkurs', lang, 'plain');
      expect(rendition?.blocks).toMatchObject([{ sentences: [['Fassung 1']] }]);
      expect(await getRendition(db, 'neu', lang, 'plain')).toBeUndefined();
    }
    freeDisk();
    await arrive('sprachkurs', '2025-12-01', ['de', 'ar'], 2);
    const corrected = await getRendition(db, 'sprachkurs', 'ar', 'plain');
    expect(corrected?.blocks).toMatchObject([{ sentences: [['Fassung 2']] }]);
  });

  it('survives a kill: a transaction cut off after its writes leaves nothing', async () => {
    const before = await arrive('sprachkurs', '2025-12-01');
    const tx = db.transaction(['releases', 'renditions'], 'readwrite');
    const { change, renditions } = arrival('sprachkurs', '2025-12-01', ['de', 'ar'], 2);
    await tx.objectStore('releases').put({ ...change.facts, texts: change.texts });
    for (const one of renditions)
      await tx.objectStore('renditions').put(one, ['sprachkurs', one.rendition.lang, 'plain']);
    tx.abort();
    await expect(tx.done).rejects.toThrow();
    expect(await getRelease(db, 'sprachkurs')).toEqual(before);
  });
});

describe('addText', () => {
  it('adds a language and keeps the others', async () => {
    await arrive('sprachkurs', '2025-12-01');
    const { change, renditions } = arrival('sprachkurs', '2020-01-01', ['uk']);
    const release = await addText(db, 'sprachkurs', change.texts, renditions);
    expect(Object.keys(release.texts)).toEqual(['de', 'ar', 'uk']);
    expect(release.published).toBe('2025-12-01');
  });

  it('refuses a release that was withdrawn meanwhile', async () => {
    await arrive('sprachkurs', '2025-12-01');
    await withdrawRelease(db, COURSE, '2025-12-05');
    const { change, renditions } = arrival('sprachkurs', '2025-12-01', ['uk']);
    await expect(addText(db, 'sprachkurs', change.texts, renditions)).rejects.toMatchObject({ fault: 'missing' });
    expect(await getRendition(db, 'sprachkurs', 'uk', 'plain')).toBeUndefined();
  });
});

describe('listReleases', () => {
  it('gives 2,000 releases newest first, those of one day by what concerns newcomers, without withdrawn ones', async () => {
    const days = Array.from({ length: 400 }, (_, index) =>
      new Date(Date.UTC(2024, 0, 1 + ((index * 7) % 400))).toISOString().slice(0, 10),
    );
    const tx = db.transaction('releases', 'readwrite');
    const expected: Ranked[] = [];
    for (let index = 0; index < 2000; index++) {
      const { change } = arrival(`mitteilung-${index}`, days[index % days.length] ?? '');
      const facts = { ...change.facts, ...(index % 3 > 0 && { newcomers: (index % 7) / 7 }) };
      const withdrawn = index % 10 === 0;
      tx.store.put({ ...facts, texts: change.texts, ...(withdrawn && { withdrawn: '2025-12-01' }) });
      if (!withdrawn) expected.push(facts);
    }
    await tx.done;
    const listed = await listReleases(db);
    expect(listed.map(({ id }) => id)).toEqual(expected.sort(newestFirst).map(({ id }) => id));
    expect(listed).toHaveLength(1800);

    for (const count of [0, 1, 30, 5000]) {
      const newest = await listNewestReleases(db, count);
      expect(newest).toEqual(listed.slice(0, newest.length));
      expect(newest.length).toBeGreaterThanOrEqual(Math.min(count, listed.length));
      expect(newest.at(-1)?.published).not.toBe(listed[newest.length]?.published ?? 'none');
    }
  });
});

describe('withdrawRelease', () => {
  it('takes an unsaved release off the phone and out of the list', async () => {
    await arrive('sprachkurs', '2025-12-01');
    await withdrawRelease(db, COURSE, '2025-12-05');
    expect(await listReleases(db)).toEqual([]);
    expect(await getRendition(db, 'sprachkurs', 'de', 'plain')).toBeUndefined();
    expect(await getRelease(db, 'sprachkurs')).toMatchObject({ withdrawn: '2025-12-05', texts: {} });
  });

  it('leaves a saved copy, marked with the day, until the reader lets go of it', async () => {
    await arrive('sprachkurs', '2025-12-01');
    await setSaved(db, 'sprachkurs', SAVED);
    await withdrawRelease(db, COURSE, '2025-12-05');
    expect(await listReleases(db)).toEqual([]);
    expect((await getRelease(db, 'sprachkurs'))?.withdrawn).toBe('2025-12-05');
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeDefined();

    await removeLanguage(db, 'ar');
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeDefined();

    await setSaved(db, 'sprachkurs', undefined);
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeUndefined();
    expect(await listReaderData(db)).toEqual([{ id: 'sprachkurs' }]);
  });

  it('leaves a mark of a release that was never on the phone, and nothing in the lists', async () => {
    await withdrawRelease(db, COURSE, '2025-12-05');
    expect(await getRelease(db, 'sprachkurs')).toEqual({ ...COURSE, withdrawn: '2025-12-05', texts: {} });
    expect(await listReleases(db)).toEqual([]);
  });
});

describe('removeLanguage', () => {
  it('frees the renditions and keeps what the reader did', async () => {
    await arrive('sprachkurs', '2025-12-01');
    await arrive('feuerwehr', '2025-12-02', ['de']);
    await setSaved(db, 'sprachkurs', SAVED);
    const edition = {
      format: 1,
      publisher: { name: 'Lindenfurt' },
      languages: ['de', 'ar'],
      topics: [],
      generated: '2025-12-02',
      index: {},
    };
    await adoptEdition(db, { edition, checked: SAVED, languages: ['de', 'ar'] });
    await recordPages(db, [
      { lang: 'de', month: '2025-12', hash: 'd' },
      { lang: 'ar', month: '2025-12', hash: 'a' },
    ]);
    expect(await storedByLanguage(db)).toEqual(
      new Map([
        ['de', { releases: 2, bytes: 200 }],
        ['ar', { releases: 1, bytes: 100 }],
      ]),
    );

    await removeLanguage(db, 'ar');
    expect(await storedByLanguage(db)).toEqual(new Map([['de', { releases: 2, bytes: 200 }]]));
    expect(await getRendition(db, 'sprachkurs', 'ar', 'plain')).toBeUndefined();
    expect(await getRendition(db, 'sprachkurs', 'de', 'plain')).toBeDefined();
    expect(await listReaderData(db)).toEqual([{ id: 'sprachkurs', saved: SAVED }]);
    expect(await getEditionState(db)).toMatchObject({ languages: ['de'], applied: { de: { '2025-12': 'd' } } });
    expect((await getEditionState(db))?.applied.ar).toBeUndefined();
  });
});
