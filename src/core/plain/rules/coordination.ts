import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { joiningComma } from '../comma-joined.ts';
import { AUXILIARIES, DETERMINERS } from '../german/front-words.ts';
import { finiteReadings, isInfinitive } from '../german/verbs.ts';
import { endsInSubordinate, isAuxiliary, isClosed, isNonFinite } from '../left-side.ts';
import { canBeNominative } from '../nominative-front.ts';
import { asSentences, bodyOf, outside } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { endsInCondition, reachesSecond } from '../scope.ts';
import { wordCount } from '../sentence.ts';
import { isTitle, readStatement, type Statement } from '../statement.ts';
import { verbReadings } from '../verb-behind-phrase.ts';

/** Shorter sentences are easy enough, and would sound chopped. */
const LEAST_WORDS = 12;
const LEAST_PART = 3;

/** What the second sentence begins with instead of the conjunction. */
const OPENING: Record<string, string> = { und: '', aber: 'Aber ', doch: 'Aber ', denn: 'Denn ' };

/** "je …, desto", "entweder … oder", "nicht nur …, sondern": both halves need each other. */
const PAIRED = /^(?:je|entweder|weder|sowohl|zwar|sondern|umso|desto|einerseits|weder|teils|mal|kaum)$/;

/** Whether "und" at the end of these words is likely to join something smaller: "zwischen A und", "A: B und", "A, aber B und". */
function isInsidePart(left: readonly Token[]): boolean {
  if (left.some(({ text }) => /^[;:–—]$/.test(text))) return true;
  const between = left.findLastIndex(({ lower }) => lower === 'zwischen' || lower === 'sowohl');
  if (between >= 0 && !left.slice(between).some(({ lower }) => lower === 'und')) return true;
  const comma = left.findLastIndex(({ text }) => text === ',');
  return comma >= 0 && /^(?:und|aber|denn|doch|sondern)$/.test(left[comma + 1]?.lower ?? '');
}

/** "A geht, B und C kommen": what stands behind the last comma has no verb, and may go on behind "und". */
function endsInEnumeration(left: readonly Token[]): boolean {
  const comma = left.findLastIndex(({ text }) => text === ',');
  const piece = left.slice(comma + 1);
  return (
    comma > 0 && left[comma - 1]?.kind === 'word' && !piece.some((token) => finiteReadings(token.lower).length > 0)
  );
}

const isBare = (token: Token | undefined) => !DETERMINERS.has(token?.lower ?? '');

/**
 * Whether it is open which "und" of two joins the clauses: "Es gibt Kaffee und Kuchen und die Kinder spielen" is certain, "Sie
 * baut Wege und die Kinder und die Eltern spielen" is not.
 */
function isAmbiguous(first: Statement, second: Statement): boolean {
  if (second.tokens.slice(0, second.verb).some(({ lower }) => lower === 'und')) return true;
  const before = first.tokens.findLastIndex(({ lower }, index) => lower === 'und' && index > first.verb);
  if (before < 0 || first.tokens.slice(before).some(({ text }) => text === ',')) return false;
  const isClause = first.tokens.slice(before).some((token) => verbReadings(token).length > 0);
  return !isClause && !(isBare(first.tokens[before + 1]) && !isBare(second.tokens[0]));
}

/** "können das Haus für sich und ihre Familie nutzen": the last word belongs to a verb of the first half, which lacks its own. */
function isOwnedByFirst(left: readonly Token[], second: Statement): boolean {
  const last = second.tokens.at(-1);
  if (!last || isCapital(last) || !isNonFinite(last)) return false;
  const isOwn = second.verb < second.tokens.length - 1 && isAuxiliary(second);
  const auxiliary = left.findLastIndex((token) =>
    finiteReadings(token.lower).some((one) => AUXILIARIES.has(one.infinitive)),
  );
  if (isOwn || auxiliary < 0) return false;
  return !left.slice(auxiliary + 1).some((token) => !isCapital(token) && isNonFinite(token));
}

/** "Bürgerinnen und Bürger", also without their article: one group of people. */
function isPairOfForms(left: readonly Token[], right: readonly Token[]): boolean {
  const stem = /^(\p{Lu}.*)innen$/u.exec(left.at(-1)?.text ?? '')?.[1];
  return stem !== undefined && (right[0]?.text.startsWith(stem) ?? false);
}

/** "gegen Frauen und Mädchen ist": bare nouns that stand side by side, and a verb in the singular that needs neither. */
function isPairOfNouns(left: readonly Token[], { tokens, front, verb, readings }: Statement): boolean {
  const isSingular = readings.every(({ number }) => number === 'singular');
  return front === 'noun' && verb === 1 && isSingular && isCapital(tokens[0]) && isCapital(left.at(-1));
}

/**
 * "bauen Bund und Land seit Jahren …": behind a bare noun in the singular, or a time, no verb is second for certain. "Kinder
 * unter 12 Jahren zahlen" and "Anna Weber kommt" are one phrase and the verb.
 */
function hasLateVerb({ tokens, front, verb, readings }: Statement): boolean {
  const [first, second] = tokens;
  if (front !== 'noun' || !isCapital(first) || !isBare(first) || tokens.slice(0, verb).every(isCapital)) return false;
  return (
    readings.every(({ number }) => number === 'singular') || /^(?:seit|während|wegen|trotz)$/.test(second?.lower ?? '')
  );
}

const PART = /^[,–—-]$/;

/** Whether both halves are infinitives: "Alte Lieder singen und neue Freunde treffen – das ist das Ziel." */
function areInfinitives(first: Statement, right: readonly Token[]): boolean {
  const mark = right.findIndex(({ text }) => PART.test(text));
  return isTitle(first) && isInfinitive((mark < 0 ? right : right.slice(0, mark)).at(-1)?.text ?? '');
}

/** "A und B – dafür steht C": what points back takes up both halves. */
function isTakenUp(right: readonly Token[]): boolean {
  return right.some(
    ({ text }, index) =>
      PART.test(text) &&
      /^(?:das|dafür|dazu|darum|damit|so)$/.test(right[index + 1]?.lower ?? '') &&
      verbReadings(right[index + 2]).length > 0,
  );
}

/** Where "und", "aber", "doch" or "denn" joins two main clauses, each with subject and verb. */
function joins(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const hasComma = tokens[index - 1]?.text === ',';
  if (!Object.hasOwn(OPENING, word) || (word !== 'und' && !hasComma)) return false;
  const left = tokens.slice(0, hasComma ? index - 1 : index);
  const right = tokens.slice(index + 1);
  if (left.length < LEAST_PART || right.length < LEAST_PART || tokens.some(({ lower }) => PAIRED.test(lower)))
    return false;
  const isJoined = Object.hasOwn(OPENING, left[0]?.lower ?? '');
  const [first, second] = [readStatement(isJoined ? left.slice(1) : left), readStatement(right)];
  if (!first || !second || second.front === 'clause' || !canBeNominative(second)) return false;
  const verb = right[second.verb];
  if (areInfinitives(first, right) || isTakenUp(right)) return false;
  if (isOwnedByFirst(left, second) || isPairOfForms(left, right)) return false;
  if (!hasComma && (isPairOfNouns(left, second) || hasLateVerb(second))) return false;
  if (!verb || !isClosed(left) || (!hasComma && endsInSubordinate(left))) return false;
  if (isInsidePart(left) || (!hasComma && (isAmbiguous(first, second) || endsInEnumeration(left)))) return false;
  if (word !== 'denn' && (reachesSecond(first, second) || (first.front !== 'none' && endsInCondition(right))))
    return false;
  if (first.front === 'none' || second.front === 'none') return first.front === second.front;
  // "Die Stadt hat Wege und Plätze erneuert": the verb may belong to the first half.
  if (!hasComma && isAuxiliary(first) && isNonFinite(verb)) return false;
  // "Der Verein bietet Kindern und Eltern spielen": a bare noun before the last word is no sentence for certain.
  return second.front !== 'noun' || second.verb < right.length - 1 || !isCapital(right[0]);
}

/** "A und B." → "A. B." where both have subject and verb; "aber" and "denn" open the second sentence. */
export const coordination: SentenceRule = {
  id: 'coordination',
  does: 'Main clauses joined by a comma, "und", "aber", "doch", "denn" become sentences.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || wordCount(sentence) < LEAST_WORDS) return undefined;
    const { tokens, end } = body;
    const isOutside = outside(sentence);
    const index = tokens.findIndex((token, at) => at > 1 && isOutside(token) && joins(tokens, at));
    const word = tokens[index]?.lower;
    const comma =
      word === undefined && !tokens.some(({ lower }) => PAIRED.test(lower)) ? joiningComma(tokens) : undefined;
    const cut = tokens[comma ?? -1];
    if (comma !== undefined && cut && isOutside(cut))
      return asSentences(sentence.text, [tokens.slice(0, comma), tokens.slice(comma + 1)], end);
    if (word === undefined) return undefined;
    const left = tokens.slice(0, tokens[index - 1]?.text === ',' ? index - 1 : index);
    const [first = '', second = ''] = asSentences(sentence.text, [left, tokens.slice(index + 1)], end);
    return [first, OPENING[word] + second];
  },
};
