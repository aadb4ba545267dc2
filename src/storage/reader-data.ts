import { withdrawnRelease } from './release-change.ts';
import { replaceRelease } from './replace-release.ts';
import type { Database, ReaderData } from './schema.ts';
import { named, transact } from './transaction.ts';

/**
 * Saves a release (`when`, ISO 8601), or, without `when`, lets go of it. The copy of a withdrawn release goes with it:
 * saving was all that kept it.
 */
export function setSaved(db: Database, id: string, when: string | undefined): Promise<void> {
  return transact(db, ['reader', 'releases', 'renditions'], async (tx) => {
    const { saved: _before, ...rest } = (await tx.objectStore('reader').get(id)) ?? { id };
    await tx.objectStore('reader').put(when ? { ...rest, saved: when } : rest);
    const release = when ? undefined : await tx.objectStore('releases').get(id);
    if (release?.withdrawn) {
      await replaceRelease(tx, release, withdrawnRelease(release, release.withdrawn, false));
    }
  });
}

/** Notes that a release was read at that time (ISO 8601), if it is the first. */
export function markRead(db: Database, id: string, when: string): Promise<void> {
  return transact(db, ['reader'], async (tx) => {
    const store = tx.objectStore('reader');
    await store.put({ read: when, ...(await store.get(id)), id });
  });
}

/** What the reader did, for all releases, also for those that are not on the phone any more. */
export function listReaderData(db: Database): Promise<ReaderData[]> {
  return named(() => db.getAll('reader'));
}
