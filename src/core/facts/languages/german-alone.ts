import { de } from './de.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * Stands in for `languages.ts` where nothing but German is read: the rules of plain German, on a phone, need not load the words
 * of every language.
 */
export function wordsOf(): LanguageWords {
  return de;
}
