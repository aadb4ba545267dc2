import { isInflectedParticiple } from '../text/readability/participles.ts';
import { isCapital, type Token } from '../text/readability/tokens.ts';
import { DEGREE_WORDS, DETERMINERS, FRONT_ADVERBS, FRONT_PREPOSITIONS } from './german/front-words.ts';
import { type FiniteReading, finiteReadings } from './german/verbs.ts';
import { isMeasured } from './measured.ts';

const CLOSERS = /^[)\]“”"«]$/;
const DATE_END =
  /^(?:\d[\d.]*|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/;
const JOINING = new Set(['und', 'oder', 'sowie', 'beziehungsweise', 'bzw.', '&', '/', '-', '–']);

/** "In einigen Orten": of these some look like verbs. */
const NO_VERBS = new Set([...DETERMINERS, ...FRONT_PREPOSITIONS]);

/** Readings as a finite verb of the second place: simple verbs, and not in reported speech. */
export function verbReadings(token: Token | undefined): FiniteReading[] {
  if (token?.kind !== 'word' || isCapital(token) || NO_VERBS.has(token.lower)) return [];
  return finiteReadings(token.lower).filter(({ tense, prefix }) => tense !== 'reported' && prefix === '');
}

function isAdjective({ kind, lower }: Token): boolean {
  return kind === 'word' && /e[nmrs]?$|er$/.test(lower);
}

/** Whether a comma stands in a date or an enumeration of nouns. */
function isInnerComma(before: Token | undefined, after: Token | undefined): boolean {
  const isNominal = (token?: Token) => isCapital(token) || token?.kind === 'number';
  return DATE_END.test(before?.text ?? '') || (isNominal(before) && isNominal(after));
}

/** "Die Gebühren, Start ist im Herbst": nouns parted by a comma are an enumeration only with "und" before the last one. */
function isOpenEnumeration(tokens: readonly Token[]): boolean {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]];
  if (comma < 0 || DATE_END.test(before?.text ?? '') || after?.kind === 'number') return false;
  return !tokens.slice(comma).some(({ lower }) => JOINING.has(lower));
}

/** Whether a word can be part of a noun phrase or prepositional phrase. */
function isNominal(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.text === ',') return isInnerComma(before, after);
  if (token.kind !== 'word') return token.kind !== 'mark' || JOINING.has(token.text);
  if (isCapital(token) || JOINING.has(token.lower) || DETERMINERS.has(token.lower)) return true;
  return FRONT_PREPOSITIONS.has(token.lower) || DEGREE_WORDS.has(token.lower) || isAdjective(token);
}

/** Whether a word is a noun or name: written with a capital, and not only because it is the first one. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isCapital(token)) return false;
  return index > 0 || !(NO_VERBS.has(token.lower) || DEGREE_WORDS.has(token.lower));
}

/** Verbs on paper that are adjectives in front of a noun: "einen breiten Weg", "mit reifen Äpfeln". */
const ADJECTIVES =
  /^(?:beliebten?|bekannten?|doppelten?|breiten|tätigen|langen|weiten|reifen|festen|leeren|lauten|stillen|kühlen|grünen|grauen|weißen|kranken|harten|reinen|trüben|spitzen|dichten|sauren|milden|heißen|offenen|trockenen|wachen|lahmen|faulen|rauen|rechten|starken|kurzen|warmen|nassen|nötigen|gesunden|gleichen|süßen|welken|flachen|engen|runden|schnellen|reichen|dünnen|stumpfen|frischen|billigen|kräftigen|würdigen|fetten|hellen|weichen|steifen|starren|losen|öden|klaren|schrägen|dumpfen|feuchten|strengen)$/;

/** Whether a word is only an adjective in front of a noun, though it looks like a verb. */
export function isAdjectiveBeforeNoun(lower: string): boolean {
  return ADJECTIVES.test(lower) || isInflectedParticiple(lower);
}

const ARTICLE = /^(?:der|die|das|den|dem|des|(?:k?ein|dies|ihr|sein|unser)(?:e[nmrs]?)?)$/;

/** "in einer für den Verkehr nötigen Breite": behind article and preposition, the first adjective behind a noun ends the attribute. */
function endsAttribute(tokens: readonly Token[], index: number): boolean {
  const isEnd = (at: number) => {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    const isBehindNoun = isCapital(before) || before?.kind === 'number';
    return isBehindNoun && token !== undefined && !isCapital(token) && isAdjective(token) && isCapital(after);
  };
  const opener = tokens.findLastIndex(
    ({ lower }, at) => at < index && ARTICLE.test(lower) && FRONT_PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''),
  );
  if (opener < 0 || !isEnd(index)) return false;
  return !tokens.slice(0, index).some(({ lower }, at) => at > opener + 1 && !NO_VERBS.has(lower) && isEnd(at));
}

/** Whether the verb can stand here: behind a noun, number, or what closes a phrase; and it is no adjective before a noun. */
function isVerbPlace(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !before || verbReadings(token).length === 0) return false;
  if (isAdjectiveBeforeNoun(token.lower) && isCapital(after)) return false;
  if (endsAttribute(tokens, index)) return false;
  if (isMeasured(tokens, index)) return false;
  return isNoun(tokens, index - 1) || before.kind !== 'word' || FRONT_ADVERBS.has(before.lower);
}

/** The index of the verb behind one noun phrase or prepositional phrase; undefined if something else stands in front. */
export function verbBehindPhrase(tokens: readonly Token[]): number | undefined {
  let depth = 0;
  let nouns = 0;
  for (const [index, token] of tokens.entries()) {
    if (/^[(„»[]$/.test(token.text) || (token.text === '"' && depth === 0)) {
      depth += 1;
      continue;
    }
    if (CLOSERS.test(token.text) && depth > 0) {
      depth -= 1;
      nouns += 1;
      continue;
    }
    if (depth > 0) continue;
    if (nouns > 0 && isVerbPlace(tokens, index)) {
      // A comma right before the verb closes a date; else it closes an apposition, or the stretch is no main clause.
      const isClosed = tokens[index - 1]?.text === ',' && !DATE_END.test(tokens[index - 2]?.text ?? '');
      return isClosed || isOpenEnumeration(tokens.slice(0, index)) ? undefined : index;
    }
    if (!isNominal(token, tokens[index - 1], tokens[index + 1])) return undefined;
    if (isNoun(tokens, index) || token.kind === 'number') nouns += 1;
  }
  return undefined;
}
