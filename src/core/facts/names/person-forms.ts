import { letterPattern, literal } from '../../text/letter-pattern.ts';

/** Languages in which a name takes no ending but a genitive's s. */
const FEW_ENDINGS = ['de', 'en', 'es', 'fr'];
/** What may follow a name, directly or behind an apostrophe. */
const GENITIVE = "(?:['’]?s|['’])?";
const ANY_ENDING = "(?:['’-]\\p{L}{1,7}|\\p{L}{0,3})";
const LETTERS = letterPattern(/^\p{L}+$/u);

/**
 * Source of a pattern for one word of a person's name. It may take an ending, but loses no letter: "Kufe" is not "Kufen".
 * The last word may have had a genitive's s already; Slavic languages put an ending in the place of an a.
 */
export function personWordSource(word: string, isLast: boolean, lang: string): string {
  if (!LETTERS.test(word)) return literal(word);
  const few = FEW_ENDINGS.includes(lang);
  const base = few ? word : word.replace(/(?<=..)a$/, '');
  const open = isLast && base.length > 3 && base.endsWith('s');
  return (open ? `${literal(base.slice(0, -1))}s?` : literal(base)) + (few ? GENITIVE : ANY_ENDING);
}

const patterns = new Map<string, RegExp>();

/** Whether a word of a text is a part of a person's name, with an ending that the language may give it. */
export function isFormOf(word: string, part: string, lang: string): boolean {
  const key = `${lang} ${part}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    if (patterns.size > 500) patterns.clear();
    pattern = letterPattern(`^${personWordSource(part, true, lang)}$`, 'i');
    patterns.set(key, pattern);
  }
  return pattern.test(word);
}
