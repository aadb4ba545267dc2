import { describe, expect, it } from 'vitest';
import { duePages } from './due-pages.ts';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;

describe('duePages', () => {
  it('takes the last fourteen days', () => {
    const releases = [{ published: day(1) }, { published: day(2) }, { published: day(16) }, {}];
    expect(duePages(releases, day(16))).toEqual([{ published: day(2) }, { published: day(16) }]);
  });

  it('takes 25 a day, and all of them in turn', () => {
    const releases = Array.from({ length: 60 }, (_, id) => ({ id, published: day(10) }));
    const days = [10, 11, 12].map((number) => duePages(releases, day(number)));
    expect(days.map(({ length }) => length)).toEqual([25, 25, 25]);
    expect(new Set(days.flat().map(({ id }) => id)).size).toBe(60);
  });
});
