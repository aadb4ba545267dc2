import { daysBetween } from '../days.ts';
import type { IsoDate } from '../release.ts';
import { DAY_AND_MONTH, MONTHS } from './day-words.ts';

export { DAY_AND_MONTH, MONTH, WEEKDAYS } from './day-words.ts';

/** Number of a month's name or number; NaN if it is neither. */
export function monthNumber(name: string | undefined, digits: string | undefined): number {
  if (name === undefined) return Number(digits);
  const lower = name.toLowerCase();
  return lower === 'jänner' ? 1 : MONTHS.indexOf(lower) + 1;
}

/** The day as `YYYY-MM-DD`; undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Weekday of a date, 0 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

const WITH_YEAR = new RegExp(`(?<![\\d.])${DAY_AND_MONTH}\\s?(\\d{4}|\\d{2})(?!\\d)`, 'giu');

export interface FoundDate {
  date: IsoDate;
  start: number;
  end: number;
}

/** The first date with a year in a text: `12.12.2025`, `12.12.25`, `12. Dezember 2025`, `2025-12-12`. */
export function findDate(text: string): FoundDate | undefined {
  for (const match of text.matchAll(WITH_YEAR)) {
    const year = Number(match[4]);
    const date = isoDate(year < 100 ? 2000 + year : year, monthNumber(match[2], match[3]), Number(match[1]));
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  const date = iso ? isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
  return iso && date ? { date, start: iso.index, end: iso.index + iso[0].length } : undefined;
}

/**
 * Days that a day and month without a year can mean in a release of `published`: within half a year before it or a year
 * after it, and only the nearest if it is within two months, since releases are about what is near.
 */
export function inferDays(day: number, month: number, published: IsoDate): IsoDate[] {
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((candidate) => isoDate(candidate, month, day))
    .filter((date): date is IsoDate => date !== undefined)
    .filter((date) => daysBetween(published, date) >= -183 && daysBetween(published, date) <= 366);
  const near = days.filter((date) => Math.abs(daysBetween(published, date)) <= 60);
  return near.length > 0 ? near : days;
}
