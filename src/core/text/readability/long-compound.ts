import { isCapital, type Token } from './tokens.ts';

/**
 * Letters from which on a noun counts as a long compound, between two hyphens: "Einbürgerungsfeier" (18) is one,
 * "Öffnungszeiten" (14) and "Stadtverwaltung" (15) are not. Ours: in releases nearly every noun this long is a compound.
 */
const NOUN_LETTERS = 16;
/** Other words grow by their endings alone ("unterschiedlichen", 17). */
const OTHER_LETTERS = 20;

const NO_LETTER = /[^\p{L}]/u;

/** Whether a word is so long that it should be divided or said otherwise. */
export function isLongCompound(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const most = isCapital(token) ? NOUN_LETTERS : OTHER_LETTERS;
  return token.text.length >= most && token.text.split(NO_LETTER).some((part) => part.length >= most);
}
