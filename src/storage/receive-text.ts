import type { Verdict } from '../core/trust/verdict.ts';
import { withRoom } from './make-room.ts';
import { decideReception, type Reception, replacedBy } from './reception.ts';
import type { Database, ReceivedText } from './schema.ts';
import { transact } from './transaction.ts';

/** From the least to the most that can be said of a text. */
const RANKS: readonly Verdict[] = ['unsigned', 'changed', 'unknown-publisher', 'revoked', 'genuine'];

/**
 * Stores a text that came by sharing, unless the phone knows better; says which. The same text again takes the place of the
 * one before only where more can be said of it: its signature was missing or damaged. Rejects with a StorageError.
 */
export function receiveText(db: Database, arrived: ReceivedText): Promise<Reception> {
  const store = () => storeReceived(db, arrived);
  return withRoom(db, undefined, store);
}

function storeReceived(db: Database, arrived: ReceivedText): Promise<Reception> {
  return transact(db, ['received', 'releases'], async (tx) => {
    const store = tx.objectStore('received');
    const id = arrived.rendition.release;
    const others = await store.index('release').getAll(id);
    const decision = decideReception(arrived, await tx.objectStore('releases').get(id), others);
    const before = others.find(({ hash }) => hash === arrived.hash);
    const isKnown = before && RANKS.indexOf(before.verdict) >= RANKS.indexOf(arrived.verdict);
    if (decision !== 'stored' || isKnown) return decision;
    await store.put(arrived);
    for (const { hash } of replacedBy(arrived, others)) await store.delete(hash);
    return decision;
  });
}
