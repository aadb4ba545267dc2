import { describe, expect, it } from 'vitest';
import german from '../../../locales/de/app.json';
import type { KeyFact } from '../../core/facts.ts';
import '../../../tests/own-calendars.ts';
import { LANGUAGES } from '../../core/language.ts';
import { factLines, type SayFact } from './fact-lines.ts';

const words = german.facts as Record<string, string>;
const t: SayFact = (key, values) =>
  (words[key.replace('facts.', '')] ?? '').replace('{{when}}', String(values?.when ?? ''));
const at = { block: 'b1', sentence: 0, text: 'as printed' };
const nobody = { phones: [], emails: [], urls: [], notes: [] };
/** Thin and unbreakable spaces are the system's business. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f]/g, '');
const texts = (facts: KeyFact[], lang = 'de') => factLines(facts, lang, t).map(({ text }) => plain(text));

describe('factLines', () => {
  it('names days with their weekday, several as from and to', () => {
    expect(texts([{ kind: 'when', ...at, date: '2026-11-12' }])).toEqual(['Donnerstag, 12. November 2026']);
    expect(texts([{ kind: 'when', ...at, date: '2026-12-24', endDate: '2027-01-03' }])).toEqual([
      '24. Dezember 2026 – 3. Januar 2027',
    ]);
  });

  it('names times by 24 hours in every language', () => {
    const fact: KeyFact = { kind: 'when', ...at, date: '2026-11-28', time: '09:30', endTime: '15:00' };
    expect(texts([fact])).toEqual(['Samstag, 28. November 2026, 09:30–15:00 Uhr']);
    for (const { tag } of LANGUAGES) {
      const digits = texts([fact], tag)[0]?.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
      expect(digits).toMatch(/9:30.+15:00/);
    }
  });

  it('says that nobody is there', () => {
    const fact: KeyFact = { kind: 'when', ...at, date: '2026-12-28', endDate: '2026-12-30', closed: true };
    expect(factLines([fact], 'de', t)).toEqual([{ label: 'Wann', text: expect.stringMatching(/^Geschlossen: 28\./) }]);
  });

  it('says what comes every week, days in a row as from and to', () => {
    const weekly = (weekdays: number[]): KeyFact => ({ kind: 'weekly', ...at, weekdays, time: '18:00' });
    expect(texts([weekly([4, 2])])).toEqual(['Jede Woche: Dienstag und Donnerstag, 18:00']);
    expect(texts([weekly([1, 2, 3, 4, 5])])).toEqual(['Jede Woche: Montag – Freitag, 18:00']);
    expect(texts([weekly([6, 0])])).toEqual(['Jede Woche: Samstag und Sonntag, 18:00']);
    expect(texts([weekly([1, 3, 5])])).toEqual(['Jede Woche: Montag, Mittwoch und Freitag, 18:00']);
  });

  it('has words of its own where browsers have none', () => {
    const at3 = { kind: 'when' as const, ...at, date: '2026-12-03', time: '09:30', endTime: '15:00' };
    const lines = [
      at3,
      { kind: 'when' as const, ...at, date: '2026-12-24', endDate: '2027-01-03' },
      { kind: 'weekly' as const, ...at, weekdays: [4, 2], time: '18:00' },
      { kind: 'weekly' as const, ...at, weekdays: [1, 2, 3, 4, 5], time: '08:00', endTime: '11:00' },
      { kind: 'weekly' as const, ...at, weekdays: [0, 5, 1], time: '10:00' },
      { kind: 'cost' as const, ...at, amount: 4.5, currency: 'EUR' },
    ].flatMap((fact) => texts([fact], 'ckb'));
    expect(lines).toEqual([
      'پێنجشەممە، 3ی کانوونی یەکەمی 2026، 9:30 تا 15:00',
      '24ی کانوونی یەکەمی 2026 تا 3ی کانوونی دووەمی 2027',
      'Jede Woche: سێشەممە و پێنجشەممە، 18:00',
      'Jede Woche: دووشەممە تا هەینی، 8:00 تا 11:00',
      'Jede Woche: دووشەممە، هەینی و یەکشەممە، 10:00',
      '4,50 یۆرۆ',
    ]);
    expect(texts([at3], 'fa-AF')).toEqual(['پنجشنبه ۳ دسمبر ۲۰۲۶، ۹:۳۰ تا ۱۵:۰۰']);
  });

  it('keeps addresses as they are on the door', () => {
    const fact: KeyFact = { kind: 'where', ...at, address: 'Haus am Kanal, Lindenallee 8' };
    expect(factLines([fact], 'ar', t)).toEqual([{ label: 'Wo', text: 'Haus am Kanal, Lindenallee 8' }]);
  });

  it('names prices, cents only where there are any', () => {
    const cost = (amount: number, currency = 'EUR'): KeyFact => ({ kind: 'cost', ...at, amount, currency });
    expect(texts([cost(20), cost(4.5), cost(0), cost(3, 'Taler')])).toEqual(['20 €', '4,50 €', '0 €', '3 Taler']);
    expect(texts([cost(150)], 'uk')).toEqual(['150 €']);
  });

  it('says whom to ask, and how', () => {
    const phones = [{ number: '030 23125-620' }, { number: '030 23125-621', fax: true }];
    const contact = { ...nobody, organisation: 'Amt', phones, emails: ['a@example.org'], urls: ['www.example.org'] };
    expect(texts([{ kind: 'ask', ...at, contact }])).toEqual(['Amt, 030 23125-620, a@example.org']);
    const page = { ...nobody, urls: ['www.example.org'] };
    expect(texts([{ kind: 'ask', ...at, contact: page }])).toEqual(['www.example.org']);
  });

  it('puts first what readers ask first, and says nothing twice', () => {
    const until: KeyFact = { kind: 'until', ...at, date: '2026-11-20', time: '18:00' };
    const when: KeyFact = { kind: 'when', ...at, date: '2026-11-28' };
    const lines = factLines([until, when, { ...until, block: 'b2' }], 'de', t);
    expect(lines.map(({ label }) => label)).toEqual(['Wann', 'Bis wann']);
    expect(lines[1]?.text).toBe('Freitag, 20. November 2026, 18:00');
  });
});
