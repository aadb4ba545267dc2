import type { IsoDate } from '../core/release.ts';
import { StorageError } from './errors.ts';
import { NEVER_FREED, planFreeing } from './free-plan.ts';
import { availableReadings } from './releases.ts';
import type { Database } from './schema.ts';
import { transact } from './transaction.ts';

/** Browsers count freed space late: a second and a third attempt free more. */
const ATTEMPTS = 3;

/**
 * Does `store`; on a full phone, frees the oldest releases that nobody saved and tries again. `published` is the day of the
 * release to be stored: none as new gives way to it. Rejects with the StorageError `full` when nothing more may be freed; a
 * release that is older than all there are is then noted as one to do without.
 */
export async function withRoom<T>(db: Database, published: IsoDate | undefined, store: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await store();
    } catch (cause) {
      const isFull = cause instanceof StorageError && cause.kind === 'full';
      if (!isFull || attempt === ATTEMPTS || !(await free(db, published))) throw cause;
    }
  }
}

/** Frees some releases; false when none may go. */
function free(db: Database, before: IsoDate | undefined): Promise<boolean> {
  return transact(db, ['releases', 'renditions', 'reader', 'meta'], async (tx) => {
    const [all, reader, state] = await Promise.all([
      tx.objectStore('releases').getAll(),
      tx.objectStore('reader').getAll(),
      tx.objectStore('meta').get('edition'),
    ]);
    const saved = new Set(reader.flatMap(({ id, saved: when }) => (when ? [id] : [])));
    const going = planFreeing(all, saved, before);
    for (const release of going) {
      await tx.objectStore('releases').delete(release.id);
      for (const { lang, level } of availableReadings(release)) {
        await tx.objectStore('renditions').delete([release.id, lang, level]);
      }
    }
    // What is older than all that is here, on a phone that has enough to read, is not fetched again and again.
    const oldest = going.at(-1)?.published ?? (all.length > NEVER_FREED ? before : undefined);
    if (state && oldest && oldest > (state.freed ?? ''))
      await tx.objectStore('meta').put({ ...state, freed: oldest }, 'edition');
    return going.length > 0;
  });
}
