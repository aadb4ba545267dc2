import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isCapital, type Token } from '../tokens.ts';

/** From here on a sentence has many numbers; ours, three facts being what a listener keeps. */
const MANY = 3;
const STREET = /(?:straße|str\.|platz|weg|allee|gasse|ring|ufer|damm|markt|hof|park|wall|haus)$/;
const MONTH = /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/;
const RANGE = /^(?:bis|-|–|—|\/)$/;
/** Between the two ends of a range: "25. Juli bis zum 31. Juli", "8 Uhr bis 12 Uhr". */
const WORDS_BETWEEN = 3;

/** Whether a number is the second end of a range. */
function endsRange(tokens: readonly Token[], index: number): boolean {
  const at = /^(?:zum|zur|ca\.)$/.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  if (!RANGE.test(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, at - WORDS_BETWEEN), at).some(({ kind }) => kind === 'number');
}

/** Whether a number is part of an address: house number, postcode, or a room and flat behind them. */
function inAddress(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const houseNumber = before !== undefined && STREET.test(before.lower) && /^\d{1,3}$/.test(token?.text ?? '');
  return houseNumber || (/^\d{5}$/.test(token?.text ?? '') && isCapital(after));
}

/**
 * The numbers of a sentence as a reader meets them: a date ("5. Mai 2026") is one, so is a range ("8 bis 12 Uhr").
 * Telephone numbers, house numbers and postcodes are not read but used, and do not count.
 */
export function numbersOf({ tokens }: ReadSentence): Token[] {
  const numbers: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'number' || inAddress(tokens, index)) continue;
    const year =
      MONTH.test(tokens[index - 1]?.lower ?? '') && /^\d{4}/.test(token.text) && tokens[index - 2]?.kind === 'number';
    if (!year && !endsRange(tokens, index)) numbers.push(token);
  }
  return numbers;
}

/** Three or more numbers in a sentence, as one place from the first to the last. */
export function findManyNumbers(sentence: ReadSentence): Found[] {
  const numbers = numbersOf(sentence);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return numbers.length >= MANY && first && last ? [{ start: first.start, end: last.end }] : [];
}
