import type { IDBPTransaction, StoreNames } from 'idb';
import { storageError } from './errors.ts';
import type { Database, Schema } from './schema.ts';

type Stores = StoreNames<Schema>[];

/**
 * Runs `work` in one transaction: all that it writes is stored, or, when it throws or the disk is full, nothing.
 * `work` may wait for nothing but this transaction's requests. Rejects with a StorageError for what IndexedDB refuses;
 * other errors of `work` come out unchanged.
 */
export async function transact<Names extends Stores, T>(
  db: Database,
  stores: Names,
  work: (tx: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  return named(async () => {
    const tx = db.transaction(stores, 'readwrite');
    const working = work(tx).catch((cause: unknown) => {
      abort(tx);
      throw cause;
    });
    const [worked, committed] = await Promise.allSettled([working, tx.done]);
    // Where the browser ended the transaction, its reason counts: the requests only say that they were cut off.
    if (tx.error) throw tx.error;
    if (worked.status === 'rejected') throw worked.reason;
    if (committed.status === 'rejected') throw committed.reason;
    return worked.value;
  });
}

/** The result of reading; what IndexedDB fails with becomes a StorageError. */
export async function named<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof DOMException ? storageError(cause) : cause;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (cause) {
    // A failed request has aborted the transaction already.
    if (!(cause instanceof DOMException && cause.name === 'InvalidStateError')) throw cause;
  }
}
