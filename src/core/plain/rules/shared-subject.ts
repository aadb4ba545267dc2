import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { DETERMINERS, FRONT_ADVERBS } from '../german/front-words.ts';
import { finiteReadings } from '../german/verbs.ts';
import { endsInOtherClause, endsInSubordinate, isAuxiliary, isClosed, isNonFinite } from '../left-side.ts';
import { bodyOf, outside, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { endsInCondition, hasLimitBehindVerb } from '../scope.ts';
import { type PlainSentence, wordCount } from '../sentence.ts';
import { readStatement, type Statement } from '../statement.ts';
import { frontSubject, nameAgain } from '../subject.ts';
import { subjectOfReport } from '../subject-behind.ts';
import { verbReadings } from '../verb-behind-phrase.ts';

const LEAST_WORDS = 12;
const PAIRED = /^(?:je|entweder|weder|sowohl|zwar|sondern|umso|desto|einerseits|teils|mal|kaum|nicht)$/;

/** Verbs that need no object, so that nothing of theirs can stand behind "und". */
const WITHOUT_OBJECT = new Set(
  'beginnen enden stattfinden starten dauern liegen stehen kommen gehen sein bleiben wohnen leben arbeiten helfen teilnehmen wachsen fallen steigen sinken'.split(
    ' ',
  ),
);

/**
 * Whether the first half has what its verb needs: an object or predicate of its own, the end of its verb, or "sich". Else
 * the object behind "und" may belong to both: "Die Stadt plant und baut Wege".
 */
function isComplete({ tokens, verb, readings }: Statement): boolean {
  const rest = tokens.slice(verb + 1);
  const last = rest.at(-1);
  if (!last) return false;
  if (rest[0]?.lower === 'sich' || readings.some(({ infinitive }) => WITHOUT_OBJECT.has(infinitive))) return true;
  const opensObject = (token: Token, index: number) => {
    const before = rest[index - 1];
    const isFree = index === 0 || (before !== undefined && FRONT_ADVERBS.has(before.lower));
    return (
      isFree &&
      (DETERMINERS.has(token.lower) ||
        isCapital(token) ||
        token.kind === 'number' ||
        /en$|e$|^nichts$/.test(token.lower))
    );
  };
  return rest.some(opensObject) || isNonFinite(last) || isSeparablePart(last, tokens[verb]);
}

/** "lädt … ein": the last word and the verb make one verb. */
function isSeparablePart(last: Token, verb: Token | undefined): boolean {
  return finiteReadings(last.lower + (verb?.lower ?? '')).some(({ prefix }) => prefix === last.lower);
}

/** Whether the second half, which begins with its verb, is a clause to which only the subject is missing. */
function continues(left: Statement, right: readonly Token[]): boolean {
  const [verb, next] = right;
  const last = right.at(-1);
  if (!verb || !next || !last || right.length < 3) return false;
  const [first] = left.readings;
  // "wurde eröffnet und zeigt", "möchte helfen und sucht".
  const mayChange = isAuxiliary(left) && !isNonFinite(verb);
  const agrees = verbReadings(verb).some(
    ({ number, tense }) => number === first?.number && (tense === first.tense || (mayChange && tense === 'present')),
  );
  if (!agrees) return false;
  if (!isNonFinite(verb) || !isAuxiliary(left)) return true;
  // "wurde saniert und erweitert": only an object behind it shows that the verb is not part of the first one.
  return (DETERMINERS.has(next.lower) || isCapital(next)) && !isNonFinite(last);
}

/** Whether an infinitive or participle stands before a comma and at the end: both belong to the auxiliary. */
function endsPair(tokens: readonly Token[], comma: number): boolean {
  return [tokens[comma - 1], tokens.at(-1)].every((token) => token && !isCapital(token) && isNonFinite(token));
}

function splitAt(sentence: PlainSentence, tokens: readonly Token[], index: number, end: string): string[] | undefined {
  const hasComma = tokens[index - 1]?.text === ',';
  const leftTokens = tokens.slice(0, hasComma ? index - 1 : index);
  const right = tokens.slice(index + 1);
  const left = readStatement(leftTokens);
  const subject = left && (frontSubject(left) ?? subjectOfReport(sentence, left));
  if (!subject || !isClosed(leftTokens) || !isComplete(left) || !continues(left, right)) return undefined;
  if (hasLimitBehindVerb(left) || endsInCondition(right)) return undefined;
  if (endsInOtherClause(leftTokens) || (!hasComma && endsInSubordinate(leftTokens))) return undefined;
  // "Sie planen Wege, bauen Plätze und pflegen Parks": three verbs, of which only the last would get a subject.
  const isChain = leftTokens.some(
    (token, at) => at > left.verb && token.text === ',' && verbReadings(leftTokens[at + 1]).length > 0,
  );
  // "werden benutzt, bei Unfällen beschädigt und …": the participles are a chain, too.
  const isPair =
    isAuxiliary(left) &&
    leftTokens.some((token, at) => at > left.verb && token.text === ',' && endsPair(leftTokens, at));
  const name = nameAgain(sentence.text, subject.tokens, subject.number);
  if (isChain || isPair || name === undefined) return undefined;
  const who = name.charAt(0).toUpperCase() + name.slice(1);
  // "deren Heilung": whose, the first half says. "Sie brachten sie": two of one form.
  const isOpen = ({ lower }: Token, at: number) =>
    (/^(?:deren|dessen)$/.test(lower) && right[at - 1]?.text !== ',') || (who === 'Sie' && lower === 'sie');
  if (right.some(isOpen)) return undefined;
  return [`${textOf(sentence.text, leftTokens)}.`, `${who} ${textOf(sentence.text, right)}${end}`];
}

/** "A hilft, braucht aber B" → "A hilft. Aber A braucht B." */
function splitAtBut(
  sentence: PlainSentence,
  tokens: readonly Token[],
  comma: number,
  end: string,
): string[] | undefined {
  const left = readStatement(tokens.slice(0, comma));
  const right = tokens.slice(comma + 1);
  const but = right.findIndex(({ lower }) => /^(?:aber|jedoch)$/.test(lower));
  const subject = left && frontSubject(left);
  if (
    !left ||
    !subject ||
    but < 1 ||
    but > 2 ||
    !continues(
      left,
      [right[0], ...right.slice(1)].filter((one) => one !== undefined),
    )
  )
    return undefined;
  // Pronouns move with the verb: "zeigt sich aber".
  if (but === 2 && !/^(?:sich|es|ihn|ihm|ihr|uns)$/.test(right[1]?.lower ?? '')) return undefined;
  if (tokens.slice(0, comma).some(({ text }) => /^[,;:–—]$/.test(text)) || !isClosed(tokens.slice(0, comma)))
    return undefined;
  const name = nameAgain(sentence.text, subject.tokens, subject.number);
  const rest = textOf(sentence.text, right.slice(but + 1));
  if (name === undefined || rest === '') return undefined;
  const isName = isCapital(subject.tokens[0]) && !DETERMINERS.has(subject.tokens[0]?.lower ?? '') && name.length > 4;
  const who = isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return [
    `${textOf(sentence.text, tokens.slice(0, comma))}.`,
    `Aber ${who} ${textOf(sentence.text, right.slice(0, but))} ${rest}${end}`,
  ];
}

/** "Die Stadt lädt ein und bietet …" → "Die Stadt lädt ein. Die Stadt bietet …" */
export const sharedSubject: SentenceRule = {
  id: 'shared-subject',
  does: 'A second verb behind "und" becomes a sentence; its subject is named again.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || wordCount(sentence) < LEAST_WORDS) return undefined;
    const { tokens, end } = body;
    const comma = tokens.findIndex(({ text }, at) => text === ',' && verbReadings(tokens[at + 1]).length > 0);
    const but =
      comma > 0 && !tokens.some(({ lower }) => lower === 'sondern')
        ? splitAtBut(sentence, tokens, comma, end)
        : undefined;
    if (but) return but;
    if (tokens.some(({ lower }) => PAIRED.test(lower))) return undefined;
    const isOutside = outside(sentence);
    for (const [index, token] of tokens.entries()) {
      if (token.lower !== 'und' || !isOutside(token) || verbReadings(tokens[index + 1]).length === 0) continue;
      const parts = splitAt(sentence, tokens, index, end);
      if (parts) return parts;
    }
    return undefined;
  },
};
