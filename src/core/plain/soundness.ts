import { compareFacts } from '../facts.ts';
import { isCapital, tokenise } from '../text/readability/tokens.ts';
import { finiteReadings } from './german/verbs.ts';

const PAIRS: readonly [open: string, close: RegExp][] = [
  ['(', /\)/g],
  ['[', /\]/g],
  ['„', /[“”]/g],
  ['»', /«/g],
];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether brackets and quotation marks of a sentence come in pairs. */
function isBalanced(text: string): boolean {
  const straight = count(text, /"/g) % 2 === 0;
  return straight && PAIRS.every(([open, close]) => text.split(open).length - 1 === count(text, close));
}

function hasVerb(text: string): boolean {
  return tokenise(text).some(
    (token, index) =>
      token.kind === 'word' && (index === 0 || !isCapital(token)) && finiteReadings(token.lower).length > 0,
  );
}

const STARTS_WELL = /^[„»"“(]*[\p{Lu}\p{N}§]/u;
const ENDS_WELL = /[.!?:…]["“”«)]*$/u;
const BROKEN = /[,;:]\s*[,;.]|\.\.(?!\.)|\s[,;.]|\(\s*\)|,\s*$/;

/** What can be said of a result without its source: it looks like a sentence. */
function looksWhole(text: string): boolean {
  return STARTS_WELL.test(text) && isBalanced(text) && !BROKEN.test(text);
}

/** Whether both say the same facts. */
export function keepsFacts(before: string, after: string): boolean {
  const { lost, changed, added } = compareFacts({ text: before, lang: 'de' }, { text: after, lang: 'de' });
  return lost.length + changed.length + added.length === 0;
}

/**
 * Whether sentences may take the place of another one: each looks like a sentence if that one did, each has a verb if it was
 * taken apart, and the facts are the same.
 */
export function isSound(before: string, after: readonly string[]): boolean {
  if (after.length === 0 || (after.length === 1 && after[0] === before)) return false;
  if (looksWhole(before) && !after.every(looksWhole)) return false;
  if (after.length > 1 && !after.every((text) => ENDS_WELL.test(text) && hasVerb(text))) return false;
  return keepsFacts(before, after.join(' '));
}
