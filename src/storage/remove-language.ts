import type { LanguageTag } from '../core/release.ts';
import { changedRelease, factsOf } from './release-change.ts';
import { replaceRelease } from './replace-release.ts';
import type { Database, EditionState } from './schema.ts';
import { transact } from './transaction.ts';

/**
 * Frees the space of a language, all at once; it is no longer kept. What the reader did with the releases stays, and so
 * do saved copies of withdrawn releases, which could never be fetched again. Not for the source language, to which
 * every reader falls back; not while a sync runs.
 */
export function removeLanguage(db: Database, lang: LanguageTag): Promise<void> {
  return transact(db, ['releases', 'renditions', 'glossaries', 'meta'], async (tx) => {
    await tx.objectStore('glossaries').delete(lang);
    const state = await tx.objectStore('meta').get('edition');
    if (state) {
      delete state.applied[lang];
      forgetFreed(state);
      state.languages = state.languages.filter((one) => one !== lang);
      await tx.objectStore('meta').put(state, 'edition');
    }
    const releases = await tx.objectStore('releases').getAll();
    await Promise.all(
      releases
        .filter((release) => release.texts[lang] && !release.withdrawn)
        .map((release) =>
          replaceRelease(tx, release, changedRelease(release, { facts: factsOf(release), texts: {}, without: [lang] })),
        ),
    );
  });
}

/** There is room again: months with releases that gave way are looked at anew. */
function forgetFreed(state: EditionState): void {
  const { freed } = state;
  if (!freed) return;
  for (const months of Object.values(state.applied)) {
    for (const month of Object.keys(months)) if (month <= freed) delete months[month];
  }
  delete state.freed;
}
