import type { Reading } from '../core/language.ts';
import { availableReadings } from './releases.ts';
import type { Schema, StoredRelease, StoredRendition } from './schema.ts';

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

/** The bytes that a reading of a release has; undefined if there is none. */
export function hashOf(release: StoredRelease | undefined, { lang, level }: Reading): string | undefined {
  return release?.texts[lang]?.renditions[level]?.hash;
}
