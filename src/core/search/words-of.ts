import { foldWord, formsOf } from './fold-word.ts';

/** Letters, digits and marks; joiners and soft hyphens stand inside words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*/gu;

/** A word of a text, with its place. */
export interface PlacedWord {
  start: number;
  end: number;
  /** As it can be looked up: folded; its parts where Persian joins them; without what Arabic writes onto its front. */
  terms: string[];
}

/** The words of a text, in order. @param terms gives a word's terms; for those who read many texts, from memory. */
export function wordsOf(text: string, terms: (word: string) => string[] = termsOf): PlacedWord[] {
  return Array.from(text.matchAll(WORD), (found) => {
    const [word] = found;
    return { start: found.index, end: found.index + word.length, terms: terms(word) };
  });
}

/** {@link termsOf} from memory: most words of a text are those of others. */
export function rememberedTerms(): (word: string) => string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const terms = known.get(word) ?? termsOf(word);
    known.set(word, terms);
    return terms;
  };
}

const ZWNJ = '\u200c';

/** What a word of a text can be looked up by. */
export function termsOf(word: string): string[] {
  const whole = formsOf(foldWord(word));
  if (!word.includes(ZWNJ)) return whole;
  return [...new Set([...whole, ...word.split(ZWNJ).map(foldWord)])].filter(Boolean);
}
