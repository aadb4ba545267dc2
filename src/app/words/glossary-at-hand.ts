import { effect, signal } from '@preact/signals';
// Not by the door of the glossary: what marks terms in texts would come along, for all to load and few to use.
import { termsOf } from '../../core/glossary/join-glossary.ts';
import type { GlossaryEntry, GlossaryTerms } from '../../core/glossary.ts';
import type { LanguageTag } from '../../core/release.ts';
import { getGlossary } from '../../storage/glossary.ts';
import { currentLanguage } from '../i18n.ts';
import { sourceLang } from '../state/library.ts';
import { phone } from '../state/phone.ts';
import { source, sync } from '../state/sync.ts';

/** The words explained, as far as they are on the phone: in the interface's language, and how they are written in German. */

interface GlossaryAtHand {
  lang: LanguageTag;
  hashes: string;
  entries: Readonly<Record<string, GlossaryEntry>>;
  terms: GlossaryTerms;
}

const atHand = signal<GlossaryAtHand | undefined>(undefined);

/** What explains a term in the interface's language; undefined where nothing does. */
export function entryOf(term: string): GlossaryEntry | undefined {
  const { value } = atHand;
  return value?.lang === currentLanguage() ? value.entries[term] : undefined;
}

/** The terms that can be found in texts of the reader's own; undefined without a glossary. */
export function germanTerms(): GlossaryTerms | undefined {
  return atHand.value?.terms;
}

/** Shows what is on the phone at once; once the phone has looked for news, brings what is missing or new. */
export function followGlossary(): void {
  effect(() => void show(currentLanguage()));
  effect(() => {
    const lang = currentLanguage();
    if (sync.value.phase === 'idle') void bring(lang);
  });
}

async function bring(lang: LanguageTag): Promise<void> {
  try {
    const db = await phone();
    if (!db || !globalThis.crypto?.subtle) return;
    const { syncGlossaries } = await import('../state/sync-code.ts');
    await syncGlossaries({ ...source, db, interfaceLang: lang });
    await show(lang);
  } catch (error) {
    // Without a network, or from a host that lost it: words stay plain text, or explained as they were.
    console.warn('the words explained could not be fetched', error);
  }
}

async function show(lang: LanguageTag): Promise<void> {
  const db = await phone();
  if (!db) return;
  const [own, german] = await Promise.all([getGlossary(db, lang), getGlossary(db, sourceLang.peek())]);
  const hashes = `${own?.hash} ${german?.hash}`;
  if (lang !== currentLanguage() || (atHand.peek()?.lang === lang && atHand.peek()?.hashes === hashes)) return;
  atHand.value = { lang, hashes, entries: own?.entries ?? {}, terms: termsOf(german?.entries ?? {}) };
}
