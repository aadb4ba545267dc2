import type { LanguageTag } from '../../core/release.ts';
import { currentLanguage, type Translate, wordsIn } from '../i18n.ts';

/** A language with its words. */
export interface Speech {
  lang: LanguageTag;
  t: Translate;
}

/** The receiver's language; where its words cannot be had, offline and never loaded before, the interface's. */
export async function speechFor(lang: LanguageTag): Promise<Speech> {
  try {
    return { lang, t: await wordsIn(lang) };
  } catch (error) {
    console.warn(`${lang} is not on this phone`, error);
    const own = currentLanguage();
    return { lang: own, t: await wordsIn(own) };
  }
}
