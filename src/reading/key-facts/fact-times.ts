import { language } from '../../core/language.ts';
import { oncePerLanguage } from '../../core/once-per-language.ts';
import { type OwnCalendar, ownCalendar } from '../../core/own-calendar.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';

/** How key facts name days, times and prices in one language. */
export interface FactTimes {
  /** A day with its weekday, or the first and the last of several. */
  days: (first: IsoDate, last?: IsoDate) => string;
  /** A time, or from when till when; `HH:MM`. */
  clock: (from: string, till?: string) => string;
  /** Weekdays, 0 = Sunday. */
  weekdays: (days: readonly number[]) => string;
  /** What is to be paid. */
  money: (amount: number, currency: string) => string;
  /** Parts of one line. */
  join: (parts: readonly (string | undefined)[]) => string;
}

const UTC = { calendar: 'gregory', timeZone: 'UTC' } as const;
/** A list with "and" gets hard to read beyond this; days in a row then are "from – to". */
const MOST_LISTED = 2;

/**
 * The Gregorian calendar and a clock of 24 hours in every language: the reader has to find day and hour again on a German
 * door, in a German letter, in a timetable.
 */
export function factTimes(lang: LanguageTag): FactTimes {
  const own = ownCalendar(lang);
  const comma = own?.comma ?? (language(lang).direction === 'rtl' ? '، ' : ', ');
  const join: FactTimes['join'] = (parts) => parts.filter(Boolean).join(comma);
  return { ...(own ? ownTimes(own, join) : browserTimes(lang)), join };
}

const fullDay = oncePerLanguage((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'full', ...UTC }));
const longDay = oncePerLanguage((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', ...UTC }));
const time = oncePerLanguage(
  (lang) => new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', ...UTC }),
);
const weekday = oncePerLanguage((lang) => new Intl.DateTimeFormat(lang, { weekday: 'long', ...UTC }));
const and = oncePerLanguage((lang) => new Intl.ListFormat(lang));

function browserTimes(lang: LanguageTag): Omit<FactTimes, 'join'> {
  return {
    days: (first, last) =>
      last ? longDay(lang).formatRange(midnight(first), midnight(last)) : fullDay(lang).format(midnight(first)),
    clock: (from, till) => (till ? time(lang).formatRange(today(from), today(till)) : time(lang).format(today(from))),
    weekdays(days) {
      const inOrder = fromMonday(days);
      const dates = inOrder.map(dayOfWeek);
      const [first, last] = [dates[0], dates.at(-1)];
      if (first && last && isLongRow(inOrder)) return weekday(lang).formatRange(first, last);
      return and(lang).format(dates.map((date) => weekday(lang).format(date)));
    },
    money: (amount, currency) => moneyIn(lang, amount, currency),
  };
}

/** In a language that not every browser has. */
function ownTimes(own: OwnCalendar, join: FactTimes['join']): Omit<FactTimes, 'join'> {
  const hour = (time: string) => time.replace(/^0/, '');
  return {
    days: (first, last) =>
      last
        ? own.range(own.day(first), own.day(last))
        : join([own.weekday(midnight(first).getUTCDay()), own.day(first)]),
    clock: (from, till) => (till ? own.range(hour(from), hour(till)) : hour(from)),
    weekdays(days) {
      const inOrder = fromMonday(days);
      const names = inOrder.map((day) => own.weekday((day + 1) % 7));
      const [first, last] = [names[0], names.at(-1)];
      return first && last && isLongRow(inOrder) ? own.range(first, last) : own.list(names);
    },
    money: own.money,
  };
}

function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Any day will do: only the time is shown. */
function today(time: string): Date {
  return new Date(`2024-01-01T${time}:00Z`);
}

/** 0 = Monday, as weeks are counted in Germany. */
function mondayFirst(weekday: number): number {
  return (weekday + 6) % 7;
}

/** Each weekday once, 0 = Monday, in the order of the week. */
function fromMonday(weekdays: readonly number[]): number[] {
  return [...new Set(weekdays.map(mondayFirst))].sort((a, b) => a - b);
}

/** Days without a gap, and too many to list. */
function isLongRow(inOrder: readonly number[]): boolean {
  return inOrder.length > MOST_LISTED && (inOrder.at(-1) ?? 0) - (inOrder[0] ?? 0) === inOrder.length - 1;
}

/** The first of January 2024 was a Monday. */
function dayOfWeek(fromMonday: number): Date {
  return new Date(Date.UTC(2024, 0, 1 + fromMonday));
}

/** Whole euros without cents, as they are spoken of. What is no code of ISO 4217, `Intl` refuses. */
function moneyIn(lang: LanguageTag, amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${new Intl.NumberFormat(lang).format(amount)} ${currency}`;
  const cents = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...cents }).format(
    amount,
  );
}
