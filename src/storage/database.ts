import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StorageError, storageError } from './errors.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { DATABASE_NAME, type Database, type Schema } from './schema.ts';

/** How long another tab may take to let go of an older database. */
const BLOCKED_MS = 3000;

export interface OpenOptions {
  name?: string;
  migrations?: readonly Migration[];
  /**
   * The open database was closed: `newer`, because another tab brought a newer version of the app; `unavailable`,
   * because the browser took it away. Either way the page must be reloaded to go on.
   */
  onClosed?: (error: StorageError) => void;
}

/**
 * Opens the database and brings it to the newest form; a migration that fails leaves it as it was. Rejects with a
 * {@link StorageError} of any kind.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { name = DATABASE_NAME, migrations = MIGRATIONS, onClosed } = options;
  const version = Math.max(...migrations.map((migration) => migration.version));
  let migrationFault: unknown;
  let patience: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Database>((resolve, reject) => {
      let gaveUp = false;
      const opening = openDB<Schema>(name, version, {
        upgrade(db, from, _to, tx) {
          const noteFault = (cause: unknown) => {
            migrationFault ??= cause;
          };
          // Migrations see the stores by name: today's schema does not hold for the forms before it.
          const untyped = tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
          migrate(db as unknown as IDBPDatabase, untyped, migrations, from).catch((cause: unknown) => {
            noteFault(cause);
            tx.abort();
          });
          tx.done.catch(noteFault);
        },
        blocked() {
          patience = setTimeout(() => {
            gaveUp = true;
            reject(new StorageError('blocked'));
          }, BLOCKED_MS);
        },
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          onClosed?.(new StorageError('newer'));
        },
        terminated() {
          onClosed?.(new StorageError('unavailable'));
        },
      });
      opening.then((db) => (gaveUp ? db.close() : resolve(db)), reject);
    });
  } catch (cause) {
    throw storageError(migrationFault ?? cause);
  } finally {
    clearTimeout(patience);
  }
}

async function migrate(
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  migrations: readonly Migration[],
  from: number,
): Promise<void> {
  for (const migration of migrations) {
    if (migration.version <= from) continue;
    // Waiting for nothing would let the transaction end in some browsers.
    const pending = migration.up(db, tx);
    if (pending) await pending;
  }
}
