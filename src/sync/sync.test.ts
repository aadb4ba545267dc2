import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../share/verify/publisher-keys.test-support.ts';
import { getEditionState } from '../storage/edition-state.ts';
import { emptyPhone, fillDisk } from '../storage/fixture.test-support.ts';
import { listReaderData, setSaved } from '../storage/reader-data.ts';
import { availableReadings, getRelease, getRendition, listReleases } from '../storage/releases.ts';
import { removeLanguage } from '../storage/remove-language.ts';
import type { Database } from '../storage/schema.ts';
import { BASE_URL, buildEdition, FixtureServer, lindenfurtRelease } from './edition-fixture.test-support.ts';
import { type SyncOptions, type SyncProgress, syncEdition } from './sync.ts';

const course = lindenfurtRelease('sprachkurs', '2025-12-12', ['ar', 'uk']);
const fire = lindenfurtRelease('feuerwehr', '2025-12-01', ['ar', 'uk']);
const library = lindenfurtRelease('buecherei', '2025-11-03', ['ar', 'uk']);
const ALL = [course, fire, library];

let db: Database;
let server: FixtureServer;
let freeDisk = () => {};

beforeEach(async () => {
  db = await emptyPhone();
  server = new FixtureServer(buildEdition(ALL));
});
afterEach(() => freeDisk());

function sync(options: Partial<SyncOptions> = {}) {
  return syncEdition({ db, baseUrl: BASE_URL, fetch: server.fetch, ...check, languages: ['ar'], ...options });
}

/** Invariant 1: what is listed can be read, whatever happened. */
async function expectEveryListedTextReadable() {
  const listed = await listReleases(db);
  for (const release of listed) {
    expect(availableReadings(release)).not.toEqual([]);
    for (const { lang, level } of availableReadings(release)) {
      expect(await getRendition(db, release.id, lang, level)).toMatchObject({ release: release.id, lang, level });
    }
  }
  return listed.map(({ id }) => id);
}

async function text(id: string, lang = 'de') {
  return JSON.stringify((await getRendition(db, id, lang, 'plain'))?.blocks);
}

describe('a sync', () => {
  it('brings an edition onto an empty phone: source language and languages kept', async () => {
    const progress: SyncProgress[] = [];
    const now = () => new Date('2025-12-31T10:00:00Z');
    const report = await sync({ now, onProgress: (one) => progress.push(one) });
    expect(report).toEqual({ checked: true, complete: true, applied: 3, withdrawn: 0, failed: [] });
    expect(await expectEveryListedTextReadable()).toEqual(['sprachkurs', 'feuerwehr', 'buecherei']);
    expect(Object.keys((await getRelease(db, 'sprachkurs'))?.texts ?? {})).toEqual(['de', 'ar']);
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 });
    expect(await getEditionState(db)).toMatchObject({
      checked: '2025-12-31T10:00:00.000Z',
      edition: { publisher: { name: 'Stadt Lindenfurt' } },
    });
  });

  it('asks for the newest month first, at most four files at once', async () => {
    server = new FixtureServer(
      buildEdition(
        Array.from({ length: 20 }, (_, index) =>
          lindenfurtRelease(`mitteilung-${index}`, `2025-${index < 9 ? '12' : '11'}-01`),
        ),
      ),
    );
    await sync();
    const months = server.requests.filter((path) => path.startsWith('index/')).map((path) => path.slice(9, 16));
    expect(months).toEqual(['2025-12', '2025-12', '2025-11', '2025-11']);
    const firstOlderPage = server.requests.findIndex((path) => path.includes('2025-11'));
    expect(server.requests.slice(0, firstOlderPage).filter((path) => path.startsWith('r/'))).toHaveLength(9 * 3);
    expect(server.peak).toBe(4);
  });

  it('with nothing new makes exactly one request', async () => {
    await sync();
    server.takeRequests();
    const report = await sync();
    expect(server.takeRequests()).toEqual(['edition.json']);
    expect(report).toEqual({ checked: true, complete: true, applied: 0, withdrawn: 0, failed: [] });
  });

  it('costs one index page per language and the renditions that changed', async () => {
    await sync();
    server.takeRequests();
    const corrected = lindenfurtRelease('feuerwehr', '2025-12-01', ['ar', 'uk'], 2);
    server.edition = buildEdition([course, { ...corrected, corrected: '2025-12-02' }, library]);
    expect(await sync()).toMatchObject({ applied: 1, complete: true });
    const [first, ...rest] = server.takeRequests();
    expect(first).toBe('edition.json');
    expect(rest.map((path) => path.replace(/\.[0-9a-f]{32}/, '')).sort()).toEqual([
      'index/ar/2025-12.json',
      'index/de/2025-12.json',
      'r/feuerwehr/ar.plain.json',
      'r/feuerwehr/de.original.json',
      'r/feuerwehr/de.plain.json',
    ]);
    expect(await text('feuerwehr')).toContain('Fassung 2');
    expect((await getRelease(db, 'feuerwehr'))?.corrected).toBe('2025-12-02');
  });

  it('withdraws: unsaved texts go, a saved copy stays and is marked', async () => {
    await sync();
    await setSaved(db, 'feuerwehr', '2025-12-02T08:00:00Z');
    server.edition = buildEdition([library], undefined, '2025-12-30');
    expect(await sync()).toMatchObject({ applied: 0, withdrawn: 2, complete: true });
    expect(await expectEveryListedTextReadable()).toEqual(['buecherei']);
    expect(await getRelease(db, 'feuerwehr')).toMatchObject({ withdrawn: '2025-12-30' });
    expect(await text('feuerwehr')).toContain('Fassung 1');
    expect(await text('sprachkurs')).toBeUndefined();
  });
});

describe('languages', () => {
  it('kept anew are fetched from the edition already known', async () => {
    await sync();
    server.takeRequests();
    expect(await sync({ languages: ['ar', 'uk'] })).toMatchObject({ applied: 3, complete: true });
    const asked = server.takeRequests();
    expect(asked).toHaveLength(1 + 2 + 3);
    expect(asked.slice(1).every((path) => path.includes('uk'))).toBe(true);
    expect(await text('buecherei', 'uk')).toContain('uk: buecherei');
  });

  it('removed and kept again are fetched again; saving survives', async () => {
    await sync();
    await setSaved(db, 'sprachkurs', '2025-12-20T08:00:00Z');
    await removeLanguage(db, 'ar');
    server.takeRequests();
    expect(await sync({ languages: [] })).toMatchObject({ applied: 0, complete: true });
    expect(server.takeRequests()).toEqual(['edition.json']);
    expect(await text('sprachkurs', 'ar')).toBeUndefined();
    expect(await sync()).toMatchObject({ applied: 3 });
    expect(await text('sprachkurs', 'ar')).toContain('Fassung 1');
    expect(await listReaderData(db)).toMatchObject([{ id: 'sprachkurs', saved: '2025-12-20T08:00:00Z' }]);
  });

  it('are those that were kept so far where nobody says which, as they are when its turn comes', async () => {
    await sync({ languages: ['ar', 'uk'] });
    let begin = () => {};
    const turn = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const locks = { request: async (...args: unknown[]) => turn.then(args.at(-1) as () => Promise<void>) };
    const waiting = sync({ languages: undefined, locks: locks as unknown as LockManager });
    await removeLanguage(db, 'uk');
    begin();
    await waiting;
    expect((await getEditionState(db))?.languages).toEqual(['de', 'ar']);
    expect(await text('sprachkurs', 'uk')).toBeUndefined();
  });

  it('that the edition does not have cost nothing', async () => {
    expect(await sync({ languages: ['tlh'] })).toMatchObject({ complete: true, applied: 3 });
  });
});

describe('when things go wrong', () => {
  it('the server dies after any number of requests: what is listed is whole, and the next sync completes', async () => {
    for (const answer of [() => new Response('kaputt', { status: 500 }), () => new TypeError('cut off')]) {
      for (let survived = 0; survived < 12; survived++) {
        db = await emptyPhone();
        server = new FixtureServer(buildEdition(ALL));
        server.mishap = (_path, nth) => (nth > survived ? answer() : undefined);
        const report = await sync();
        expect(report.complete).toBe(false);
        const listed = await expectEveryListedTextReadable();
        expect(listed).toHaveLength(report.applied);

        server.mishap = () => undefined;
        expect(await sync()).toMatchObject({ complete: true, applied: 3 - listed.length });
        expect(await expectEveryListedTextReadable()).toHaveLength(3);
      }
    }
  });

  it('the server dies during an update: the previous texts stay', async () => {
    await sync();
    server.edition = buildEdition(ALL.map(({ id, published }) => lindenfurtRelease(id, published, ['ar', 'uk'], 2)));
    server.mishap = (path) =>
      path.startsWith('r/') && path.includes('/ar.') ? new Response('', { status: 500 }) : undefined;
    expect(await sync()).toMatchObject({ complete: false, applied: 0 });
    for (const { id } of ALL) expect(await text(id)).toContain('Fassung 1');
    server.mishap = () => undefined;
    expect(await sync()).toMatchObject({ complete: true, applied: 3 });
    for (const { id } of ALL) expect(await text(id, 'ar')).toContain('Fassung 2');
  });

  it('a corrupt file keeps its release out, the others go on; it is fetched again', async () => {
    server.mishap = (path) => (path.startsWith('r/feuerwehr/ar') ? new Response('{"changed":true}') : undefined);
    const report = await sync();
    expect(report).toMatchObject({ complete: false, applied: 2, failed: [{ id: 'feuerwehr' }] });
    expect(report.failed[0]?.error.fault).toBe('corrupt');
    expect(await expectEveryListedTextReadable()).toEqual(['sprachkurs', 'buecherei']);
    expect((await getEditionState(db))?.applied.de).not.toHaveProperty('2025-12');
    server.mishap = () => undefined;
    server.takeRequests();
    expect(await sync()).toMatchObject({ complete: true, applied: 1 });
    expect(server.takeRequests().filter((path) => path.startsWith('r/'))).toHaveLength(3);
  });

  it('a lost index page of the source language leaves its month for the next sync', async () => {
    server.mishap = (path) => (path.startsWith('index/de/2025-12') ? new Response('', { status: 404 }) : undefined);
    expect(await sync()).toMatchObject({ complete: false, applied: 1 });
    server.mishap = () => undefined;
    expect(await sync()).toMatchObject({ complete: true, applied: 2 });
    for (const lang of ['de', 'ar']) expect(await text('sprachkurs', lang)).toContain('Fassung 1');
  });

  it('a lost index page of another language does not hold up the source language', async () => {
    server.mishap = (path) => (path.startsWith('index/ar/2025-12') ? new Response('', { status: 404 }) : undefined);
    expect(await sync()).toMatchObject({ complete: false, applied: 3 });
    expect(await text('sprachkurs', 'ar')).toBeUndefined();
    server.mishap = () => undefined;
    expect(await sync()).toMatchObject({ complete: true, applied: 2 });
    expect(await text('sprachkurs', 'ar')).toContain('Fassung 1');
  });

  it('without a network it says "offline" after a few files and leaves the server alone', async () => {
    server = new FixtureServer(
      buildEdition(Array.from({ length: 50 }, (_, index) => lindenfurtRelease(`mitteilung-${index}`, '2025-12-01'))),
    );
    server.mishap = (path) => (path.startsWith('r/') ? new TypeError('Failed to fetch') : undefined);
    expect(await sync()).toMatchObject({ checked: true, fault: 'offline', applied: 0 });
    expect(server.requests.length).toBeLessThan(15);

    server.mishap = () => new TypeError('Failed to fetch');
    expect(await sync()).toEqual({
      checked: false,
      complete: false,
      applied: 0,
      withdrawn: 0,
      failed: [],
      fault: 'offline',
    });
  });

  it('a full disk stops it with "full"; what came before can be read', async () => {
    freeDisk = fillDisk(9, 'transaction');
    expect(await sync()).toMatchObject({ checked: true, complete: false, fault: 'full' });
    const listed = await expectEveryListedTextReadable();
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThan(3);
    freeDisk();
    expect(await sync()).toMatchObject({ complete: true, applied: 3 - listed.length });
  });

  it('an edition for a newer app is named so and changes nothing', async () => {
    await sync();
    server.mishap = (path) => (path === 'edition.json' ? new Response('{"format":99}') : undefined);
    expect(await sync()).toMatchObject({ checked: false, fault: 'newer' });
    server.mishap = (path) => (path === 'edition.json' ? new Response('<html>') : undefined);
    expect(await sync()).toMatchObject({ checked: false, fault: 'invalid' });
    expect(await expectEveryListedTextReadable()).toHaveLength(3);
  });

  it('aborted, it ends without a fault, and the next one goes on', async () => {
    const controller = new AbortController();
    const report = await sync({
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(),
    });
    expect(report).toMatchObject({ complete: false, checked: true });
    expect(report.fault).toBeUndefined();
    const listed = await expectEveryListedTextReadable();
    expect(listed.length).toBeLessThan(3);
    expect(await sync()).toMatchObject({ complete: true, applied: 3 - listed.length });
  });

  it('rejects when the database itself is gone', async () => {
    db.close();
    await expect(sync()).rejects.toMatchObject({ name: 'StorageError', kind: 'unavailable' });
  });

  it('in two tabs, the second waits and finds nothing new', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, _options: unknown, work: () => Promise<unknown>) => {
      last = last.then(work);
      return last;
    };
    const locks = { request } as unknown as Pick<LockManager, 'request'>;
    const [first, second] = await Promise.all([sync({ locks }), sync({ locks })]);
    expect(first).toMatchObject({ applied: 3, complete: true });
    expect(second).toMatchObject({ applied: 0, complete: true });
    expect(server.requests.filter((path) => path !== 'edition.json')).toHaveLength(4 + 9);
  });
});
