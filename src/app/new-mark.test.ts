import { describe, expect, it } from 'vitest';
import { isNew } from './new-mark.ts';

describe('isNew', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-22', true],
    ['2026-11-08', true],
    ['2026-11-07', false],
    ['2020-01-01', false],
  ])('published %s, first used 2026-11-22: %s', (published, expected) => {
    expect(isNew(published, '2026-11-22')).toBe(expected);
  });

  it('knows no news before the first use', () => {
    expect(isNew('2026-11-22', undefined)).toBe(false);
  });
});
