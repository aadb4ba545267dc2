import { LANGUAGES, matchLanguage } from '../core/language.ts';
import type { LanguageTag } from '../core/release.ts';

/** The language the phone speaks, if the app does; else German. */
export function phoneLanguage(): LanguageTag {
  const offered = LANGUAGES.map(({ tag }) => tag);
  for (const tag of navigator.languages) {
    const match = matchLanguage(tag, offered);
    if (match) return match;
  }
  return 'de';
}
