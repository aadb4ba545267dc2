import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { check } from '../share/verify/publisher-keys.test-support.ts';
import { emptyPhone } from '../storage/fixture.test-support.ts';
import { getRendition } from '../storage/releases.ts';
import type { Database } from '../storage/schema.ts';
import { BASE_URL, buildEdition, FixtureServer, lindenfurtRelease } from './edition-fixture.test-support.ts';
import { fetchRelease } from './fetch-release.ts';
import { type SyncOptions, syncEdition } from './sync.ts';

const course = lindenfurtRelease('sprachkurs', '2025-12-12', ['ar', 'uk']);
const fire = lindenfurtRelease('feuerwehr', '2025-12-01', ['ar', 'uk']);
const library = lindenfurtRelease('buecherei', '2025-11-03', ['ar', 'uk']);

let db: Database;
let server: FixtureServer;

beforeEach(async () => {
  db = await emptyPhone();
  server = new FixtureServer(buildEdition([course, fire, library]));
});

function sync(options: Partial<SyncOptions> = {}) {
  return syncEdition({ db, baseUrl: BASE_URL, fetch: server.fetch, ...check, languages: ['ar'], ...options });
}

async function text(id: string, lang: string) {
  return JSON.stringify((await getRendition(db, id, lang, 'plain'))?.blocks);
}

describe('fetchRelease', () => {
  const fetchUkrainian = (id: string) =>
    fetchRelease({ db, baseUrl: BASE_URL, fetch: server.fetch, ...check, id, lang: 'uk' });

  it('brings one release in a language that is not kept', async () => {
    await sync();
    server.takeRequests();
    const release = await fetchUkrainian('feuerwehr');
    expect(Object.keys(release.texts)).toEqual(['de', 'ar', 'uk']);
    expect(server.takeRequests()).toHaveLength(2);
    expect(await text('feuerwehr', 'uk')).toContain('uk: feuerwehr');
    expect(await text('sprachkurs', 'uk')).toBeUndefined();
  });

  it('leaves a text that later syncs keep up to date, alone of its language', async () => {
    await sync();
    await fetchUkrainian('feuerwehr');
    const edition = buildEdition([
      lindenfurtRelease('sprachkurs', '2025-12-12', ['ar', 'uk'], 2),
      lindenfurtRelease('feuerwehr', '2025-12-01', ['ar', 'uk'], 2),
      library,
    ]);
    server.edition = edition;
    await sync();
    expect(await text('feuerwehr', 'uk')).toContain('Fassung 2');
    expect(await text('sprachkurs', 'uk')).toBeUndefined();
    server.takeRequests();
    await sync();
    expect(server.takeRequests()).toEqual(['edition.json']);
  });

  it('does not make its language look kept', async () => {
    await sync();
    await fetchUkrainian('feuerwehr');
    await sync({ languages: ['ar', 'uk'] });
    expect(await text('sprachkurs', 'uk')).toContain('Fassung 1');
    expect(await text('buecherei', 'uk')).toContain('Fassung 1');
  });

  it('says "missing" for what is not there, "offline" without a network', async () => {
    await expect(fetchUkrainian('sprachkurs')).rejects.toMatchObject({ fault: 'missing' });
    server.edition = buildEdition([course, lindenfurtRelease('feuerwehr', '2025-12-01', ['ar'])]);
    await sync();
    await expect(fetchUkrainian('feuerwehr')).rejects.toMatchObject({ fault: 'missing' });
    server.mishap = () => new TypeError('Failed to fetch');
    await expect(fetchUkrainian('sprachkurs')).rejects.toMatchObject({ fault: 'offline' });
    expect(await text('sprachkurs', 'uk')).toBeUndefined();
  });
});
