import type { LanguageTag } from '../core/release.ts';
import type { Database, StoredGlossary } from './schema.ts';
import { named, transact } from './transaction.ts';

/** Whether exactly this glossary of a language is on the phone. */
export async function hasGlossary(db: Database, lang: LanguageTag, hash: string): Promise<boolean> {
  return named(async () => (await db.get('glossaries', lang))?.hash === hash);
}

/** Stores a language's glossary in place of the one before. Rejects with a StorageError. */
export function putGlossary(db: Database, lang: LanguageTag, glossary: StoredGlossary): Promise<void> {
  return transact(db, ['glossaries'], async (tx) => {
    await tx.objectStore('glossaries').put(glossary, lang);
  });
}

/** Lets go of the glossaries of all other languages. */
export function keepGlossaries(db: Database, languages: readonly LanguageTag[]): Promise<void> {
  return transact(db, ['glossaries'], async (tx) => {
    const store = tx.objectStore('glossaries');
    const others = (await store.getAllKeys()).filter((lang) => !languages.includes(lang));
    await Promise.all(others.map(async (lang) => store.delete(lang)));
  });
}
