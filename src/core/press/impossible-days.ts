import { DAY_AND_MONTH, isoDate, monthNumber } from './dates.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

const DAY = new RegExp(`(?<![\\d.,/])${DAY_AND_MONTH}(?:\\s?(\\d{4}))?(?!\\d|\\.\\d)`, 'giu');
/** A year with a 29th of February, for days that are printed without one. */
const LEAP_YEAR = 2024;

/** Days that no calendar has: `31. November`, `29.2.2027`. */
export function findImpossibleDays(passages: readonly Passage[]): ParseWarning[] {
  return passages.flatMap(({ line, text }) =>
    [...text.matchAll(DAY)].flatMap(([written, day, name, digits, year]): ParseWarning[] => {
      const month = monthNumber(name, digits);
      const isDate = Number(day) >= 1 && Number(day) <= 31 && month >= 1 && month <= 12;
      if (!isDate || isoDate(Number(year ?? LEAP_YEAR), month, Number(day)) !== undefined) return [];
      return [{ line, code: 'impossible-day', message: `There is no day "${written.trim()}".` }];
    }),
  );
}
