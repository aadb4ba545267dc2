import { foldWord, formsOf, stemOf } from './fold-word.ts';
import { isSlip, slipsAllowed } from './typing-error.ts';
import { wordsOf } from './words-of.ts';

/** How the words of a search meet the words of texts: one rule, for finding and for marking what was found. */

/** A word that is searched for. */
export interface SearchWord {
  /** Folded; with and without what Arabic writes onto its front. */
  forms: string[];
  /** The first form without its ending; a part of other words, too. */
  stem: string;
  /** No text has the word: words that are it but for a slip of the finger count. */
  withSlips: boolean;
}

/** Tells whether a word stands by itself in some text. */
export type KnowsWord = (word: string) => boolean;

/** How good a match is, from the word itself to a word that is it but for a slip. */
const SCORES = { same: 1, inflected: 0.9, beginning: 0.7, part: 0.5, slip: 0.3 };

/** Letters an ending has at most. */
const LONGEST_ENDING = 3;

/** The words of what a reader typed. */
export function searchWords(query: string): SearchWord[] {
  const folded = new Set(wordsOf(query).map(({ start, end }) => foldWord(query.slice(start, end))));
  folded.delete('');
  return Array.from(folded, (word) => ({ forms: formsOf(word), stem: stemOf(word), withSlips: false }));
}

/** How well a term meets a word, 0 (not at all) to 1. */
export function matchWord(term: string, { forms, stem, withSlips }: SearchWord, knows: KnowsWord): number {
  if (forms.includes(term)) return SCORES.same;
  if (isInflected(term, stem)) return SCORES.inflected;
  if (forms.some((form) => term.startsWith(form))) return SCORES.beginning;
  if (isPart(term, stem, knows)) return SCORES.part;
  const [form = ''] = forms;
  return withSlips && isSlip(term, form, slipsAllowed(form.length)) ? SCORES.slip : 0;
}

/** Whether a word is a stem, or a stem with a light ending. */
function isInflected(word: string, stem: string): boolean {
  if (word.length > stem.length + LONGEST_ENDING || !word.startsWith(stem)) return false;
  return word === stem || stemOf(word) === stem;
}

/** How well a term that begins with one of the word's forms meets it; undefined if its length alone does not say so. */
export function matchLonger(termLength: number, { stem }: SearchWord): number | undefined {
  return termLength > stem.length + LONGEST_ENDING ? SCORES.beginning : undefined;
}

/** Shortest word that is looked for inside others. */
export const SHORTEST_PART = 3;
/** So long a beginning of a compound is hardly there by chance, whether it is known as a word or not. */
const SURE_FRONT = 5;
/** What joins the parts of a compound. */
const JOINT = /(?:es|en|er|[sn])$/;

/** Whether a word is in a compound: kurs in Sprachkursanmeldung, not in Exkursion. */
function isPart(term: string, part: string, knows: KnowsWord): boolean {
  if (part.length < SHORTEST_PART) return false;
  for (let at = term.indexOf(part, SHORTEST_PART); at > 0; at = term.indexOf(part, at + 1)) {
    const front = term.slice(0, at);
    if (part.length > SHORTEST_PART) {
      if (front.length >= SURE_FRONT || isWord(front, knows)) return true;
      // A short word is in many others by chance: it must be their end.
    } else if (isInflected(term.slice(at), part) && isWord(front, knows)) return true;
  }
  return false;
}

/** A front is a word itself, with a joint behind it, or without its last letter: Sprach(e), Jugend, Arbeit(s). */
function isWord(front: string, knows: KnowsWord): boolean {
  return knows(front) || knows(`${front}e`) || (JOINT.test(front) && knows(front.replace(JOINT, '')));
}
