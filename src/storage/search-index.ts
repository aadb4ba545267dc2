import type { Database } from './schema.ts';
import { named, transact } from './transaction.ts';

/**
 * Where the search index lies between two searches: parts under names of their own, and one entry that says which of them
 * are the index. What it was made from is on the phone, too, so that losing it costs time and nothing else.
 */

/** Of another version: the index is made anew. */
const VERSION = 1;
const CONTENTS = 'contents';

interface Contents {
  version: number;
  parts: string[];
}

/** The parts of the stored index by their names, as they lie there; none where there is no index of this version. */
export async function readSearchParts(db: Database): Promise<Map<string, unknown>> {
  const contents: unknown = await named(() => db.get('search', CONTENTS));
  if (!isContents(contents)) return new Map();
  const parts = await named(() =>
    Promise.all(contents.parts.map(async (name) => [name, await db.get('search', name)] as const)),
  );
  return new Map(parts);
}

/**
 * Makes exactly these parts the index, in one transaction; `undefined`: the part is there already and has not changed.
 * Rejects with a StorageError, and leaves the index as it was.
 */
export function writeSearchParts(db: Database, parts: ReadonlyMap<string, object | undefined>): Promise<void> {
  return transact(db, ['search'], async (tx) => {
    const store = tx.objectStore('search');
    const names = await store.getAllKeys();
    const gone = names.filter((name) => name !== CONTENTS && !parts.has(name));
    const contents: Contents = { version: VERSION, parts: [...parts.keys()] };
    await Promise.all([
      ...gone.map(async (name) => store.delete(name)),
      ...Array.from(parts, async ([name, part]) => part && store.put(part, name)),
      store.put(contents, CONTENTS),
    ]);
  });
}

function isContents(stored: unknown): stored is Contents {
  const { version, parts } = (stored ?? {}) as Partial<Contents>;
  return version === VERSION && Array.isArray(parts) && parts.every((name) => typeof name === 'string');
}
