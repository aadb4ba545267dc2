import { isCapital, type Token } from '../text/readability/tokens.ts';
import { DETERMINERS, FRONT_PREPOSITIONS, isFrontAdverb, SUBJECT_PRONOUNS } from './german/front-words.ts';
import { isInside, type Span } from './sentence.ts';

/** Article, adjectives and noun. */
export interface NounPhrase {
  /** Index of the first token. */
  from: number;
  /** Index behind the last token. */
  to: number;
  /** In lower case; undefined if there is none. */
  determiner: string | undefined;
  adjectives: readonly Token[];
  noun: Token;
  /** What stands behind the noun and names the same: "Verein Lindenhilfe", "Projekt „Neustart“". */
  name: readonly Token[];
}

function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || DETERMINERS.has(token.lower) || FRONT_PREPOSITIONS.has(token.lower)) return false;
  return /^\p{Ll}{2,}e[nmrs]?$/u.test(token.text) || /^\p{Lu}\p{Ll}{2,}er$/u.test(token.text);
}

/** "Lindenfurter" before a noun: an adjective in capitals that never changes; "Künstler" before a name is none. */
function isPlaceAdjective(tokens: readonly Token[], index: number, kept: readonly Span[]): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !/^\p{Lu}\p{Ll}{2,}er$/u.test(token.text) || !isCapital(next)) return false;
  return !kept.some(({ start, end }) => start === next?.start && end > next.end);
}

/** Index behind the name that begins at an index: capitals inside an official name, or a stretch in quotation marks. */
function behindName(tokens: readonly Token[], from: number, kept: readonly Span[], quoted: readonly Span[]): number {
  let index = from;
  const first = tokens[index];
  const quote = first && quoted.find(({ start, end }) => start === first.start && end > first.end);
  if (quote) {
    const behind = tokens.findIndex(({ start }) => start >= quote.end);
    return behind < 0 ? tokens.length : behind;
  }
  for (let token = first; token && isInside(token.start, kept); token = tokens[index]) index += 1;
  return index;
}

/**
 * The noun phrase that begins at an index; undefined if none does, or its end is not certain.
 *
 * @param marks official names and quotations of the sentence.
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  from: number,
  { kept, quoted }: { kept: readonly Span[]; quoted: readonly Span[] },
): NounPhrase | undefined {
  let index = from;
  const first = tokens[from];
  const hasDeterminer = first !== undefined && DETERMINERS.has(first.lower);
  if (hasDeterminer) index += 1;
  const adjectives: Token[] = [];
  for (let token = tokens[index]; token; token = tokens[index]) {
    if (!isPlaceAdjective(tokens, index, kept) && (isCapital(token) || !isAdjective(token))) break;
    adjectives.push(token);
    index += 1;
  }
  const noun = tokens[index];
  if (!noun || !isCapital(noun) || noun.text.endsWith('-') || /^(?:Sie|Ihnen)$/.test(noun.text)) return undefined;
  // "Dabei", "Teilweise" have a capital at the beginning only.
  if (
    index === 0 &&
    (isFrontAdverb(noun.lower) || SUBJECT_PRONOUNS.has(noun.lower) || FRONT_PREPOSITIONS.has(noun.lower))
  )
    return undefined;
  const to = behindName(tokens, index + 1, kept, quoted);
  if (isCapital(tokens[to])) return undefined;
  return {
    from,
    to,
    determiner: hasDeterminer ? first.lower : undefined,
    adjectives,
    noun,
    name: tokens.slice(index + 1, to),
  };
}

/** Index behind a noun phrase and the genitives, right behind it, that belong to it: "der Rat der Stadt". */
export function behindGenitives(
  tokens: readonly Token[],
  phrase: NounPhrase,
  marks: { kept: readonly Span[]; quoted: readonly Span[] },
): number | undefined {
  let end = phrase.to;
  while (/^(?:des|der|eines|einer|dieser|dieses|ihrer|seiner|unserer|ihres|seines)$/.test(tokens[end]?.lower ?? '')) {
    const genitive = nounPhraseAt(tokens, end, marks);
    if (!genitive) return undefined;
    end = genitive.to;
  }
  return end;
}
