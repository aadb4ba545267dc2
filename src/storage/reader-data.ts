import { withdrawnRelease } from './release-change.ts';
import { replaceRelease } from './replace-release.ts';
import type { Database, ReaderData, ReadingPosition } from './schema.ts';
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

/** Notes that a release was read at that time (ISO 8601). */
export function markRead(db: Database, id: string, when: string): Promise<void> {
  return update(db, id, { read: when });
}

/** Notes that a release was opened at that time (ISO 8601): it leads the list of what was read. */
export function markOpened(db: Database, id: string, when: string): Promise<void> {
  return update(db, id, { opened: when });
}

/** Notes where the reader is in a release; without a position, that they came to its end. */
export function setPosition(db: Database, id: string, position: ReadingPosition | undefined): Promise<void> {
  return transact(db, ['reader'], async (tx) => {
    const { position: _before, ...rest } = (await tx.objectStore('reader').get(id)) ?? { id };
    await tx.objectStore('reader').put(position ? { ...rest, position } : rest);
  });
}

/** Forgets what was read last and where the reader stopped. What was saved stays, and nothing becomes new again. */
export function clearHistory(db: Database): Promise<void> {
  return transact(db, ['reader'], async (tx) => {
    const store = tx.objectStore('reader');
    const all = await store.getAll();
    await Promise.all(all.map(async ({ position: _gone, ...rest }) => store.put({ ...rest, opened: '' })));
  });
}

/** What the reader did, for all releases, also for those that are not on the phone any more. */
export function listReaderData(db: Database): Promise<ReaderData[]> {
  return named(() => db.getAll('reader'));
}

function update(db: Database, id: string, part: Partial<ReaderData>): Promise<void> {
  return transact(db, ['reader'], async (tx) => {
    const store = tx.objectStore('reader');
    await store.put({ ...(await store.get(id)), ...part, id });
  });
}
