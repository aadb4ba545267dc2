/** Space of this site on the phone, in bytes. */
export interface Space {
  used: number;
  /** What the browser grants in all, as far as it says. */
  granted: number;
}

/** The browser's estimate; undefined where it gives none (`navigator.storage` exists in secure contexts only). */
export async function estimate(storage: Pick<StorageManager, 'estimate'> | undefined): Promise<Space | undefined> {
  const { usage, quota } = (await storage?.estimate()) ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, granted: quota };
}

/** Whether the browser promised to keep what is stored; undefined where it cannot be asked. */
export async function estimatePersisted(
  storage: Pick<StorageManager, 'persisted'> | undefined,
): Promise<boolean | undefined> {
  return storage?.persisted?.();
}

/**
 * Asks the browser not to evict what is stored; true when it promises so, now or before. Safari may evict sites that
 * are not on the home screen, Chrome decides by how much a site is used, Firefox asks the reader.
 */
export async function persist(storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined): Promise<boolean> {
  if (!storage) return false;
  return (await storage.persisted()) || storage.persist();
}
