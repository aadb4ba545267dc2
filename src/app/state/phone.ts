import { signal } from '@preact/signals';
import { openDatabase } from '../../storage/database.ts';
import { StorageError, type StorageFault } from '../../storage/errors.ts';
import type { Database } from '../../storage/schema.ts';

/** The phone's database, opened once. */

/** Set when the phone cannot store, or read what it has stored; reading then works only with a network. */
export const storageFault = signal<StorageFault | undefined>(undefined);

let opening: Promise<Database | undefined> | undefined;

/** The open database; undefined where there is none to be had, and {@link storageFault} says why. */
export function phone(): Promise<Database | undefined> {
  opening ??= openDatabase({ onClosed: noteFault }).catch((error: unknown) => {
    noteFault(error);
    return undefined;
  });
  return opening;
}

/** What `work` does with it; undefined where there is none, or where the phone fails: {@link storageFault} says why. */
export async function onPhone<T>(work: (db: Database) => Promise<T>): Promise<T | undefined> {
  const db = await phone();
  try {
    return db && (await work(db));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    noteFault(error);
    return undefined;
  }
}

function noteFault(error: unknown): void {
  storageFault.value = error instanceof StorageError ? error.kind : 'unavailable';
}
