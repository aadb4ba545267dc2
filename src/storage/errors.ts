/** What can go wrong with the phone's own storage; the app has a sentence for each in every language. */
export type StorageFault =
  /** No room left on the phone, or none allowed to this site. */
  | 'full'
  /** Another tab holds an older database open and does not let go. */
  | 'blocked'
  /** The browser refuses or has lost the database (private mode, cleared data, broken disk). */
  | 'unavailable'
  /** The database was written by a newer version of the app: reload to get it. */
  | 'newer';

/** The phone's storage could not be opened, read or written. What was stored before is unchanged. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: StorageFault,
    options?: ErrorOptions,
  ) {
    super(`storage: ${kind}`, options);
  }
}

const KINDS: Record<string, StorageFault> = { QuotaExceededError: 'full', VersionError: 'newer' };

/** The named error for whatever IndexedDB failed with. */
export function storageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  return new StorageError((cause instanceof Error && KINDS[cause.name]) || 'unavailable', { cause });
}
