import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentHash, EDITION_FORMAT, editionPath } from '../core/edition.ts';
import { check } from '../share/verify/publisher-keys.test-support.ts';
import { emptyPhone } from '../storage/fixture.test-support.ts';
import { getGlossary } from '../storage/glossary.ts';
import type { Database } from '../storage/schema.ts';
import {
  BASE_URL,
  buildEdition,
  type FixtureEdition,
  FixtureServer,
  lindenfurtRelease,
} from './edition-fixture.test-support.ts';
import { syncEdition } from './sync.ts';
import { syncGlossaries } from './sync-glossaries.ts';

let db: Database;
let server: FixtureServer;
let langs: string[];
let interfaceLang: string;

beforeEach(async () => {
  db = await emptyPhone();
  server = new FixtureServer(withGlossary('Amt'));
  langs = ['ar'];
  interfaceLang = 'ar';
});

/** An edition with one word explained in German and Arabic. */
function withGlossary(meaning: string, wrongLang?: string): FixtureEdition {
  const fixture = buildEdition([lindenfurtRelease('sprachkurs', '2025-12-12')]);
  const edition = { ...fixture.edition, glossary: {} as Record<string, string> };
  for (const lang of ['de', 'ar']) {
    const entries = { jobcenter: { term: 'Jobcenter', say: 'JOB-cen-ter', meaning: `${lang}: ${meaning}` } };
    const json = JSON.stringify({ format: EDITION_FORMAT, lang: wrongLang ?? lang, entries });
    const hash = contentHash(createHash('sha256').update(json).digest());
    edition.glossary[lang] = hash;
    fixture.files.set(editionPath.glossary(lang, hash), json);
  }
  fixture.files.set(editionPath.edition, JSON.stringify(edition));
  return { ...fixture, edition };
}

async function sync(): Promise<string[]> {
  const source = { db, baseUrl: BASE_URL, fetch: server.fetch, ...check };
  await syncEdition({ ...source, languages: langs });
  server.takeRequests();
  await syncGlossaries({ ...source, interfaceLang });
  return server.takeRequests();
}

const meaning = async (lang: string) => (await getGlossary(db, lang))?.entries.jobcenter?.meaning;

describe('syncGlossaries', () => {
  it('brings the words of the kept languages, once', async () => {
    expect(await sync()).toHaveLength(2);
    expect([await meaning('de'), await meaning('ar')]).toEqual(['de: Amt', 'ar: Amt']);
    expect(await sync()).toEqual([]);
  });

  it('fetches what has changed', async () => {
    await sync();
    server.edition = withGlossary('Behörde');
    expect(await sync()).toHaveLength(2);
    expect(await meaning('ar')).toBe('ar: Behörde');
  });

  it('lets go of a language that is no longer kept', async () => {
    await sync();
    langs = [];
    interfaceLang = 'de';
    await sync();
    expect([await meaning('de'), await meaning('ar')]).toEqual(['de: Amt', undefined]);
  });

  it('brings the interface’s language also where its texts are not kept, and nothing where there is none', async () => {
    langs = [];
    expect(await sync()).toHaveLength(2);
    expect(await meaning('ar')).toBe('ar: Amt');
    interfaceLang = 'uk';
    expect(await sync()).toEqual([]);
    expect([await meaning('de'), await meaning('uk')]).toEqual(['de: Amt', undefined]);
  });

  it('keeps what it has when a file is spoilt or belongs to another language', async () => {
    await sync();
    server.edition = withGlossary('Behörde');
    server.mishap = (path) => (path.startsWith('glossary/') ? new Response('{}') : undefined);
    await expect(sync()).rejects.toMatchObject({ fault: 'corrupt' });
    server.mishap = () => undefined;
    server.edition = withGlossary('Behörde', 'uk');
    await expect(sync()).rejects.toMatchObject({ fault: 'invalid' });
    expect(await meaning('de')).toBe('de: Amt');
  });
});
