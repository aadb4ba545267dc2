import type { LanguageTag } from '../core/release.ts';
import type { Database } from './schema.ts';
import { named } from './transaction.ts';

/** What is on the phone in one language. */
export interface KeptTexts {
  releases: number;
  /** As they came over the wire. */
  bytes: number;
}

/** The texts on the phone per language. */
export async function storedByLanguage(db: Database): Promise<Map<LanguageTag, KeptTexts>> {
  const kept = new Map<LanguageTag, KeptTexts>();
  for (const { texts } of await named(() => db.getAll('releases'))) {
    for (const [lang, { renditions }] of Object.entries(texts)) {
      const sum = Object.values(renditions).reduce((total, ref) => total + ref.bytes, 0);
      const before = kept.get(lang) ?? { releases: 0, bytes: 0 };
      kept.set(lang, { releases: before.releases + 1, bytes: before.bytes + sum });
    }
  }
  return kept;
}
