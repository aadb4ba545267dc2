import { daysBetween } from '../days.ts';
import { inferDays, isoDate, weekdayOf } from '../press/dates.ts';
import type { IsoDate } from '../release.ts';
import type { DateFact } from './fact.ts';

/**
 * The day that a date in a release of `published` means, if only one can be meant: the printed year, else the one that
 * publication and weekday leave. Undefined where weekday and date contradict each other, and for a day that was over
 * when the release came out.
 */
export function resolveDay({ day, month, year, weekday }: DateFact, published: IsoDate): IsoDate | undefined {
  if (day === undefined) return undefined;
  const printed = year === undefined ? undefined : isoDate(year, month, day);
  const possible = year === undefined ? inferDays(day, month, published) : printed === undefined ? [] : [printed];
  const fitting = possible.filter((date) => weekday === undefined || weekdayOf(date) === weekday);
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined && daysBetween(published, only) >= 0 ? only : undefined;
}
