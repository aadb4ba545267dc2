import type { IsoDate, LanguageTag } from './release.ts';

/**
 * How a language names days, for those that Chromium leaves out: it would name them in the phone's language instead. In the
 * language's own file of messages, so that only its readers load it. With the digits of German letters, as everything here.
 */
export interface CalendarWords {
  /** From January, with `|` between them, as they stand behind a day. */
  months: string;
  /** From Sunday, with `|` between them. */
  weekdays: string;
  /** With `{{day}}`, `{{month}}` and `{{year}}`. */
  day: string;
  /** From `{{first}}` to `{{last}}`. */
  range: string;
  /** `{{first}}` and `{{last}}`. */
  and: string;
  comma: string;
  /** With `{{amount}}`. */
  euro: string;
  today: string;
  tomorrow: string;
  /** In `{{count}}` days, two or more. */
  inDays: string;
  now: string;
}

/** Writes days, times and sums in a language that not every browser knows. */
export interface OwnCalendar {
  day: (day: IsoDate) => string;
  /** 0 = Sunday. */
  weekday: (weekday: number) => string;
  /** From the one to the other. */
  range: (first: string, last: string) => string;
  list: (items: readonly string[]) => string;
  comma: string;
  money: (amount: number, currency: string) => string;
  /** How far off a day is: 0 is today. */
  inDays: (days: number) => string;
  now: string;
}

const calendars = new Map<LanguageTag, OwnCalendar>();

/** Takes the words from a language's messages, if it has brought any. */
export function learnCalendar(lang: LanguageTag, words: CalendarWords | undefined): void {
  if (words) calendars.set(lang, makeCalendar(words));
}

/** The calendar of a language whose own words had to be brought along; undefined where the browser's serve. */
export function ownCalendar(lang: LanguageTag): OwnCalendar | undefined {
  return calendars.get(lang);
}

function makeCalendar({ comma, now, ...words }: CalendarWords): OwnCalendar {
  const [months, weekdays] = [words.months.split('|'), words.weekdays.split('|')];
  return {
    day(iso) {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      return fill(words.day, { day, month: months[month - 1] ?? '', year });
    },
    weekday: (weekday) => weekdays[weekday] ?? '',
    range: (first, last) => fill(words.range, { first, last }),
    list(items) {
      const last = items.at(-1) ?? '';
      return items.length < 2 ? last : fill(words.and, { first: items.slice(0, -1).join(comma), last });
    },
    comma,
    money(sum, currency) {
      const amount = Number.isInteger(sum) ? sum : sum.toFixed(2).replace('.', ',');
      return currency === 'EUR' ? fill(words.euro, { amount }) : `${amount} ${currency}`;
    },
    inDays: (days) => [words.today, words.tomorrow][days] ?? fill(words.inDays, { count: days }),
    now,
  };
}

function fill(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
