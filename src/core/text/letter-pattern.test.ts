import { describe, expect, it } from 'vitest';
import { allMatches, letterPattern } from './letter-pattern.ts';

describe('letterPattern', () => {
  it('reads capitals of every script, repeated, inside classes and behind', () => {
    const words = 'Amt ŁÓDŹ Ёлка × ÷ ǅ a ß Șase'.split(' ');
    const capital = letterPattern(/^\p{Lu}/u);
    expect(words.filter((word) => capital.test(word))).toEqual(['Amt', 'ŁÓDŹ', 'Ёлка', 'Șase']);
    expect('ŁÓDŹ-Amt'.match(letterPattern(/\p{Lu}+/u, 'g'))).toEqual(['ŁÓDŹ', 'A']);
    expect('ŁÓDŹ-Amt'.match(letterPattern(/[\p{Lu}-]+/u))?.[0]).toBe('ŁÓDŹ-A');
    expect('ብ10 ታሕሳስ።'.match(letterPattern(/\p{L}+/u, 'g'))).toEqual(['ብ', 'ታሕሳስ']);
    expect('aBc Bc'.match(letterPattern(/(?<=\p{Lu})c/u, 'g'))).toEqual(['c', 'c']);
  });
});

describe('allMatches', () => {
  it.each([/a./g, /x*/g, /(?<=b)./g, /nothing/g])('finds what matchAll finds: %s', (pattern) => {
    const text = 'abxxab axb';
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('refuses a pattern that finds one match only', () => {
    expect(() => allMatches('a', /a/)).toThrow(TypeError);
  });
});
