import { signal } from '@preact/signals';
import { openDatabase } from '../../storage/database.ts';
import { StorageError, type StorageFault } from '../../storage/errors.ts';
import type { Database } from '../../storage/schema.ts';

/** The phone's database, opened once. */

/** Set when the phone cannot store; reading then works only with a network. */
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

function noteFault(error: unknown): void {
  storageFault.value = error instanceof StorageError ? error.kind : 'unavailable';
}
