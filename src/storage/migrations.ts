import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step of the database's form. It knows the stores by name only, not by today's types: it must still do the same
 * when those have moved on. User data (`reader`) is carried over by every migration.
 */
export interface Migration {
  version: number;
  name: string;
  up(db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>): void | Promise<void>;
}

/** In ascending order; a published migration is never changed, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'first edition',
    up(db) {
      db.createObjectStore('releases', { keyPath: 'id' }).createIndex('published', 'published');
      db.createObjectStore('renditions');
      db.createObjectStore('reader', { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  },
  {
    version: 2,
    name: 'texts received, and keys',
    async up(db, tx) {
      db.createObjectStore('received', { keyPath: 'hash' }).createIndex('release', 'rendition.release');
      // Without an ETag the edition is fetched again, and its signature looked at for the first time.
      const meta = tx.objectStore('meta');
      const { etag: _etag, ...state } = (await meta.get('edition')) ?? {};
      if (_etag) await meta.put(state, 'edition');
    },
  },
  {
    version: 3,
    name: 'words explained',
    up(db) {
      db.createObjectStore('glossaries');
    },
  },
  {
    version: 4,
    name: 'search index',
    up(db) {
      db.createObjectStore('search');
    },
  },
  {
    version: 5,
    name: 'codes of a share, read one by one',
    up(db) {
      db.createObjectStore('frames');
    },
  },
];
