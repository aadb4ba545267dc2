import { germanAbbreviation } from '../text/abbreviations.ts';
import { isCapital, tokenise } from '../text/readability/tokens.ts';
import { abbreviationAt } from '../text/words.ts';
import { finiteReadings } from './german/verbs.ts';

function hasVerb(words: readonly string[]): boolean {
  return tokenise(words.join(' ')).some((token) => !isCapital(token) && finiteReadings(token.lower).length > 0);
}

/**
 * Whether a sentence may be two, since an abbreviation inside it may have ended one: "Der Preis geht an den Neue Heimat e.V.
 * Bürgermeisterin Anna Weber freut sich." Both halves have a verb; "Der Neue Heimat e.V. Lindenfurt lädt ein" is one.
 */
export function mayBeTwo(text: string): boolean {
  const words = text.split(' ');
  return words.some(
    (word, index) =>
      word.endsWith('.') &&
      /^\p{Lu}/u.test(words[index + 1] ?? '') &&
      germanAbbreviation(abbreviationAt(words, index)) === 'either' &&
      hasVerb(words.slice(0, index)) &&
      hasVerb(words.slice(index + 1)),
  );
}
