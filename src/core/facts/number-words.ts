import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { Fact, NumberFact } from './fact.ts';
import { readGermanNumber } from './german-numbers.ts';
import { groupOf, type Patterns } from './languages/patterns.ts';
import { withUnit } from './quantities.ts';
import { mention, type Scan } from './scan.ts';

const WORD = letterPattern(/[\p{L}\p{M}]+(?:['\u200c][\p{L}\p{M}]+)*/u, 'g');
const GERMAN = letterPattern(/(?<!\p{L})(?:zw|dr|vi|fü|se|si|ac|ne|ze|el|hu|ta|ein)[\p{L}-]*/u, 'g');
/** What Arabic writes together with the next word. */
const ARABIC_PREFIX = /^(?:و|ف)?(?:ب|ل|ک)?(?:ال|لل)?/u;

/** What Tigrinya writes together with a number: "by", "for", "at" in front of it, "and" behind. */
const TIGRINYA_PREFIX = /^[ብንክ]/u;
const TIGRINYA_SUFFIX = /ን$/u;

interface Token {
  start: number;
  end: number;
  value: number;
  weak: boolean;
  /** Arabic "and" is written together with the word. */
  joined: boolean;
}

function lookUp(word: string, { numbers, lang }: Patterns): Omit<Token, 'start' | 'end'> | undefined {
  const whole = numbers.get(word);
  if (whole) return { ...whole, joined: false };
  if (lang === 'ti') {
    const ended = word.replace(TIGRINYA_SUFFIX, '');
    const inside = numbers.get(ended) ?? numbers.get(ended.replace(TIGRINYA_PREFIX, ''));
    return inside && { ...inside, joined: false };
  }
  const prefix = lang === 'ar' ? (ARABIC_PREFIX.exec(word)?.[0] ?? '') : (/^[dl]'/.exec(word)?.[0] ?? '');
  const bare = prefix === '' ? undefined : numbers.get(word.slice(prefix.length));
  return bare && { ...bare, joined: prefix.startsWith('و') };
}

/** How a number goes on with the next word; undefined where it does not. */
function extend(total: number, next: Token, lang: string, linked: boolean): number | undefined {
  const { value } = next;
  if (lang === 'ar') {
    if (total < 10 && value === 10 && !next.joined) return total + 10;
    if (total < 10 && value >= 20 && value < 100 && next.joined) return total + value;
    if (total >= 100 && value < 100 && next.joined) return total + value;
    return undefined;
  }
  // Somali says the units first: "shan iyo labaatan" is 25.
  if (lang === 'so' && linked && total % 100 > 0 && total % 100 < 10 && value >= 10 && value < 100)
    return total + value;
  if (lang === 'fr' && total === 4 && value === 20) return 80;
  if (lang === 'fr' && (total % 100 === 60 || total % 100 === 80) && value < 20) return total + value;
  // Pashto says the units first: "پنځه دېرش" is 35.
  if (lang === 'ps' && total < 10 && value >= 30 && value < 100 && !linked) return total + value;
  if (value === 100 && total < 10 && !linked) return total * 100;
  if (value === 1000 && total < 1000 && !linked) return total * 1000;
  const place = total % 1000 === 0 ? 1000 : total % 100 === 0 ? 100 : total % 10 === 0 ? 10 : 0;
  const small = total === 10 && lang !== 'tr' && lang !== 'ti';
  return value < place && !small ? total + value : undefined;
}

function tokens({ folded, patterns }: Scan): Token[] {
  const found: Token[] = [];
  let end = 0;
  // Where a word stands is found again in less time than a match with its place takes.
  for (const word of folded.match(WORD) ?? []) {
    const start = folded.indexOf(word, end);
    end = start + word.length;
    const number = lookUp(word, patterns);
    if (number) found.push({ start, end, ...number });
  }
  return found;
}

function findCombined(scan: Scan): NumberFact[] {
  const { folded, patterns } = scan;
  const { and } = patterns.words;
  const facts: NumberFact[] = [];
  let current: { start: number; end: number; value: number; weak: boolean } | undefined;
  const flush = () => {
    // The words for one are articles too; behind "twenty" they are not.
    if (current && current.value > 1 && scan.claim(current.start, current.end)) {
      const { start, end, value, weak } = current;
      facts.push({ kind: 'number', ...mention(scan, start, end), value, spelled: true, ...(weak ? { weak } : {}) });
    }
    current = undefined;
  };
  for (const token of tokens(scan)) {
    const between = current ? folded.slice(current.end, token.start) : '';
    const linked = and !== undefined && between === ` ${and} `;
    const close = linked || /^[ -]$|^-et-$/.test(between);
    const value = current && close ? extend(current.value, token, patterns.lang, linked) : undefined;
    if (current && value !== undefined) {
      current = { start: current.start, end: token.end, value, weak: false };
    } else {
      flush();
      current = { ...token };
    }
  }
  flush();
  return facts;
}

function findGerman(scan: Scan): NumberFact[] {
  return allMatches(scan.folded, GERMAN).flatMap((match): NumberFact[] => {
    const read = readGermanNumber(match[0]);
    const end = match.index + match[0].length;
    if (!read || !scan.claim(match.index, end)) return [];
    const { value, weak } = read;
    return [{ kind: 'number', ...mention(scan, match.index, end), value, spelled: true, ...(weak ? { weak } : {}) }];
  });
}

function findWeak(scan: Scan, pattern: RegExp | undefined, values: readonly number[]): NumberFact[] {
  if (!pattern) return [];
  return allMatches(scan.folded, pattern).flatMap((match): NumberFact[] => {
    const value = values[groupOf(match) - 1];
    const end = match.index + match[0].length;
    if (value === undefined || !scan.claim(match.index, end)) return [];
    return [{ kind: 'number', ...mention(scan, match.index, end), value, spelled: true, weak: true }];
  });
}

/** Numbers written in words. "One" is never among them, since it is an article in most languages. */
export function findNumberWords(scan: Scan): Fact[] {
  const { patterns } = scan;
  const cardinals = patterns.lang === 'de' ? findGerman(scan) : findCombined(scan);
  return [
    ...cardinals.map((fact) => withUnit(scan, fact)),
    ...findWeak(scan, patterns.compounds, patterns.compoundValues),
    ...findWeak(scan, patterns.ordinals, patterns.ordinalValues),
  ];
}
