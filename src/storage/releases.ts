import { newestFirst } from '../core/edition.ts';
import type { Reading } from '../core/language.ts';
import { type LanguageTag, LEVELS, type Level, type Rendition } from '../core/release.ts';
import type { Database, StoredRelease } from './schema.ts';
import { named } from './transaction.ts';

/** All releases that are not withdrawn, newest first. Takes time with their number: 10,000 took Chromium 0.4 to 0.7 s. */
export async function listReleases(db: Database): Promise<StoredRelease[]> {
  const all = await named(() => db.getAllFromIndex('releases', 'published'));
  // The index brings them oldest first, so that sorting has almost nothing left to do.
  return all
    .filter((release) => !release.withdrawn)
    .reverse()
    .sort(newestFirst);
}

/** All releases of which a text is on the phone, saved copies of withdrawn ones too; in no order. */
export async function listStoredReleases(db: Database): Promise<StoredRelease[]> {
  const all = await named(() => db.getAll('releases'));
  return all.filter(({ texts }) => Object.keys(texts).length > 0);
}

/**
 * The beginning of that list, for the first screen, however long the whole is: the newest days that have at least
 * `count` releases together.
 */
export async function listNewestReleases(db: Database, count: number): Promise<StoredRelease[]> {
  const newest: StoredRelease[] = [];
  return named(async () => {
    let cursor = await db.transaction('releases').store.index('published').openCursor(null, 'prev');
    while (cursor && (newest.length < count || cursor.key === newest.at(-1)?.published)) {
      if (!cursor.value.withdrawn) newest.push(cursor.value);
      cursor = await cursor.continue();
    }
    return newest.sort(newestFirst);
  });
}

/** One release, withdrawn or not; undefined if it is not on the phone. */
export function getRelease(db: Database, id: string): Promise<StoredRelease | undefined> {
  return named(() => db.get('releases', id));
}

/** One rendition; undefined if it is not on the phone. */
export async function getRendition(
  db: Database,
  id: string,
  lang: LanguageTag,
  level: Level,
): Promise<Rendition | undefined> {
  return (await named(() => db.get('renditions', [id, lang, level])))?.rendition;
}

/**
 * The renditions of texts that are on the phone, for each text its own, in one transaction: with one for each of the many that
 * a search shows, most of the time would be spent on transactions.
 */
export function listRenditions(
  db: Database,
  texts: readonly { id: string; lang: LanguageTag }[],
): Promise<Rendition[][]> {
  return named(() => {
    const { store } = db.transaction('renditions');
    return Promise.all(
      texts.map(async ({ id, lang }) => {
        // Whatever the level: an array comes after every word.
        const found = await store.getAll(IDBKeyRange.bound([id, lang], [id, lang, []]));
        return found.map(({ rendition }) => rendition);
      }),
    );
  });
}

/** The renditions of a release that are on the phone. */
export function availableReadings(release: StoredRelease): Reading[] {
  return Object.entries(release.texts).flatMap(([lang, { renditions }]) =>
    LEVELS.filter((level) => renditions[level]).map((level) => ({ lang, level })),
  );
}
