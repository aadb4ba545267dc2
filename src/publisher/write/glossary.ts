import { EDITION_FORMAT, type Edition, editionPath } from '../../core/edition.ts';
import type { GlossaryFile } from '../../core/glossary.ts';
import { type EditionSource, hashOf, jsonBytes, type SiteFile } from './edition.ts';

/**
 * The glossary of each language, and what `edition.json` says of them. All entries, whether a text holds them or not:
 * editions of some hundred releases hold nearly all, and a file that stays the same is fetched once.
 */
export function glossaryFiles({ languages, glossary }: Pick<EditionSource, 'languages' | 'glossary'>): {
  files: SiteFile[];
  hashes: NonNullable<Edition['glossary']>;
} {
  const files: SiteFile[] = [];
  const hashes: Record<string, string> = {};
  for (const lang of languages) {
    const entries = glossary[lang]?.entries;
    if (!entries) continue;
    const content: GlossaryFile = { format: EDITION_FORMAT, lang, entries };
    const bytes = jsonBytes(content);
    const hash = hashOf(bytes);
    hashes[lang] = hash;
    files.push({ path: `edition/${editionPath.glossary(lang, hash)}`, bytes });
  }
  return { files, hashes };
}
