import type { IsoDate } from '../release.ts';
import { DAY_AND_MONTH, daysBetween, inferDays, isoDate, MONTH, monthNumber, WEEKDAYS, weekdayOf } from './dates.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

const WEEKDAY = `(?:${WEEKDAYS.join('|')}|Sonnabend)`;

/** "Sonntag, 7., bis Dienstag, 9. Oktober": a day without its month borrows the next one's. Groups as DAY_AND_MONTH. */
const BORROWED = `(\\d{1,2})\\.,?\\s(?:bis|und|oder|sowie|–|-)\\s(?:${WEEKDAY},?\\s)?(?:de[nm]\\s)?\\d{1,2}\\.\\s?(${MONTH})()`;

const PATTERNS = [DAY_AND_MONTH, BORROWED].map(
  (date) => new RegExp(`(${WEEKDAY}),?\\s(?:de[nm]\\s)?${date}(?:\\s?(\\d{4}))?`, 'giu'),
);

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekdayNumber(name: string): number {
  const lower = name.toLowerCase();
  return lower === 'sonnabend' ? 6 : WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === lower);
}

function candidates(day: number, month: number, year: string | undefined, published: IsoDate | undefined): IsoDate[] {
  if (year === undefined) return published === undefined ? [] : inferDays(day, month, published);
  const date = isoDate(Number(year), month, day);
  return date === undefined ? [] : [date];
}

/**
 * Dates whose weekday is not theirs. A year that is not printed is inferred from the publication date; where several
 * years are possible, one that fits is enough. Reported, never repaired: which of the two is wrong only the source knows.
 */
export function checkWeekdays(passages: readonly Passage[], published: IsoDate | undefined): ParseWarning[] {
  const warnings: ParseWarning[] = [];
  for (const passage of passages) {
    for (const match of PATTERNS.flatMap((pattern) => [...passage.text.matchAll(pattern)])) {
      const [written, weekday = '', day, name, digits, year] = match;
      const dates = candidates(Number(day), monthNumber(name, digits), year, published);
      const wanted = weekdayNumber(weekday);
      const [first] = dates;
      if (first === undefined || dates.some((date) => weekdayOf(date) === wanted)) continue;
      const nearest = dates.reduce(
        (best, date) =>
          published && Math.abs(daysBetween(published, date)) < Math.abs(daysBetween(published, best)) ? date : best,
        first,
      );
      warnings.push({
        line: passage.line,
        code: 'weekday',
        message: `"${written}" does not agree with the calendar: ${nearest} is a ${ENGLISH[weekdayOf(nearest)]}.`,
      });
    }
  }
  return warnings;
}
