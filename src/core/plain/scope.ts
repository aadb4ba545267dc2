import { isCapital, type Token } from '../text/readability/tokens.ts';
import { DETERMINERS } from './german/front-words.ts';
import type { Statement } from './statement.ts';

/** Say under which condition, or how certainly. */
const UNCERTAIN =
  /^(?:vielleicht|möglicherweise|vermutlich|wahrscheinlich|voraussichtlich|eventuell|hoffentlich|angeblich|offenbar|notfalls|gegebenenfalls|sonst|ansonsten|andernfalls|manchmal|meist|meistens|oft|häufig|selten|normalerweise|grundsätzlich)$/;
/** A condition when no article stands behind them: "bei Regen", "an Feiertagen"; "bei der Wahl" is an event. */
const WITHOUT_ARTICLE = /^(?:bei|an|ohne|unter|gegen)$/;
/** Conjunctions of conditions. */
const CONDITION = /^(?:wenn|falls|sofern|sobald|solange|soweit|außer)$/;
/** Clauses that tell why do not have to hold for both halves. */
const REASON = /^(?:weil|da|obwohl)$/;

/** Whether a condition or a limit begins at an index: "bei Hochwasser", "im Notfall", "laut Polizei", "vielleicht". */
function limitsAt(tokens: readonly Token[], index: number): boolean {
  const [word = '', next = ''] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  if (UNCERTAIN.test(word)) return true;
  if (WITHOUT_ARTICLE.test(word)) return tokens[index + 1]?.kind === 'word' && !DETERMINERS.has(next);
  if (/^(?:im|in)$/.test(word))
    return tokens.slice(index + 1, index + 4).some(({ lower }) => /fall(?:e|s)?$/.test(lower));
  if (word === 'zur' && next === 'not') return true;
  return word === 'laut' || (word === 'nach' && /^(?:angaben|ansicht|meinung|einschätzung)$/.test(next));
}

/** Whether a time that ends or begins a state stands in front: "ab Montag", "bis Mai". */
function isPeriod([first]: readonly Token[]): boolean {
  return /^(?:ab|bis|während)$/.test(first?.lower ?? '');
}

/**
 * Whether what stands in front of the first half may hold for the second one, too: "Bei Hochwasser sperrt die Stadt die Brücke
 * und die Schulen bleiben zu". As a sentence of its own the second half would hold always.
 */
export function reachesSecond({ tokens, front }: Statement, second: Statement): boolean {
  if (front === 'clause') return !REASON.test(tokens[0]?.lower ?? '');
  if (front !== 'adverbial') return false;
  return second.front !== 'adverbial' && (limitsAt(tokens, 0) || isPeriod(tokens));
}

/** "sperrt bei Hochwasser die Brücke": a condition right behind the verb, and something behind it. */
export function hasLimitBehindVerb({ tokens, verb }: Statement): boolean {
  const [next, after] = [tokens[verb + 1], tokens[verb + 2]];
  if (!next || !after || !limitsAt(tokens, verb + 1)) return false;
  const noun = tokens.findIndex((token, index) => index > verb + 1 && isCapital(token));
  return UNCERTAIN.test(next.lower) || (noun > 0 && noun < tokens.length - 1);
}

/** Whether a condition at the end may hold for both halves: "…, wenn das Wasser steigt"; in "endet, wenn …" it cannot. */
export function endsInCondition(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, index) =>
      index > 1 && text === ',' && tokens.slice(index + 1, index + 3).some(({ lower }) => CONDITION.test(lower)),
  );
}
