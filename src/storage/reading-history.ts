import type { Database, ReadingPosition } from './schema.ts';
import { transact } from './transaction.ts';

/** What was read last and where the reader stopped: part of the reader's data that a first visit does without. */

/** Notes that a release was opened at that time (ISO 8601): it leads the list of what was read. */
export function markOpened(db: Database, id: string, when: string): Promise<void> {
  return transact(db, ['reader'], async (tx) => {
    const store = tx.objectStore('reader');
    await store.put({ ...(await store.get(id)), opened: when, id });
  });
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
