import { daysBetween } from '../days.ts';
import type { IsoDate } from '../release.ts';
import { DAY_AND_MONTH, inferDays, isoDate, MONTH, monthNumber, WEEKDAYS, weekdayOf } from './dates.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

const WEEKDAY = `(?:${WEEKDAYS.join('|')}|Sonnabend)`;

/** "Sonntag, 7., bis Dienstag, 9. Oktober": a day without its month borrows the next one's. Groups as DAY_AND_MONTH. */
const BORROWED = `(\\d{1,2})\\.,?\\s(?:bis|und|oder|sowie|–|-)\\s(?:${WEEKDAY},?\\s)?(?:de[nm]\\s)?\\d{1,2}\\.\\s?(${MONTH})()`;

const SHORT = WEEKDAYS.map((name) => name.slice(0, 2));
/** "Do., 4.12.", "Do, 4.12.": a dot or comma must follow, else "so" and "do" are other words. */
const SHORT_WEEKDAY = `(?<!\\p{L})(?:${SHORT.join('|')})(?=[.,])\\.?`;

const IN_FRONT = [
  ...[DAY_AND_MONTH, BORROWED].map((date) => `(${WEEKDAY}),?\\s(?:de[nm]\\s)?${date}(?:\\s?(\\d{4}))?`),
  `(${SHORT_WEEKDAY}),?\\s?${DAY_AND_MONTH}(?:\\s?(\\d{4}))?`,
].map((pattern) => new RegExp(pattern, 'giu'));
/** "4. Dezember (Donnerstag)" */
const BEHIND = new RegExp(`${DAY_AND_MONTH}(?:\\s?(\\d{4}))?\\s\\((${WEEKDAY}|${SHORT_WEEKDAY})\\)`, 'giu');

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A weekday and its date, as printed. */
interface PrintedDay {
  written: string;
  weekday: string;
  day: number;
  month: number;
  year?: string;
}

function printedDays(text: string): PrintedDay[] {
  const inFront = IN_FRONT.flatMap((pattern) => [...text.matchAll(pattern)]).map(
    ([written, weekday = '', day, name, digits, year]) => ({ written, weekday, day, name, digits, year }),
  );
  const behind = [...text.matchAll(BEHIND)].map(([written, day, name, digits, year, weekday = '']) => ({
    ...{ written, weekday, day, name, digits, year },
  }));
  return [...inFront, ...behind].map(({ written, weekday, day, name, digits, year }) => ({
    ...{ written, weekday, day: Number(day), month: monthNumber(name, digits) },
    ...(year !== undefined && { year }),
  }));
}

function weekdayNumber(name: string): number {
  const lower = name.toLowerCase();
  return lower === 'sonnabend'
    ? 6
    : WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(lower.slice(0, 2)));
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
    for (const { written, weekday, day, month, year } of printedDays(passage.text)) {
      const dates = candidates(day, month, year, published);
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
