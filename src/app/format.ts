import { oncePerLanguage } from '../core/once-per-language.ts';
import { ownCalendar } from '../core/own-calendar.ts';
import type { IsoDate, LanguageTag } from '../core/release.ts';

/**
 * Days, times and sizes in the reader's conventions. Always the Gregorian calendar: a Persian reader in Germany has to
 * find the day in a German letter or on a door again.
 */

const days = oncePerLanguage(
  (lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }),
);
const moments = oncePerLanguage(
  (lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', calendar: 'gregory' }),
);

/** A calendar day in words, e.g. `12. Dezember 2025`. */
export function formatDay(lang: LanguageTag, day: IsoDate): string {
  return ownCalendar(lang)?.day(day) ?? days(lang).format(new Date(`${day}T00:00:00Z`));
}

/** A moment on this phone's clock, e.g. `22.11.2026, 14:35`. */
export function formatMoment(lang: LanguageTag, iso: string): string {
  const own = ownCalendar(lang);
  if (!own) return moments(lang).format(new Date(iso));
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${own.day(day)}${own.comma}${moment.getHours()}:${two(moment.getMinutes())}`;
}

/** Bytes in kilobytes or megabytes, as phones count them (powers of ten). */
export function formatBytes(lang: LanguageTag, bytes: number): string {
  const megabytes = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: megabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: megabytes ? 1 : 0,
  });
  // Not every language's own writing keeps the unit with its number.
  return format.format(bytes / (megabytes ? 1_000_000 : 1000)).replace(' ', '\u00a0');
}

/** Several things in a row, the last joined with "and". */
export function formatList(lang: LanguageTag, things: readonly string[]): string {
  return ownCalendar(lang)?.list(things) ?? new Intl.ListFormat(lang).format(things);
}
