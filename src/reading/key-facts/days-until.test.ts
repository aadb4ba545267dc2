import { describe, expect, it } from 'vitest';
import type { KeyFact } from '../../core/facts.ts';
import '../../../tests/own-calendars.ts';
import { LANGUAGES } from '../../core/language.ts';
import { germanDay, howFarOff } from './days-until.ts';

const at = { block: 'b1', sentence: 0, text: 'as printed' };
const TODAY = '2026-11-22';
const off = (fact: KeyFact, lang = 'de') => howFarOff(fact, TODAY, lang, 'vorbei');
const until = (date: string): KeyFact => ({ kind: 'until', ...at, date });

describe('howFarOff', () => {
  it('counts days, and says in words what is over', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-27', '2027-03-01'];
    expect(days.map((date) => off(until(date)))).toEqual(['vorbei', 'heute', 'morgen', 'in 5 Tagen', undefined]);
  });

  it('knows that something lasts', () => {
    const range = (date: string, endDate: string): KeyFact => ({ kind: 'when', ...at, date, endDate });
    expect(off(range('2026-11-20', '2026-11-22'))).toBe('jetzt');
    expect(off(range('2026-11-24', '2026-11-30'))).toBe('übermorgen');
    expect(off(range('2026-11-01', '2026-11-21'))).toBe('vorbei');
  });

  it('says nothing of what has no day', () => {
    expect(off({ kind: 'where', ...at, address: 'Marktplatz 1' })).toBeUndefined();
    expect(off({ kind: 'weekly', ...at, weekdays: [1], time: '10:00' })).toBeUndefined();
  });

  it('has words in every language', () => {
    for (const { tag } of LANGUAGES) expect(off(until('2026-11-27'), tag)).toMatch(/\p{L}/u);
    expect(off(until('2026-11-27'), 'uk')).toBe('через 5 днів');
    const sorani = ['2026-11-22', '2026-11-23', '2026-11-27', '2027-03-01'].map((date) => off(until(date), 'ckb'));
    expect(sorani).toEqual(['ئەمڕۆ', 'سبەینێ', '5 ڕۆژی تر', undefined]);
  });
});

describe('germanDay', () => {
  it('is the day in Germany, in summer and in winter', () => {
    expect(germanDay(new Date('2026-11-22T22:59:00Z'))).toBe('2026-11-22');
    expect(germanDay(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
    expect(germanDay(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });
});
