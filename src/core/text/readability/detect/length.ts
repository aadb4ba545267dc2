import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isLongCompound } from '../long-compound.ts';

/**
 * Words of a sentence that is still short. DIN 8581-1 asks for short sentences with one statement; the figure is ours, and
 * that of the usual guides to plain German.
 */
const MOST_WORDS = 15;

/** A sentence of more than 15 words, as a whole; numbers and addresses count as one word each. */
export function findLongSentence({ text, tokens }: ReadSentence): Found[] {
  const words = tokens.filter(({ kind }) => kind !== 'mark').length;
  return words > MOST_WORDS ? [{ start: 0, end: text.length }] : [];
}

/** The words of a sentence that are too long. */
export function findLongWords({ tokens }: ReadSentence): Found[] {
  return tokens.filter(isLongCompound).map(({ start, end }) => ({ start, end }));
}
