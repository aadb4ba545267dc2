/**
 * Words that speak for something, by weight: 3 settles it nearly alone, 1 only adds to others. A star stands for any
 * letters: `sprach*` (stem), `*kurs` (end of a compound), `*miet*`; a space parts the words of a phrase.
 */
export type WeightedWords = Readonly<Record<number, readonly string[]>>;

/** A word found, in lower case, and what it counts. */
export interface FoundWord {
  word: string;
  weight: number;
}

interface WordPattern {
  weight: number;
  pattern: RegExp;
}

const patterns = new WeakMap<WeightedWords, WordPattern[]>();

/** Text as the rules read it: lower case, one space, gender marks closed up ("gründer*innen" → "gründerinnen"). */
export function foldForRules(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replace(/(?<=\p{L})[*:_](?=in)/gu, '')
    .replace(/\s+/gu, ' ');
}

function source(rule: string): string {
  return rule
    .toLocaleLowerCase('de')
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\p{L}*');
}

function patternsOf(words: WeightedWords): WordPattern[] {
  const known = patterns.get(words);
  if (known) return known;
  const made = Object.entries(words)
    .filter(([, rules]) => rules.length > 0)
    .map(([weight, rules]) => ({
      weight: Number(weight),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rules.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    }));
  patterns.set(words, made);
  return made;
}

/** All places in a folded text (see `foldForRules`) where one of the words stands, each word at its greatest weight. */
export function findWords(folded: string, words: WeightedWords): FoundWord[] {
  const found = new Map<number, FoundWord>();
  for (const { weight, pattern } of patternsOf(words)) {
    for (const { index, 0: word } of folded.matchAll(pattern)) {
      if ((found.get(index)?.weight ?? 0) < weight) found.set(index, { word, weight });
    }
  }
  return [...found.values()];
}
