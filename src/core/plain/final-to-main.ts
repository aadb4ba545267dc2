import { isPreposition } from '../text/readability/subordinators.ts';
import { isCapital, type Token } from '../text/readability/tokens.ts';
import { canBeFinite } from './clauses.ts';
import { isAgent } from './german/agents.ts';
import { DETERMINERS, FRONT_ADVERBS, FRONT_PREPOSITIONS, JOINING } from './german/front-words.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import { participleOf } from './german/verbs.ts';
import { mainClause, readFinalClause } from './main-clause.ts';
import { isMeasured } from './measured.ts';
import { textOf } from './pieces.ts';
import { isInside, type Span } from './sentence.ts';

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

/** Say when or why, and so belong to the verb. Other prepositions may belong to the noun: "das Bad in Lindenfurt". */
const BESIDE_VERB = /^(?:seit|wegen|aufgrund|trotz)$/;
/** "im Sommer", "am Montag" */
const TIME =
  /(?:tag|abend|morgen|nacht|mittag|woche|monat|jahr|sommer|winter|herbst|frühjahr|frühling|moment|anfang|ende|mittwoch|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
/** "die Halle dort": what stands there, or what is done there. */
const PLACE = /^(?:dort|hier|da|oben|unten|links|rechts|mitten|direkt|abseits|nebenan|drinnen|draußen)$/;

/** Whether a phrase ends before an index for certain, and what stands there belongs to the verb. */
function endsBefore(tokens: readonly Token[], index: number): boolean {
  const [last, next, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (next === undefined) return true;
  // "die B4/209": more of a name.
  if (next.kind !== 'word') return next.kind === 'number' && last?.kind === 'word';
  if (PLACE.test(next.lower)) return isAgent(last?.text ?? '');
  if (!isPreposition(next.lower) && !FRONT_PREPOSITIONS.has(next.lower)) return true;
  // "zu klein"
  if (next.lower === 'zu' && after?.kind === 'word' && !isCapital(after)) return !DETERMINERS.has(after.lower);
  if (/^(?:am|im|ab|bis)$/.test(next.lower)) return after?.kind === 'number' || TIME.test(after?.lower ?? '');
  return BESIDE_VERB.test(next.lower);
}

/**
 * Whether an article that can be a genitive, and the noun behind it, surely are one or surely are none. Behind a subject
 * they are: there cannot be a second one.
 */
function readGenitive(tokens: readonly Token[], index: number, isSubject: boolean): 'genitive' | 'other' | undefined {
  const article = tokens[index];
  if (!article || isCapital(article)) return 'other';
  if (/^(?:des|eines|dieses)$/.test(article.lower)) return 'genitive';
  if (!/^(?:der|dieser)$/.test(article.lower)) return 'other';
  if (isSubject) return 'genitive';
  const noun = tokens.find((token, at) => at > index && isCapital(token))?.text ?? '';
  if (isPlural(noun)) return 'genitive';
  const gender = genderOf(noun);
  return gender && (gender === 'feminine' ? 'genitive' : 'other');
}

/** Index behind a noun phrase with the genitives and joined nouns that belong to it. */
function behindPhrase(tokens: readonly Token[], from: number, kept: readonly Span[]): number | undefined {
  let end = behindNoun(tokens, from, kept);
  while (end !== undefined) {
    const next = tokens[end];
    const genitive = readGenitive(tokens, end, from === 0);
    if (JOINING.test(next?.lower ?? '')) end = behindNoun(tokens, end + 1, kept);
    else if (genitive === 'genitive') end = behindNoun(tokens, end, kept);
    // "seit Mitte des Jahres der Bedarf": a new phrase, since no masculine genitive has "der".
    else return genitive === 'other' && endsBefore(tokens, end) ? end : undefined;
  }
  return undefined;
}

/** Whether "das" before this word is a pronoun: "das in der Stadt hilft", not "das alte Haus", "das amd64-Archiv". */
function standsAlone(token: Token): boolean {
  if (token.kind !== 'word' || /\P{Ll}/u.test(token.text)) return false;
  return FRONT_PREPOSITIONS.has(token.lower) || !isAdjective(token);
}

/** Belong to what follows: "immer mehr Menschen", "insgesamt 300 Bäume". */
const WITH_NEXT =
  /^(?:immer|auch|so|nur|oft|besonders|insbesondere|allein|insgesamt|ebenso|vielleicht|früher|später|täglich|jährlich|wöchentlich|nie|selten|meist|tatsächlich|eigentlich|bald)$/;

/** With these, what looks like a genitive may be who receives something: "die Stadt der Schule hilft". */
const WITH_DATIVE =
  /^(?:helfen|geben|danken|zeigen|schenken|spenden|zahlen|bieten|anbieten|folgen|gratulieren|vertrauen|dienen|nutzen|schaden|mitteilen|übergeben|überlassen|vorstellen|leihen|zustimmen|gehören|entsprechen|kaufen|bauen|erklären|berichten|liefern|senden|schicken|bringen|erlauben|verbieten|versprechen|gewähren|vermitteln|verleihen|überreichen|widmen|gefallen|fehlen|nehmen|wünschen|raten|empfehlen|zusagen|zuweisen|übertragen|ermöglichen)$/;

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
  if (FRONT_ADVERBS.has(first.lower))
    return WITH_NEXT.test(first.lower) || FRONT_ADVERBS.has(second?.lower ?? '') ? undefined : 1;
  return behindPhrase(tokens, 0, kept);
}

/** Whether two clauses are joined in it: "der Park öffnet und das Bad schließt". */
function isJoined(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, index) => lower === 'dass' || (/^(?:und|oder)$/.test(lower) && canBeFinite(tokens[index - 1])),
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
  const last = inner.at(-1)?.lower ?? '';
  const verbs = [...clause.readings.map(({ infinitive }) => infinitive), participleOf(last) ?? last];
  const mayHaveDative = verbs.some((one) => WITH_DATIVE.test(one));
  if (mayHaveDative && inner.slice(1, count).some(({ lower }) => lower === 'der')) return undefined;
  if (count === undefined || (isReflexive && FRONT_PREPOSITIONS.has(inner[0]?.lower ?? ''))) return undefined;
  const rest = [isReflexive ? 'sich' : '', textOf(text, inner.slice(count))].filter((part) => part !== '').join(' ');
  return mainClause(textOf(text, inner.slice(0, count)), { rest, verb, prefix });
}
