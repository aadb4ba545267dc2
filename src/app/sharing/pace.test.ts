import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSide, DEFAULT_PACE, PACES, stepCode, stepPace } from './pace.ts';

describe('the pace of codes', () => {
  it('goes from 3 s to 0.3 s and no further', () => {
    expect(PACES[DEFAULT_PACE]).toBe(1200);
    expect(stepPace(0, -1)).toBe(0);
    expect(PACES[stepPace(PACES.length - 1, 1)]).toBe(300);
    expect(stepPace(DEFAULT_PACE, 1)).toBe(DEFAULT_PACE + 1);
  });

  it('begins again behind the last code', () => {
    expect([stepCode(2, 1, 3), stepCode(0, -1, 3), stepCode(0, 1, 3)]).toEqual([0, 2, 1]);
  });
});

describe('the side of a code', () => {
  it('gives every module as many whole pixels as fit', () => {
    const ratio = fc.constantFrom(1, 1.5, 2, 2.625, 3);
    fc.assert(
      fc.property(
        fc.integer({ min: 29, max: 113 }),
        fc.integer({ min: 120, max: 1200 }),
        ratio,
        (modules, room, dpr) => {
          const side = codeSide(modules, room, dpr);
          const pixels = (side * dpr) / modules;
          expect(side).toBeLessThanOrEqual(room);
          expect(Math.abs(pixels - Math.round(pixels))).toBeLessThan(1e-9);
          expect(((Math.round(pixels) + 1) * modules) / dpr).toBeGreaterThan(room);
        },
      ),
    );
  });

  it('takes all the room where there is too little', () => {
    expect(codeSide(113, 60, 1)).toBe(60);
  });
});
