import { parseGlossary } from '../core/codec/wire.ts';
import { editionPath } from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import type { LanguageTag } from '../core/release.ts';
import { getEditionState } from '../storage/edition-state.ts';
import { hasGlossary, keepGlossaries, putGlossary } from '../storage/glossaries.ts';
import type { Database } from '../storage/schema.ts';
import { type EditionSource, fetchVerified } from './fetch-verified.ts';

export interface SyncGlossariesOptions extends EditionSource {
  db: Database;
  /** The interface's language: words are explained in it, whether its texts are kept or not. */
  interfaceLang: LanguageTag;
}

/**
 * Brings the words explained in the kept languages and the interface's to the phone, and lets go of the others. Apart from the
 * texts, because no text waits for them. With nothing new it makes no request; a language without a glossary is no fault.
 * Rejects with an EditionError or a StorageError; what came before stays.
 */
export async function syncGlossaries(options: SyncGlossariesOptions): Promise<void> {
  const { db, interfaceLang } = options;
  const state = await getEditionState(db);
  if (!state) return;
  const languages = [...new Set([interfaceLang, ...state.languages])];
  for (const lang of languages) {
    const hash = state.edition.glossary?.[lang];
    if (!hash || (await hasGlossary(db, lang, hash))) continue;
    const path = editionPath.glossary(lang, hash);
    const file = parseGlossary(await fetchVerified(options, path, { hash }), path);
    if (file.lang !== lang) throw new EditionError('invalid', path);
    await putGlossary(db, lang, { hash, entries: file.entries });
  }
  await keepGlossaries(db, languages);
}
