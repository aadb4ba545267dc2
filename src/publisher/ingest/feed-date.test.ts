import { describe, expect, it } from 'vitest';
import { readDay } from './feed-date.ts';

describe('readDay', () => {
  it.each([
    ['Fri, 18 Jul 2025 00:00:00 GMT', '2025-07-18'],
    ['Fri, 18 Jul 2025 22:30:00 GMT', '2025-07-19'],
    ['18 Jul 25 09:15 +0200', '2025-07-18'],
    ['Mi, 3. Dez 2025 8:05:00 MEZ', '2025-12-03'],
    ['2025-12-31T23:30:00Z', '2026-01-01'],
    ['2025-12-31T00:00:00+01:00', '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
    ['18.07.2025 14:00', '2025-07-18'],
    ['18. März 2025', '2025-03-18'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(['', 'bald', '31.02.2025', '2025-13-01', 'Fri, 18 Xyz 2025 00:00:00 GMT'])('"%s" is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});
