import { isAbbreviation } from './abbreviations.ts';
import { abbreviationAt, readWord } from './words.ts';

/**
 * Marks of Arabic, Persian, Urdu and the ellipsis, after which Unicode's rules do not always see an end; the Ethiopic full
 * stop typed as two marks between words.
 */
const STRONG = /[؟۔…]|፡፡/;
const STRONG_END = /(?:[؟۔…]|፡፡)$/u;
/** Marks that end a sentence and nothing else: no abbreviation has them. */
const SURE_END = /(?:[።፧፨]|፡፡)$/u;
/** What ends a sentence by Unicode's rules; without it there is nothing to cut. */
const MAY_END = /[\p{Sentence_Terminal}\u0085…]|፡፡/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs far more than using it. */
function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return segmenter;
}

function segmentEnds(tokens: readonly string[], lang: string): Set<number> {
  const text = tokens.join(' ');
  const starts = new Set<number>();
  for (const { index } of segmenterFor(lang).segment(text)) starts.add(index);
  const ends = new Set<number>();
  let position = 0;
  for (const [index, token] of tokens.entries()) {
    position += token.length + 1;
    if (starts.has(position)) ends.add(index);
  }
  return ends;
}

/** Whether an end found by Unicode's rules is one: abbreviations, initials, ordinals and titles in quotes are not. */
function isFalseEnd(tokens: readonly string[], index: number, lang: string): boolean {
  const word = readWord(tokens[index] ?? '');
  if (SURE_END.test(word.text)) return false;
  const next = readWord(tokens[index + 1] ?? '').text;
  if (/^\p{Ll}/u.test(next) || /^[-–—/&+]*$/.test(next)) return true;
  if (word.end !== '.') return false;
  if (/^\p{Nd}{1,2}\.$/u.test(word.text)) return !/[.)]$/.test(tokens[index - 1] ?? '');
  return /^\p{L}\.$/u.test(word.text) || isAbbreviation(abbreviationAt(tokens, index), lang);
}

/**
 * Positions after which a sentence ends, in any language but German, by Unicode's rules (UAX #29, `Intl.Segmenter`)
 * with the mistakes repaired that they make at abbreviations and at German names kept in a translation ("e.V.", "Str.").
 */
export function otherEnds(tokens: readonly string[], lang: string): number[] {
  const last = tokens.length - 1;
  const text = tokens.slice(0, -1).join(' ');
  if (!MAY_END.test(text)) return [];
  const candidates = segmentEnds(tokens, lang);
  if (!STRONG.test(text)) return [...candidates].filter((index) => index < last && !isFalseEnd(tokens, index, lang));
  const ends: number[] = [];
  for (let index = 0; index < last; index += 1) {
    const token = tokens[index] ?? '';
    const strong = STRONG.test(token) && STRONG_END.test(readWord(token).text);
    if ((strong || candidates.has(index)) && !isFalseEnd(tokens, index, lang)) ends.push(index);
  }
  return ends;
}
