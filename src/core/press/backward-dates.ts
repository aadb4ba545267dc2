import { daysBetween } from '../days.ts';
import type { IsoDate } from '../release.ts';
import { isoDate, MONTH, monthNumber, WEEKDAYS } from './dates.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

const YEAR = '(?:\\s?(\\d{4}))?';
const BETWEEN = `,?\\s?(?:bis|–|-)\\s?(?:einschließlich\\s)?(?:zum\\s)?(?:(?:${WEEKDAYS.join('|')}|Sonnabend),?\\s)?(?:de[nm]\\s)?`;
/** From its second half on, a range whose first day has no month or year borrows them. */
const RANGE = new RegExp(
  `(?<![\\d.,/])(\\d{1,2})\\.(?:\\s?(?:(${MONTH})|(\\d{1,2})\\.)${YEAR})?${BETWEEN}(\\d{1,2})\\.\\s?(?:(${MONTH})(?!\\p{L})|(\\d{1,2})\\.)${YEAR}(?!\\d)`,
  'giu',
);

/** "Vom 15.8. bis 14.8." is a whole year. */
function isBackward(first: IsoDate, last: IsoDate, sameYear: boolean): boolean {
  return daysBetween(first, last) < (sameYear ? 0 : -1);
}

/**
 * Ranges of days that end before they begin: `12. bis 10. Dezember`, `12.12.2025 bis 10.12.2025`. Where a year is
 * missing, a range may lead into the next one: then it is reported only if both days are of one month.
 */
export function findBackwardDates(passages: readonly Passage[]): ParseWarning[] {
  return passages.flatMap(({ line, text }) =>
    [...text.matchAll(RANGE)].flatMap((match): ParseWarning[] => {
      const [written, firstDay, firstName, firstDigits, firstYear, lastDay, lastName, lastDigits, lastYear] = match;
      const lastMonth = monthNumber(lastName, lastDigits);
      const bare = firstName === undefined && firstDigits === undefined;
      const firstMonth = bare ? lastMonth : monthNumber(firstName, firstDigits);
      const bothYears = firstYear !== undefined && lastYear !== undefined;
      if (!bothYears && firstMonth !== lastMonth) return [];
      const year = Number(lastYear ?? firstYear ?? 2024);
      const first = isoDate(bothYears ? Number(firstYear) : year, firstMonth, Number(firstDay));
      const last = isoDate(year, lastMonth, Number(lastDay));
      if (first === undefined || last === undefined || !isBackward(first, last, bothYears || bare)) return [];
      return [{ line, code: 'date-range', message: `"${written.trim()}" ends before it begins.` }];
    }),
  );
}
