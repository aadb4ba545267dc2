import { germanAbbreviation } from '../abbreviations.ts';
import { letterPattern } from '../letter-pattern.ts';

/**
 * A piece of a sentence. `number`: digits, with ordinal point and ending ("5.", "8.10.2025", "20-jährige"); `address`:
 * URL, e-mail address or phone number; `abbreviation`: with its full stops ("z. B.", "bzw."); `mark`: punctuation.
 */
export interface Token {
  kind: 'word' | 'number' | 'address' | 'abbreviation' | 'mark';
  text: string;
  /** In lower case. */
  lower: string;
  /** In UTF-16 units from the beginning of the sentence. */
  start: number;
  end: number;
}

type Kind = Token['kind'];

/** Where an address stands: the first look costs little, and most words fail it. */
const NEAR_DOT = String.raw`(?=\S*[@.])`;
const WEB = String.raw`(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]`;
const MAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\p{L}`;
/** Without scheme; only the endings that German releases use, since "Ende.Danach" has a dot too. */
const BARE = String.raw`(?:[\p{L}\p{N}-]+\.)+(?:de|com|org|net|eu|info|example)(?!\p{L})(?:\/\S*[\p{L}\p{N}/])?`;
/** Six digits or more that begin with 0 or +. */
const PHONE = String.raw`(?:\+|0)(?=(?:[\s()/–-]*\d){6})[\d\s()/–-]*\d`;
/** With hyphen, apostrophe, and the signs of gender forms inside; "Vor-" before "und". */
const INNER = String.raw`(?:['’*_:·-]|\/-?)\p{L}[\p{L}\p{M}\p{N}]*|\((?:inn?|innen|r|n|s|e)\)\p{L}*`;

/** In the order in which they are tried. */
const SHAPES: Readonly<Record<Kind, string>> = {
  address: `${NEAR_DOT}(?:${WEB}|${MAIL}|${BARE})|${PHONE}`,
  number: String.raw`\d+(?:[.,:/]\d+)*(?:\.(?=\s?[^\s"“”«»]))?(?:-?\p{L}+)?`,
  abbreviation: String.raw`\p{L}\.(?:\p{L}{1,3}\.|\s(?:\p{L}|Hv|Hd|Zt|Chr)\.)+`,
  word: String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:${INNER})*(?:-(?=[\s,]))?`,
  // An emoji is two units and one mark.
  mark: String.raw`[\uD800-\uDBFF][\uDC00-\uDFFF]|\S`,
};

const KINDS = Object.keys(SHAPES) as Kind[];
const ANY = letterPattern(
  Object.values(SHAPES)
    .map((shape) => `(${shape})`)
    .join('|'),
  'g',
);

const GOES_ON = letterPattern(/^\.[\s),]*[\p{L}\p{N}„“"(§]/u);

/** A word whose full stop makes it a known abbreviation; at the end of a sentence the full stop is the sentence's. */
function takesStop(word: string, rest: string): boolean {
  return GOES_ON.test(rest) && germanAbbreviation(`${word}.`) !== undefined;
}

/** The pieces of one sentence, in order, without white space. */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(ANY)) {
    let [text, start] = [match[0], match.index];
    let kind = KINDS[match.indexOf(text, 1) - 1] ?? 'mark';
    const last = tokens.at(-1);
    if (text === '.' && last?.end === start && last.kind === 'word' && takesStop(last.text, sentence.slice(start))) {
      tokens.pop();
      [kind, text, start] = ['abbreviation', `${last.text}.`, last.start];
    }
    tokens.push({ kind, text, lower: text.toLowerCase(), start, end: start + text.length });
  }
  return tokens;
}

/** Whether a piece is written with a capital: a noun, a name, or the first word of a sentence. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
