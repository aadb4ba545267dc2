import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';

const blocks = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
/** Blocks of 400 pixels each, scrolled down by so much. */
const scrolled = (by: number) => blocks.map((_, at) => ({ top: at * 400 - by, bottom: at * 400 + 400 - by }));

describe('placeOf', () => {
  it.each([
    [-100, 'start'],
    [0, 'start'],
    [100, { block: 'a', offset: 0.25 }],
    [400, { block: 'b', offset: 0 }],
    [599, { block: 'b', offset: 0.498 }],
    [600, 'end'],
    [5000, 'end'],
  ])('scrolled by %i', (by, expected) => {
    expect(placeOf(blocks, scrolled(by), 600)).toEqual(expected);
  });

  it('is the end of what fits in the window, and of nothing', () => {
    expect(placeOf(blocks, scrolled(0), 1200)).toBe('end');
    expect(placeOf([], [], 600)).toBe('end');
  });
});
