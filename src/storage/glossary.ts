import type { LanguageTag } from '../core/release.ts';
import type { Database, StoredGlossary } from './schema.ts';
import { named } from './transaction.ts';

/** The words explained in a language; undefined where they are not on the phone. */
export function getGlossary(db: Database, lang: LanguageTag): Promise<StoredGlossary | undefined> {
  return named(() => db.get('glossaries', lang));
}
