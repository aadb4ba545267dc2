import { isAuxiliary } from './finite-verbs.ts';
import { isPreposition, subordinator } from './subordinators.ts';
import { isCapital, type Token, tokenise } from './tokens.ts';

/** A sentence taken apart, once for all detectors. */
export interface ReadSentence {
  text: string;
  tokens: readonly Token[];
  /** The pieces between commas that part clauses, and other strong marks; without any marks. Brackets are clauses of their own. */
  clauses: readonly (readonly Token[])[];
}

const DAY = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Uhr)/;
const MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;
const STRONG_MARK = /^[;:–—(){}[\]]$/;

/** Whether a comma stands inside a date or an enumeration of nouns: "Montag, 5. Mai, um 9 Uhr", "Kinder, Jugendliche". */
function isInnerComma(before: Token | undefined, after: Token | undefined, second: Token | undefined): boolean {
  if (!before || !after) return false;
  const opens =
    subordinator(after.lower) ?? (isPreposition(after.lower) ? subordinator(second?.lower ?? '') : undefined);
  if (opens !== undefined || isAuxiliary(after.lower)) return false;
  const date = (token: Token) => token.kind === 'number' || DAY.test(token.text) || MONTH.test(token.text);
  if (date(before) || date(after)) return true;
  return isCapital(before) && isCapital(after) && !isAuxiliary(second?.lower ?? '');
}

/** One sentence, read for the detectors. */
export function readSentence(text: string): ReadSentence {
  const tokens = tokenise(text);
  const clauses: Token[][] = [];
  let outer: Token[] | undefined;
  let clause: Token[] = [];
  const close = () => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') {
      clause.push(token);
    } else if (token.text === '(' && outer === undefined) {
      outer = clause;
      clause = [];
    } else if (token.text === ')' && outer !== undefined) {
      close();
      clause = outer;
      outer = undefined;
    } else if (STRONG_MARK.test(token.text)) {
      close();
    } else if (token.text === ',' && !isInnerComma(tokens[index - 1], tokens[index + 1], tokens[index + 2])) {
      close();
    }
  }
  close();
  if (outer && outer.length > 0) clauses.push(outer);
  return { text, tokens, clauses };
}
