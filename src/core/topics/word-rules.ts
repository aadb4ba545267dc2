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

/** Finds all places in a folded text (see `foldForRules`) where one of its words stands, each at its greatest weight. */
export type WordFinder = (folded: string) => FoundWord[];

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

/** Makes the finder of these words; `without` are words that do not count although one of the others covers them. */
export function wordFinder(words: WeightedWords, without: readonly string[] = []): WordFinder {
  const patterns = Object.entries(words)
    .filter(([, rules]) => rules.length > 0)
    .map(([weight, rules]) => ({
      weight: Number(weight),
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rules.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    }));
  const taken = without.length === 0 ? undefined : new RegExp(`^(?:${without.map(source).join('|')})$`, 'u');
  return (folded) => {
    const found = new Map<number, FoundWord>();
    for (const { weight, pattern } of patterns) {
      for (const { index, 0: word } of folded.matchAll(pattern)) {
        if (taken?.test(word) || (found.get(index)?.weight ?? 0) >= weight) continue;
        found.set(index, { word, weight });
      }
    }
    return [...found.values()];
  };
}
