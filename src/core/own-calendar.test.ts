import { describe, expect, it } from 'vitest';
import { OWN_CALENDARS } from '../../tests/own-calendars.ts';
import { findFacts } from './facts.ts';
import { ownCalendar } from './own-calendar.ts';

describe('ownCalendar', () => {
  it('is for languages that Chromium leaves out', () => {
    expect(OWN_CALENDARS).toEqual(['ku', 'sq', 'so', 'ps', 'ckb', 'ti']);
    expect(ownCalendar('de')).toBeUndefined();
  });

  it.each([
    ['ckb', '3ی کانوونی یەکەمی 2026', 'پێنجشەممە'],
    ['ku', '3ê berfanbara 2026an', 'pêncşem'],
    ['ps', '3 دسمبر 2026', 'پنجشنبه'],
    ['so', '3 Diseembar 2026', 'Khamiis'],
    ['sq', '3 dhjetor 2026', 'e enjte'],
    ['ti', '3 ታሕሳስ 2026', 'ሓሙስ'],
  ])('names days in %s', (lang, day, weekday) => {
    expect(ownCalendar(lang)?.day('2026-12-03')).toBe(day);
    expect(ownCalendar(lang)?.weekday(4)).toBe(weekday);
  });

  it.each(OWN_CALENDARS)('writes days in %s that are found again as facts', (lang) => {
    const own = ownCalendar(lang);
    for (let month = 1; month <= 12; month++) {
      const iso = `2026-${String(month).padStart(2, '0')}-${String(month + 8).padStart(2, '0')}`;
      const weekday = new Date(iso).getUTCDay();
      expect(findFacts(`${own?.weekday(weekday)}${own?.comma}${own?.day(iso)}`, lang)).toMatchObject([
        { kind: 'date', day: month + 8, month, year: 2026, weekday },
      ]);
    }
  });

  it('joins as the language does', () => {
    expect(ownCalendar('so')?.list(['a', 'b', 'c'])).toBe('a, b iyo c');
    expect(ownCalendar('ti')?.list(['ሰሉስ', 'ሓሙስ'])).toBe('ሰሉስን ሓሙስን');
    expect(ownCalendar('ku')?.list(['a'])).toBe('a');
    expect(ownCalendar('ps')?.list([])).toBe('');
  });

  it('names sums and distances', () => {
    expect([ownCalendar('so')?.money(20, 'EUR'), ownCalendar('sq')?.money(4.5, 'EUR')]).toEqual([
      '20 euro',
      '4,50 euro',
    ]);
    expect([0, 1, 5].map((days) => ownCalendar('sq')?.inDays(days))).toEqual(['sot', 'nesër', 'pas 5 ditësh']);
  });
});
