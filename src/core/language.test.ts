import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseReading, fallbackChain, LANGUAGES, language, matchLanguage, type Reading } from './language.ts';
import { LEVELS } from './release.ts';

const tags = LANGUAGES.map(({ tag }) => tag);

describe('languages', () => {
  it('says the direction of each', () => {
    expect(LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag)).toEqual([
      'ar',
      'ps',
      'fa-AF',
      'fa',
      'ckb',
    ]);
    expect(language('ku')).toEqual({ tag: 'ku', ownName: 'Kurmancî', direction: 'ltr' });
    expect(() => language('xx')).toThrow(RangeError);
  });

  it.each([
    ['ar-SY', 'ar'],
    ['uk', 'uk'],
    ['de-AT', 'de'],
    ['EN-us', 'en'],
    ['kmr-Latn-TR', 'ku'],
    ['kmr-Latn', 'ku'],
    ['ku-TR', 'ku'],
    ['ku', 'ku'],
    ['ckb-IQ', 'ckb'],
    ['ku-Arab', 'ckb'],
    ['ku-Arab-IQ', 'ckb'],
    ['ku-IQ', 'ckb'],
    ['kmr-Arab', 'ckb'],
    ['fa-AF', 'fa-AF'],
    ['fa-Arab-AF', 'fa-AF'],
    ['prs', 'fa-AF'],
    ['prs-AF', 'fa-AF'],
    ['fa-IR', 'fa'],
    ['ps-AF', 'ps'],
    ['ti-ER', 'ti'],
    ['zh-Hans-CN', undefined],
    ['e', undefined],
  ])('finds for %s: %s', (tag, expected) => {
    expect(matchLanguage(tag, tags)).toBe(expected);
  });
});

it('finds Persian for Dari where there is no Dari, and no Latin letters for Sorani', () => {
  expect(matchLanguage('fa-AF', ['de', 'fa'])).toBe('fa');
  expect(matchLanguage('prs', ['de', 'fa'])).toBe('fa');
  expect(matchLanguage('ku-IQ', ['de', 'ku'])).toBeUndefined();
});

describe('the fallback chain', () => {
  it('goes from the wish to the original', () => {
    expect(fallbackChain({ lang: 'ar', level: 'plain', alsoReads: ['fa', 'en'], sourceLang: 'de' })).toEqual([
      { lang: 'ar', level: 'plain' },
      { lang: 'ar', level: 'original' },
      { lang: 'fa', level: 'plain' },
      { lang: 'en', level: 'plain' },
      { lang: 'de', level: 'plain' },
      { lang: 'de', level: 'original' },
    ]);
  });

  it('tries the language without its region before others', () => {
    const chain = fallbackChain({ lang: 'fa-AF', level: 'plain', alsoReads: ['ar'], sourceLang: 'de' });
    expect(chain.map(({ lang, level }) => `${lang}.${level}`)).toEqual([
      'fa-AF.plain',
      'fa-AF.original',
      'fa.plain',
      'fa.original',
      'ar.plain',
      'de.plain',
      'de.original',
    ]);
  });

  it('names nothing twice', () => {
    const chain = fallbackChain({ lang: 'de', level: 'original', alsoReads: ['de'], sourceLang: 'de' });
    expect(chain).toEqual([
      { lang: 'de', level: 'original' },
      { lang: 'de', level: 'plain' },
    ]);
  });

  const reading = fc.record({ lang: fc.constantFrom(...tags), level: fc.constantFrom(...LEVELS) });

  it('never leaves a reader with nothing while there is a text', () => {
    fc.assert(
      fc.property(
        reading,
        fc.array(reading, { minLength: 1 }),
        fc.array(fc.constantFrom(...tags)),
        (wish, there, also) => {
          const chosen = chooseReading({ ...wish, alsoReads: also, sourceLang: 'de' }, there);
          expect(there).toContainEqual(chosen);
          const exact = there.some((one: Reading) => one.lang === wish.lang && one.level === wish.level);
          if (exact) expect(chosen).toEqual(wish);
        },
      ),
    );
  });

  it('has nothing to choose from nothing', () => {
    expect(chooseReading({ lang: 'ar', level: 'plain', alsoReads: [], sourceLang: 'de' }, [])).toBeUndefined();
  });
});
