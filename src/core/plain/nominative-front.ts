import { isCapital } from '../text/readability/tokens.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import type { Statement } from './statement.ts';

/** Never the beginning of a subject. */
const OTHER_CASE = /^(?:den|dem|des|(?:d?ein|kein|mein|sein|ihr|unser|dies|jed|all|viel|einig|mehrer|beid)e[nms])$/;

/** "Familie", "Schule": feminine, and no umlaut that could be one of the plural. */
function isSingularNoun(noun: string): boolean {
  return genderOf(noun) === 'feminine' && !isPlural(noun) && !/(?:[nrs]|[äöü]\p{Ll}*e|sse)$/u.test(noun);
}

/**
 * Whether what stands before the verb of a statement can be its subject by case and number. "mit dem Verein und den Schulen
 * sind …": what follows "und" would be a dative, and the "und" joins two nouns.
 */
export function canBeNominative({ tokens, front, verb, readings }: Statement): boolean {
  if (front !== 'noun') return true;
  const [first] = tokens;
  const lower = first?.lower ?? '';
  if (!first || OTHER_CASE.test(lower)) return false;
  const words = tokens.slice(0, verb);
  const noun = words.find((token, index) => index > 0 && isCapital(token))?.text ?? '';
  const isJoined = words.some((token) => /^(?:und|sowie|oder|,)$/.test(token.lower));
  const isOnlyPlural = readings.every(({ number }) => number === 'plural');
  const isOnlySingular = readings.every(({ number }) => number === 'singular');
  if (lower === 'der' && (genderOf(noun) === 'feminine' || isPlural(noun))) return false;
  if (isOnlyPlural && !isJoined && /^(?:der|das|ein|eine)$/.test(lower)) return false;
  if (isOnlyPlural && !isJoined && lower === 'die' && genderOf(noun) === 'feminine' && !isPlural(noun)) {
    return /(?:e|n|s|r)$/.test(noun);
  }
  // "ihre Familie nutzen": the noun is no plural.
  if (isOnlyPlural && !isJoined && /^(?:ihre|seine|unsere|diese|keine)$/.test(lower) && isSingularNoun(noun))
    return false;
  return !(isOnlySingular && lower === 'die' && isPlural(noun) && genderOf(noun) !== 'feminine');
}
