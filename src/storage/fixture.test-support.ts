import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { LanguageTag, Level } from '../core/release.ts';
import { openDatabase } from './database.ts';
import type { ReleaseChange } from './release-change.ts';
import type { Database, StoredRendition, StoredText } from './schema.ts';

/** An empty phone: no database but the one that is opened. */
export async function emptyPhone(): Promise<Database> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return openDatabase();
}

/** A release of Lindenfurt with German and further languages at level plain, and the renditions that arrive with it. */
export function arrival(
  id: string,
  published: string,
  langs: LanguageTag[] = ['de', 'ar'],
  version = 1,
): { change: ReleaseChange; renditions: StoredRendition[] } {
  const renditions = langs.map((lang) => storedRendition(id, lang, 'plain', version));
  const texts = langs.map((lang): [LanguageTag, StoredText] => [
    lang,
    { title: `${lang}: ${id}`, renditions: { plain: { hash: `${id}.${lang}.${version}`, bytes: 100 } } },
  ]);
  return { change: { facts: { id, published, topics: [] }, texts: Object.fromEntries(texts) }, renditions };
}

function storedRendition(release: string, lang: LanguageTag, level: Level, version: number): StoredRendition {
  return {
    hash: `${release}.${lang}.${version}`,
    rendition: {
      release,
      lang,
      level,
      title: `${lang}: ${release}`,
      blocks: [{ kind: 'paragraph', id: 'p1', sentences: [[`Fassung ${version}`]] }],
      provenance: { origin: 'human' },
    },
  };
}

/**
 * Makes the `nth` write from now on fail as on a full disk: at the write itself, or, as Chrome does, by ending its
 * transaction. Returns how to free the disk again.
 */
export function fillDisk(nth: number, where: 'write' | 'transaction' = 'write'): () => void {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    writes += 1;
    if (writes < nth) return put.apply(this, args);
    if (where === 'write') throw new DOMException('no room', 'QuotaExceededError');
    const request = put.apply(this, args);
    // The fake's own way to end a transaction with a reason, which the standard leaves to the browser.
    (this.transaction as unknown as { _abort(reason: string): void })._abort('QuotaExceededError');
    return request;
  });
  return () => spy.mockRestore();
}
