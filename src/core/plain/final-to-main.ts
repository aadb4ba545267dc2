import { isCapital, type Token } from '../text/readability/tokens.ts';
import { DETERMINERS, FRONT_ADVERBS, FRONT_PREPOSITIONS } from './german/front-words.ts';
import { mainClause, readFinalClause } from './main-clause.ts';
import { isMeasured } from './measured.ts';
import { textOf } from './pieces.ts';
import { isInside, type Span } from './sentence.ts';
import { verbReadings } from './verb-behind-phrase.ts';

const PRONOUN = /^(?:er|sie|es|wir|ich|man|das|dies)$/;

function isAdjective({ kind, lower }: Token): boolean {
  return kind === 'word' && /e[nmrs]?$/.test(lower) && !DETERMINERS.has(lower) && !FRONT_PREPOSITIONS.has(lower);
}

/** Index behind article, adjectives and noun that begin at `from`; undefined if that is not certain. */
function behindNoun(tokens: readonly Token[], from: number, kept: readonly Span[]): number | undefined {
  let index = from;
  if (DETERMINERS.has(tokens[index]?.lower ?? '') && !isCapital(tokens[index])) index += 1;
  while (tokens[index]?.kind === 'number' || /^(?:rund|etwa|sehr)$/.test(tokens[index]?.lower ?? '')) index += 1;
  for (let token = tokens[index]; token && !isCapital(token) && isAdjective(token); token = tokens[index]) index += 1;
  if (!isCapital(tokens[index])) return undefined;
  index += 1;
  // "18. September 2023"
  if (tokens[index]?.kind === 'number') index += 1;
  // A second noun right behind the first one is part of a name ("Stadt Lindenfurt") or an object ("Kinder Hilfe").
  for (let token = tokens[index]; isCapital(token); token = tokens[index]) {
    if (!token || !isInside(token.start, kept)) return undefined;
    index += 1;
  }
  // "die 29 Jahre alte Heizung": the noun comes later.
  return isMeasured(tokens, index) ? undefined : index;
}

/** Belong to the noun before them ("der Antrag auf", "die Hilfe von", "das Projekt „Neustart“") or to the verb. */
const UNCERTAIN = /^(?:[„»"“(]|von|vom|auf|für|über|gegen|zum|zur|an|zwischen|aus|mit)$/;

/** Index behind a noun phrase with the genitives and joined nouns that belong to it. */
function behindPhrase(tokens: readonly Token[], from: number, kept: readonly Span[]): number | undefined {
  let end = behindNoun(tokens, from, kept);
  while (end !== undefined) {
    const next = tokens[end];
    if (/^(?:und|oder|sowie)$/.test(next?.lower ?? '')) end = behindNoun(tokens, end + 1, kept);
    else if (/^(?:des|der|eines|dieser|dieses)$/.test(next?.lower ?? '') && !isCapital(next)) {
      end = behindNoun(tokens, end, kept);
    } else {
      // "die B4/209": more of a name.
      const isCertain = next === undefined || (next.kind === 'word' && !UNCERTAIN.test(next.lower));
      return isCertain || (next?.kind === 'number' && tokens[end - 1]?.kind === 'word') ? end : undefined;
    }
  }
  return undefined;
}

/** Whether "das" before this word is a pronoun: "das in der Stadt hilft", not "das alte Haus", "das amd64-Archiv". */
function standsAlone(token: Token): boolean {
  if (token.kind !== 'word' || /\P{Ll}/u.test(token.text)) return false;
  return FRONT_PREPOSITIONS.has(token.lower) || !isAdjective(token);
}

/** How many tokens the first part of a clause has, which may stand before the verb; undefined if that is not certain. */
function firstPart(tokens: readonly Token[], kept: readonly Span[]): number | undefined {
  const [first, second] = tokens;
  if (!first || /^(?:sich|nicht|nur|auch|noch|kein\p{Ll}*)$/u.test(first.lower)) return undefined;
  // "das alte Haus" is no pronoun, "das" in "das sehr hilft" is one.
  if (PRONOUN.test(first.lower) && !isCapital(second) && !(first.lower === 'das' && second && !standsAlone(second)))
    return 1;
  if (FRONT_PREPOSITIONS.has(first.lower)) {
    // "ab dem 18. September auf den Friedhöfen": nothing belongs to a date.
    const noun = behindNoun(tokens, 1, kept);
    const isDate = tokens.slice(0, noun).some(({ kind }) => kind === 'number');
    return isDate ? noun : behindPhrase(tokens, 1, kept);
  }
  if (FRONT_ADVERBS.has(first.lower)) return FRONT_ADVERBS.has(second?.lower ?? '') ? undefined : 1;
  return behindPhrase(tokens, 0, kept);
}

/** Whether two clauses are joined in it: "der Park öffnet und das Bad schließt". */
function isJoined(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, index) =>
      lower === 'dass' || (/^(?:und|oder)$/.test(lower) && verbReadings(tokens[index - 1]).length > 0),
  );
}

/** "keine Anmeldung nötig ist" → "Es ist keine Anmeldung nötig". */
function needsEs(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.lower ?? '';
  return /^(?:kein|keine)$/.test(tokens[0]?.lower ?? '') && /^(?:ist|sind|war|waren)$/.test(last);
}

/**
 * A clause whose verb is last, as a main clause with capital and full stop: "das Bad am Montag schließt" → "Das Bad
 * schließt am Montag." Undefined where its first part or its verb is not certain, or it is reported speech.
 *
 * @param tokens words and marks behind the conjunction.
 * @param front what stands before the verb instead of the clause's own first part: "Deshalb".
 */
export function finalToMain(
  text: string,
  tokens: readonly Token[],
  kept: readonly Span[],
  front?: string,
): string | undefined {
  const clause = readFinalClause(text, tokens);
  if (!clause || tokens.length < 2 || isJoined(tokens) || tokens.some(({ text: mark }) => /^[,;:–—/&]$|\//.test(mark)))
    return undefined;
  if (!clause.readings.some(({ tense }) => tense === 'present' || tense === 'past')) return undefined;
  const { verb, prefix } = clause;
  if (front !== undefined) return mainClause(front, clause);
  if (needsEs(tokens)) return mainClause('Es', clause);
  // "sich die Arbeiten verzögern": the pronoun goes behind the verb.
  const isReflexive = tokens[0]?.lower === 'sich';
  const inner = tokens.slice(isReflexive ? 1 : 0, -1);
  const count = firstPart(inner, kept);
  if (count === undefined || (isReflexive && FRONT_PREPOSITIONS.has(inner[0]?.lower ?? ''))) return undefined;
  const rest = [isReflexive ? 'sich' : '', textOf(text, inner.slice(count))].filter((part) => part !== '').join(' ');
  return mainClause(textOf(text, inner.slice(0, count)), { rest, verb, prefix });
}
