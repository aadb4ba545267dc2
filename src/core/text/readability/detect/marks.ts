import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { tokenise } from '../tokens.ts';

/** Shorter insertions ("(kostenlos)", "(Raum 5)") help rather than interrupt; ours. */
const MANY_WORDS = 3;

const BRACKETS = /\(([^()]*)\)/g;
/** Between two dashes, each with a space on both sides. */
const DASHES = /(?<=\p{L}["“”]?\s)[–—-]\s([^–—.]+?)\s[–—-](?=\s\p{L})/gu;

const wordsIn = (text: string) => tokenise(text).filter(({ kind }) => kind === 'word').length;

/** Insertions of three words or more, in brackets or between dashes, in the middle of a sentence or at its end. */
export function findParentheses({ text }: ReadSentence): Found[] {
  return [...text.matchAll(BRACKETS), ...text.matchAll(DASHES)]
    .filter((match) => wordsIn(match[1] ?? '') >= MANY_WORDS && match.index > 0)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Semicolons, but not those of addresses. */
export function findSemicolons({ tokens }: ReadSentence): Found[] {
  return tokens.filter(({ kind, text }) => kind === 'mark' && text === ';').map(({ start, end }) => ({ start, end }));
}
