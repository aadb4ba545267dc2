import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { Fact } from './fact.ts';
import { foldLetters } from './fold.ts';
import { perLanguage, WORD_END } from './languages/patterns.ts';
import { NUMERAL, numeralValue } from './numerals.ts';
import { mention, type Scan } from './scan.ts';

const NUMBERS = letterPattern(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d_])${NUMERAL}`, 'g');
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  zł: 'PLN',
  chf: 'CHF',
  '₺': 'TRY',
  dollar: 'USD',
};
const SIGN = '[€$£₺]|zł|chf|dollar';

/** "2027/28": the second year of a school year, written short. */
const SCHOOL_YEAR = /(?<!\d)((?:19|20)\d{2})[/-](\d{2})(?![\d/-])/gu;

const MULTIPLIER = perLanguage(({ words: { multipliers } }) => {
  const { thousand, million, billion } = multipliers;
  return `^ ?(?:(${thousand})|(${million})|(${billion}))(?:\\p{M}|'?\\p{L}{0,2})?${WORD_END}`;
});
const CURRENCY_BEHIND = perLanguage(
  ({ words }) => `^(?:,[-–—]{1,2} ?|-? ?|'?\\p{L}{1,3} | ?de )(?:(?:${words.euro})${WORD_END}|(?<sign>${SIGN}))`,
);
/** "12 Euro und 50 Cent", in every language that says it like this. */
const CENTS_BEHIND = letterPattern(
  foldLetters(
    '^,? (?:[\\p{L}\\p{M}]{1,4} )?(\\d{1,2}) ?(?:cents?|ct|céntimos|centimes|цент\\p{L}*|sent|kuruş|سنت\\p{L}*)(?!\\p{L})',
  ),
);
const CURRENCY_BEFORE = letterPattern(`(?:(${SIGN})|(?<!\\p{L})eur) ?$`);
const PERCENT_BEHIND = perLanguage(({ words }) => `^[- ]?(?:[%٪]|(?:${words.percent})${WORD_END})`);
const PERCENT_BEFORE = perLanguage(({ words }) => words.percentBefore && `(?:${words.percentBefore}) ?$`);

/** What stands around a number and makes it a sum or a percentage; the span that both take together. */
interface Unit {
  start: number;
  end: number;
  factor: number;
  currency?: string;
  percent?: true;
  /** The cents that stand behind the sum, as a part of it. */
  added?: number;
}

function readUnit(scan: Scan, start: number, numeralEnd: number): Unit {
  const behind = (from: number) => scan.folded.slice(from, from + 20);
  const multiplier = MULTIPLIER(scan).exec(behind(numeralEnd));
  const factor = !multiplier ? 1 : multiplier[1] !== undefined ? 1e3 : multiplier[2] !== undefined ? 1e6 : 1e9;
  const end = numeralEnd + (multiplier?.[0].length ?? 0);
  const before = scan.folded.slice(Math.max(0, start - 12), start);
  const percentBehind = PERCENT_BEHIND(scan).exec(behind(end));
  if (percentBehind) return { start, end: end + percentBehind[0].length, factor, percent: true };
  const percentBefore = PERCENT_BEFORE(scan).exec(before);
  if (percentBefore) return { start: start - percentBefore[0].length, end, factor, percent: true };
  const sumBehind = CURRENCY_BEHIND(scan).exec(behind(end));
  if (sumBehind) {
    const euros = end + sumBehind[0].length;
    const cents = CENTS_BEHIND.exec(behind(euros));
    const currency = SIGNS[sumBehind.groups?.sign ?? '€'] ?? 'EUR';
    const added = cents ? Number(cents[1]) / 100 : 0;
    return { start, end: euros + (cents?.[0].length ?? 0), factor, currency, added };
  }
  const sumBefore = CURRENCY_BEFORE.exec(before);
  if (!sumBefore) return { start, end, factor };
  return { start: start - sumBefore[0].length, end, factor, currency: SIGNS[sumBefore[1] ?? '€'] ?? 'EUR' };
}

function asFact(scan: Scan, value: number, { start, end, percent, currency }: Unit): Fact {
  const place = mention(scan, start, end);
  if (percent) return { kind: 'percent', ...place, value };
  return currency === undefined ? { kind: 'number', ...place, value } : { kind: 'money', ...place, value, currency };
}

const LIST_MARKER = /^ *(\d{1,2})[.)] /gmu;

/** Where the numbers of an ordered list stand: at the beginning of lines, one after the other. */
function listMarkers(text: string): Set<number> {
  const found = allMatches(text, LIST_MARKER);
  const values = new Set(found.map((match) => Number(match[1])));
  const inList = found.filter(({ 1: value }) => values.has(Number(value) + 1) || values.has(Number(value) - 1));
  return new Set(inList.map((match) => match.index + match[0].search(/\d/)));
}

/** Sums of money, percentages and all other numbers in digits. Numbers of an ordered list's items are none. */
export function findQuantities(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  const years = new Map<number, number>();
  for (const { index, 1: first, 2: second } of allMatches(scan.folded, SCHOOL_YEAR)) {
    years.set(index + 5, Math.trunc(Number(first) / 100) * 100 + Number(second));
  }
  const markers = listMarkers(scan.plain);
  for (const { index: start, 0: numeral } of allMatches(scan.folded, NUMBERS)) {
    const end = start + numeral.length;
    if (markers.has(start)) continue;
    const unit = readUnit(scan, start, end);
    const value = years.get(start) ?? numeralValue(numeral) * unit.factor + (unit.added ?? 0);
    if (scan.claim(unit.start, unit.end)) facts.push(asFact(scan, value, unit));
    else if (scan.claim(start, end)) facts.push(asFact(scan, numeralValue(numeral), { start, end, factor: 1 }));
  }
  return facts;
}

/** A number in words with what it counts: "fifty per cent", "twenty euros", "fünf Millionen". */
export function withUnit(scan: Scan, fact: Fact): Fact {
  if (fact.kind !== 'number' || fact.weak) return fact;
  const unit = readUnit(scan, fact.start, fact.end);
  // "12,50 € drei": the sign belongs to the sum in front.
  if (!scan.isFree(unit.start, fact.start) || !scan.isFree(fact.end, unit.end)) return fact;
  const value = fact.value * unit.factor + (unit.added ?? 0);
  if (unit.percent || unit.currency !== undefined) return asFact(scan, value, unit);
  return { ...fact, ...mention(scan, fact.start, unit.end), value };
}
