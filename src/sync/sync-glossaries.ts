import { parseGlossary } from '../core/codec/wire.ts';
import { editionPath } from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import { getEditionState } from '../storage/edition-state.ts';
import { getGlossary, keepGlossaries, putGlossary } from '../storage/glossaries.ts';
import type { Database } from '../storage/schema.ts';
import { type EditionSource, fetchVerified } from './fetch-verified.ts';

/**
 * Brings the words explained in the kept languages to the phone, and lets go of the others. Apart from the texts, because no
 * text waits for them. With nothing new it makes no request. Rejects with an EditionError or a StorageError; what came before stays.
 */
export async function syncGlossaries(options: EditionSource & { db: Database }): Promise<void> {
  const { db } = options;
  const state = await getEditionState(db);
  if (!state) return;
  for (const lang of state.languages) {
    const hash = state.edition.glossary?.[lang];
    if (!hash || (await getGlossary(db, lang))?.hash === hash) continue;
    const path = editionPath.glossary(lang, hash);
    const file = parseGlossary(await fetchVerified(options, path, { hash }), path);
    if (file.lang !== lang) throw new EditionError('invalid', path);
    await putGlossary(db, lang, { hash, entries: file.entries });
  }
  await keepGlossaries(db, state.languages);
}
