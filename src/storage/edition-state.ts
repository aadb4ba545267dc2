import type { LanguageTag } from '../core/release.ts';
import type { Database, EditionState } from './schema.ts';
import { named, transact } from './transaction.ts';

/** An index page of the edition; without `hash`, one that the edition no longer has. */
export interface PageRef {
  lang: LanguageTag;
  month: string;
  hash?: string;
}

/** What the phone knows of the edition; undefined before the first visit with a network. */
export function getEditionState(db: Database): Promise<EditionState | undefined> {
  return named(() => db.get('meta', 'edition'));
}

/**
 * Takes over the edition the server offers and the languages to keep. For a language kept anew no page counts as
 * applied: so far only single texts of it may be stored.
 */
export function adoptEdition(db: Database, fresh: Omit<EditionState, 'applied' | 'freed'>): Promise<EditionState> {
  return transact(db, ['meta'], async (tx) => {
    const store = tx.objectStore('meta');
    const before = await store.get('edition');
    const applied = { ...before?.applied };
    for (const lang of fresh.languages) {
      if (!before?.languages.includes(lang)) delete applied[lang];
    }
    const state = { ...fresh, applied, ...(before?.freed && { freed: before.freed }) };
    await store.put(state, 'edition');
    return state;
  });
}

/** Notes that all that these pages say is on the phone. */
export function recordPages(db: Database, pages: readonly PageRef[]): Promise<void> {
  return updateApplied(db, pages, () => true);
}

/**
 * Notes a page of which only one text is being stored, so that syncs keep that text up to date. A page already noted
 * stays as it is: other texts agree with that one.
 */
export function recordSinglePage(db: Database, page: PageRef): Promise<void> {
  return updateApplied(
    db,
    [page],
    ({ languages, applied }) => !languages.includes(page.lang) && !applied[page.lang]?.[page.month],
  );
}

function updateApplied(
  db: Database,
  pages: readonly PageRef[],
  wanted: (state: EditionState) => boolean,
): Promise<void> {
  return transact(db, ['meta'], async (tx) => {
    const store = tx.objectStore('meta');
    const state = await store.get('edition');
    if (!state || !wanted(state)) return;
    for (const { lang, month, hash } of pages) {
      const { [month]: _before, ...months } = state.applied[lang] ?? {};
      state.applied[lang] = hash ? { ...months, [month]: hash } : months;
    }
    await store.put(state, 'edition');
  });
}
