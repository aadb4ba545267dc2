import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtPhones } from './phones.ts';

describe('splitAtPhones', () => {
  it.each([
    ['Rufen Sie 05251 88-1234 an.', ['Rufen Sie ', '05251 88-1234', ' an.']],
    ['+49 (0) 5251 / 88 1234', ['', '+49 (0) 5251 / 88 1234', '']],
    ['Am 3. 12. 2026, Haus 5 – 7', ['Am 3. 12. 2026, Haus 5 – 7']],
    ['', ['']],
  ])('%s', (text, parts) => {
    expect(splitAtPhones(text)).toEqual(parts);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('0', '5', ' ', '/', '-', '(', ')', '+', 'a', '.') }), (text) => {
        expect(splitAtPhones(text).join('')).toBe(text);
      }),
    );
  });
});
