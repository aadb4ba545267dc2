import { describe, expect, it } from 'vitest';
import '../../tests/own-calendars.ts';
import { LANGUAGES } from '../core/language.ts';
import { formatBytes, formatDay, formatMoment } from './format.ts';

const latinDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

describe('formatDay', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))('writes a Gregorian day in %s', (lang) => {
    const day = latinDigits(formatDay(lang, '2026-11-08'));
    expect(day).toMatch(/2026/);
    expect(day).toMatch(/\b8/);
  });

  it('writes Sorani and Dari as they are written, whatever the browser knows', () => {
    expect(formatDay('ckb', '2026-11-08')).toBe('8ی تشرینی دووەمی 2026');
    expect(formatMoment('ckb', '2026-11-08T09:05:00')).toBe('8ی تشرینی دووەمی 2026، 9:05');
    expect(formatDay('fa-AF', '2026-11-08')).toBe('۸ نومبر ۲۰۲۶');
  });

  it('does not move the day, whatever the phone’s time zone', () => {
    expect(formatDay('de', '2026-01-01')).toBe('1. Januar 2026');
    expect(formatDay('de', '2026-12-31')).toBe('31. Dezember 2026');
  });
});

describe('formatBytes', () => {
  it('counts as phones do', () => {
    expect(formatBytes('de', 34_600)).toBe('35\u00a0kB');
    expect(formatBytes('de', 2_460_000)).toBe('2,5\u00a0MB');
  });
});
