import { editionPath } from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import type { Reading } from '../core/language.ts';
import type { IsoDate, LanguageTag } from '../core/release.ts';
import { changedRelease, factsOf, type ReleaseChange, withdrawnRelease } from './release-change.ts';
import { availableReadings } from './releases.ts';
import type { Database, Schema, StoredRelease, StoredRendition, StoredText } from './schema.ts';
import { transact } from './transaction.ts';

/**
 * Stores a release with `arrived`, its renditions that are new, in one transaction, and removes the renditions it has
 * no more: the phone has it whole or as it was. Rejects with an EditionError `missing` when a rendition that the change
 * names has neither arrived nor been stored before, with a StorageError `full` when there is no room.
 */
export function applyRelease(
  db: Database,
  change: ReleaseChange,
  arrived: readonly StoredRendition[],
): Promise<StoredRelease> {
  return transact(db, ['releases', 'renditions'], async (tx) => {
    const current = await tx.objectStore('releases').get(change.facts.id);
    const next = changedRelease(current, change);
    checkWhole(current, next, arrived);
    await replaceRelease(tx, current, next, arrived);
    return next;
  });
}

/**
 * Adds the text of one more language to a release on the phone, whatever else has changed about it meanwhile. Rejects
 * like {@link applyRelease}, and with `missing` when the release is not on the phone or was withdrawn.
 */
export function addText(
  db: Database,
  id: string,
  texts: Record<LanguageTag, StoredText>,
  arrived: readonly StoredRendition[],
): Promise<StoredRelease> {
  return transact(db, ['releases', 'renditions'], async (tx) => {
    const current = await tx.objectStore('releases').get(id);
    if (!current || current.withdrawn) throw new EditionError('missing', `r/${id}`);
    const next = changedRelease(current, { facts: factsOf(current), texts });
    checkWhole(current, next, arrived);
    await replaceRelease(tx, current, next, arrived);
    return next;
  });
}

/**
 * Marks a release as withdrawn on that day: it leaves the lists; its texts go, unless the reader saved it. Does nothing
 * when the release is not on the phone.
 */
export function withdrawRelease(db: Database, id: string, on: IsoDate): Promise<void> {
  return transact(db, ['releases', 'renditions', 'reader'], async (tx) => {
    const current = await tx.objectStore('releases').get(id);
    if (!current) return;
    const saved = Boolean((await tx.objectStore('reader').get(id))?.saved);
    await replaceRelease(tx, current, withdrawnRelease(current, on, saved));
  });
}

/**
 * Frees the space of a language, all at once; it is no longer kept. What the reader did with the releases stays, and so
 * do saved copies of withdrawn releases, which could never be fetched again. Not for the source language, to which
 * every reader falls back; not while a sync runs.
 */
export function removeLanguage(db: Database, lang: LanguageTag): Promise<void> {
  return transact(db, ['releases', 'renditions', 'meta'], async (tx) => {
    const state = await tx.objectStore('meta').get('edition');
    if (state) {
      delete state.applied[lang];
      state.languages = state.languages.filter((one) => one !== lang);
      await tx.objectStore('meta').put(state, 'edition');
    }
    const releases = await tx.objectStore('releases').getAll();
    await Promise.all(
      releases
        .filter((release) => release.texts[lang] && !release.withdrawn)
        .map((release) =>
          replaceRelease(tx, release, changedRelease(release, { facts: factsOf(release), texts: {}, without: [lang] })),
        ),
    );
  });
}

interface ReleaseTransaction {
  objectStore(name: 'releases'): { put(release: StoredRelease): Promise<unknown> };
  objectStore(name: 'renditions'): {
    put(rendition: StoredRendition, key: Schema['renditions']['key']): Promise<unknown>;
    delete(key: Schema['renditions']['key']): Promise<unknown>;
  };
}

/** Within a transaction: writes `next` with what arrived of it and deletes the renditions only `current` had. */
export async function replaceRelease(
  tx: ReleaseTransaction,
  current: StoredRelease | undefined,
  next: StoredRelease,
  arrived: readonly StoredRendition[] = [],
): Promise<void> {
  const renditions = tx.objectStore('renditions');
  // Each in a function of its own: one that throws at once must not leave the promises of the others unheard.
  const vanished = (current ? availableReadings(current) : []).filter((reading) => !hashOf(next, reading));
  await Promise.all([
    tx.objectStore('releases').put(next),
    ...arrived.map(async (one) => renditions.put(one, [next.id, one.rendition.lang, one.rendition.level])),
    ...vanished.map(async ({ lang, level }) => renditions.delete([next.id, lang, level])),
  ]);
}

/** Throws when a rendition of `next` would not be on the phone. */
function checkWhole(
  current: StoredRelease | undefined,
  next: StoredRelease,
  arrived: readonly StoredRendition[],
): void {
  for (const reading of availableReadings(next)) {
    const hash = hashOf(next, reading) ?? '';
    const here = arrived.some((one) => one.hash === hash && isReading(one.rendition, reading));
    if (!here && hashOf(current, reading) !== hash) {
      throw new EditionError('missing', editionPath.rendition(next.id, reading.lang, reading.level, hash));
    }
  }
}

function hashOf(release: StoredRelease | undefined, { lang, level }: Reading): string | undefined {
  return release?.texts[lang]?.renditions[level]?.hash;
}

function isReading(rendition: Reading, reading: Reading): boolean {
  return rendition.lang === reading.lang && rendition.level === reading.level;
}
