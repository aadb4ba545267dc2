import type { Verdict } from '../core/trust/verdict.ts';
import { hashOf } from './replace-release.ts';
import type { Database, ReceivedText, StoredRelease } from './schema.ts';
import { named, transact } from './transaction.ts';

/** All texts received, the last one first. */
export async function listReceived(db: Database): Promise<ReceivedText[]> {
  const all = await named(() => db.getAll('received'));
  return all.sort((a, b) => (a.when === b.when ? 0 : a.when < b.when ? 1 : -1));
}

/** A text received, by its hash; undefined if it is not there. */
export function getReceived(db: Database, hash: string): Promise<ReceivedText | undefined> {
  return named(() => db.get('received', hash));
}

/** The reader lets go of a text received: nothing else removes one but the edition's own version. */
export function removeReceived(db: Database, hash: string): Promise<void> {
  return named(() => db.delete('received', hash));
}

interface ReceivedTransaction {
  objectStore(name: 'received'): {
    delete(hash: string): Promise<unknown>;
    index(name: 'release'): { getAll(release: string): Promise<ReceivedText[]> };
  };
}

/** Within a transaction: genuine copies of what the edition has brought go. What else bears the release's name stays. */
export async function dropCopies(tx: ReceivedTransaction, release: StoredRelease): Promise<void> {
  const store = tx.objectStore('received');
  const copies = await store.index('release').getAll(release.id);
  const spare = copies.filter((text) => text.verdict === 'genuine' && hashOf(release, text.rendition));
  await Promise.all(spare.map(async ({ hash }) => store.delete(hash)));
}

/**
 * Notes verdicts that are others now (hash → verdict), because the phone has learned of keys. What turns out to be genuine
 * and is in the edition anyway gives way to it.
 */
export function updateVerdicts(db: Database, verdicts: ReadonlyMap<string, Verdict>): Promise<void> {
  return transact(db, ['received', 'releases'], async (tx) => {
    const store = tx.objectStore('received');
    for (const [hash, verdict] of verdicts) {
      const text = await store.get(hash);
      if (!text) continue;
      const release = await tx.objectStore('releases').get(text.rendition.release);
      if (verdict === 'genuine' && hashOf(release, text.rendition)) await store.delete(hash);
      else await store.put({ ...text, verdict });
    }
  });
}
