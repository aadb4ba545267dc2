import { editionPath, monthOf } from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import type { LanguageTag } from '../core/release.ts';
import { addText } from '../storage/apply.ts';
import { getEditionState, recordSinglePage } from '../storage/edition-state.ts';
import { getRelease } from '../storage/releases.ts';
import type { Database, StoredRelease } from '../storage/schema.ts';
import { type EditionSource, fetchIndexPage, fetchRendition } from './fetch-verified.ts';
import { missingRenditions, textOf } from './plan.ts';

export interface FetchReleaseOptions extends EditionSource {
  db: Database;
  id: string;
  lang: LanguageTag;
}

/**
 * Fetches one release in a language that is not kept and stores it, so that it is there the next time; syncs keep it up
 * to date. Costs the language's index page of the month and the renditions. Returns the release as it is now on the
 * phone. Rejects with an EditionError (`missing` also when there is no such text) or a StorageError.
 */
export async function fetchRelease(options: FetchReleaseOptions): Promise<StoredRelease> {
  const { db, id, lang } = options;
  const [state, release] = await Promise.all([getEditionState(db), getRelease(db, id)]);
  const month = release && monthOf(release.published);
  const hash = month && state?.edition.index[lang]?.[month];
  if (!hash) throw new EditionError('missing', editionPath.edition);

  const page = await fetchIndexPage(options, lang, month, hash);
  const entry = page.releases.find((one) => one.id === id);
  if (!entry) throw new EditionError('missing', editionPath.index(lang, month, hash));
  const text = textOf(entry);
  const arrived = await Promise.all(
    missingRenditions(lang, text, release.texts[lang]).map((file) => fetchRendition(options, id, file)),
  );
  // Before the text itself: cut off between the two, the next sync finds no text to care for, and no text goes stale.
  await recordSinglePage(db, { lang, month, hash });
  return addText(db, id, { [lang]: text }, arrived);
}
