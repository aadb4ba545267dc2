import { language, type Reading } from '../core/language.ts';
import type { Translate } from './i18n.ts';

/**
 * "العربية (Easy text)": a version of a text by its language's own name, set apart for its direction, and its level in words.
 * In brackets, because scripts have commas of their own.
 */
export function readingName({ lang, level }: Reading, t: Translate): string {
  return `\u2068${language(lang).ownName}\u2069 (${t(`release.${level}`)})`;
}
