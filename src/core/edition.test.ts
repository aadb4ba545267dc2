import { describe, expect, it } from 'vitest';
import { contentHash, editionPath, monthOf, newestFirst } from './edition.ts';

describe('the edition', () => {
  it('names content by the first half of its SHA-256', () => {
    const sha256 = Uint8Array.from({ length: 32 }, (_, index) => index * 8);
    expect(contentHash(sha256)).toBe('00081018202830384048505860687078');
  });

  it('has paths that say language, month and level', () => {
    expect(editionPath.index('ar', '2025-12', 'abc')).toBe('index/ar/2025-12.abc.json');
    expect(editionPath.rendition('2025-12-12-a', 'ar', 'plain', 'abc')).toBe('r/2025-12-12-a/ar.plain.abc.json');
    expect(monthOf('2025-12-12')).toBe('2025-12');
  });

  it('orders newest first, and releases of a day always the same way', () => {
    const releases = [
      { published: '2025-01-02', id: 'b' },
      { published: '2025-12-01', id: 'a' },
      { published: '2025-01-02', id: 'a-z' },
      { published: '2025-01-02', id: 'a' },
    ];
    expect(releases.toSorted(newestFirst).map(({ published, id }) => `${published} ${id}`)).toEqual([
      '2025-12-01 a',
      '2025-01-02 a',
      '2025-01-02 a-z',
      '2025-01-02 b',
    ]);
  });

  it('puts first of a day what concerns newcomers most; what nobody rated comes with the least', () => {
    const day = '2025-01-02';
    const releases = [
      { published: day, id: 'a' },
      { published: day, id: 'b', newcomers: 0.2 },
      { published: day, id: 'c', newcomers: 0.9 },
      { published: day, id: 'd', newcomers: 0 },
      { published: '2025-01-01', id: 'e', newcomers: 1 },
    ];
    expect(releases.toSorted(newestFirst).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd', 'e']);
    expect(releases.toReversed().sort(newestFirst)).toEqual(releases.toSorted(newestFirst));
  });
});
