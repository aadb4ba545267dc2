import type { IsoDate, LanguageTag } from './release.ts';

/**
 * Days and times in languages that browsers do not have: Chromium names them in the phone's language instead, and what Node
 * and Firefox know of Sorani puts the year first. With the digits of German letters, as everything here.
 */
export interface OwnCalendar {
  /** A day: `3ی کانوونی یەکەمی 2026`. */
  day: (day: IsoDate) => string;
  /** 0 = Sunday. */
  weekday: (weekday: number) => string;
  /** From the one to the other. */
  range: (first: string, last: string) => string;
  list: (items: readonly string[]) => string;
  money: (amount: number, currency: string) => string;
  /** How far off a day is: 0 is today. */
  inDays: (days: number) => string;
  now: string;
}

const SORANI_MONTHS = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەممووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];
const SORANI_WEEKDAYS = ['یەکشەممە', 'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە'];

const sorani: OwnCalendar = {
  day(day) {
    const [year, month, date] = day.split('-').map(Number);
    return `${date}ی ${SORANI_MONTHS[(month ?? 1) - 1]}ی ${year}`;
  },
  weekday: (weekday) => SORANI_WEEKDAYS[weekday] ?? '',
  range: (first, last) => `${first} تا ${last}`,
  list: (items) => [items.slice(0, -1).join('، '), items.at(-1)].filter(Boolean).join(' و '),
  money: (amount, currency) =>
    `${Number.isInteger(amount) ? amount : amount.toFixed(2).replace('.', ',')} ${currency === 'EUR' ? 'یۆرۆ' : currency}`,
  inDays: (days) => ['ئەمڕۆ', 'سبەینێ'][days] ?? `${days} ڕۆژی تر`,
  now: 'ئێستا',
};

/** The calendar of a language whose own words have to be brought along; undefined where the browser's serve. */
export function ownCalendar(lang: LanguageTag): OwnCalendar | undefined {
  return lang === 'ckb' ? sorani : undefined;
}
