import { isoDate } from '../press/dates.ts';
import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { Day } from './dates.ts';
import type { Scan } from './scan.ts';

/** `6. 1.`, `24.12.2026`, `24.12.26`. */
const DOTTED = /(?<![\d.:]|\d[,/])(\d{1,2})\. ?(\d{1,2})\.(?: ?((?:19|20)\d{2})(?!\d)|(\d{2})(?!\d|[.:]\d))?(?!\d)/gu;
/** `24.12` without the second full stop: a date only where no clock time and no sum follows. */
const HALF_DOTTED = letterPattern(
  /(?<![\d.:/]|\d,)(\d{1,2})\.(0[1-9]|1[0-2])(?![\d:%€]|[.,]\d| ?(?:uhr|h|euro|eur|ч|час|часа|часова|часов|год|am|pm)(?!\p{L})| ?(?:-|bis|und) ?[\d.:]+ ?uhr)/u,
  'g',
);
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/gu;
const ISO = /(?<!\d)((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?![\d/])/gu;
/** `24/12`: only with two digits for the month, since `1/2` is a half. */
const HALF_SLASHED = /(?<![\d/])(\d{1,2})\/(0[1-9]|1[0-2])(?![\d/])/gu;

/** Languages that write a number of two digits behind a full stop for decimals or prefer the slash. */
const SLASH_LANGUAGES = ['en', 'es', 'fr', 'ar', 'fa', 'ro', 'so', 'ckb', 'ps', 'ti'];

/** Dates in digits. Day before month, as everywhere in Europe. */
export function findNumericDates({ folded, patterns }: Scan): Day[] {
  const days: Day[] = [];
  const push = (match: RegExpMatchArray, year: number | undefined, month: number, day: number) => {
    const start = match.index ?? 0;
    if (isoDate(year ?? 2024, month, day) === undefined) return;
    days.push({ start, end: start + match[0].length, month, day, ...(year === undefined ? {} : { year }) });
  };
  for (const match of allMatches(folded, DOTTED)) {
    const [, day, month, long, short] = match;
    const year = long === undefined ? (short === undefined ? undefined : 2000 + Number(short)) : Number(long);
    push(match, year, Number(month), Number(day));
  }
  for (const match of allMatches(folded, ISO)) push(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of allMatches(folded, SLASHED)) push(match, Number(match[3]), Number(match[2]), Number(match[1]));
  const half = SLASH_LANGUAGES.includes(patterns.lang) ? HALF_SLASHED : HALF_DOTTED;
  for (const match of allMatches(folded, half)) {
    const inside = days.some((day) => match.index >= day.start && match.index < day.end);
    if (!inside) push(match, undefined, Number(match[2]), Number(match[1]));
  }
  return days;
}
