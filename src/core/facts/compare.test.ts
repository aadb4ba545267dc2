import { describe, expect, it } from 'vitest';
import { compareFacts } from '../facts.ts';
import { ADDED, CHANGED, type DamagedRewrite, LOST, RENAMED } from './damaged-rewrites.test-support.ts';
import { ORIGINAL, PLAIN, TRANSLATIONS } from './faithful-texts.test-support.ts';

const SOURCE = { text: ORIGINAL, lang: 'de' };
const FAITHFUL: Record<string, string> = { de: PLAIN, ...TRANSLATIONS };
const PUBLISHED = { published: '2027-01-20' };

function faithful(lang: string): string {
  const text = FAITHFUL[lang];
  if (text === undefined) throw new RangeError(`no text in ${lang}`);
  return text;
}

describe('compareFacts on faithful texts', () => {
  it.each(Object.keys(FAITHFUL))('finds no damage in %s', (lang) => {
    const { lost, changed, added } = compareFacts(SOURCE, { text: faithful(lang), lang }, PUBLISHED);
    expect([...lost, ...changed, ...added].map(({ message }) => message)).toEqual([]);
  });
});

const groups: Record<string, DamagedRewrite[]> = { renamed: RENAMED, changed: CHANGED, added: ADDED, lost: LOST };

describe.each(Object.entries(groups))('compareFacts on damaged texts: %s', (_, rewrites) => {
  it.each(rewrites)('%s: “%s” → “%s”', (lang, from, to, damage, named) => {
    const whole = faithful(lang);
    expect(whole).toContain(from);
    const found = compareFacts(SOURCE, { text: whole.replaceAll(from, () => to), lang }, PUBLISHED);
    expect(found[damage].map(({ message }) => message)).toContainEqual(expect.stringContaining(named));
  });
});
