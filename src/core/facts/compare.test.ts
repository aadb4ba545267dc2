import { describe, expect, it } from 'vitest';
import { compareFacts } from '../facts.ts';
import { ADDED, CHANGED, type DamagedRewrite, LOST, RENAMED } from './damaged-rewrites.test-support.ts';
import * as second from './damaged-second.test-support.ts';
import { FAITHFUL_PAIRS } from './faithful-pairs.test-support.ts';
import { ORIGINAL, PLAIN, TRANSLATIONS } from './faithful-texts.test-support.ts';
import { SECOND_ORIGINAL, SECOND_PLAIN, SECOND_TRANSLATIONS } from './second-release.test-support.ts';

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

const SECOND_SOURCE = { text: SECOND_ORIGINAL, lang: 'de' };
const SECOND_FAITHFUL: Record<string, string> = { de: SECOND_PLAIN, ...SECOND_TRANSLATIONS };

describe('compareFacts on the second release', () => {
  it.each(Object.entries(SECOND_FAITHFUL))('finds no damage, and nothing denied, in %s', (lang, text) => {
    const { lost, changed, added, warnings } = compareFacts(SECOND_SOURCE, { text, lang });
    const denied = warnings.filter(({ kind }) => kind === 'condition');
    expect([...lost, ...changed, ...added, ...denied].map(({ message }) => message)).toEqual([]);
  });

  it.each(Object.values(second).flat())('%s: “%s” → “%s”', (lang, from, to, damage, named) => {
    const whole = SECOND_FAITHFUL[lang] ?? '';
    expect(whole.split(from)).toHaveLength(2);
    const found = compareFacts(SECOND_SOURCE, { text: whole.replace(from, () => to), lang });
    expect(found[damage].map(({ message }) => message)).toContainEqual(expect.stringContaining(named));
  });
});

describe('compareFacts on faithful sentences', () => {
  it.each(FAITHFUL_PAIRS)('%s: “%s” → “%s”', (lang, source, text) => {
    const { lost, changed, added } = compareFacts({ text: source, lang: 'de' }, { text, lang });
    expect([...lost, ...changed, ...added].map(({ message }) => message)).toEqual([]);
  });

  it('finds a name that was dropped beside others, and one that was written wrong where it stands alone', () => {
    const source = 'Es sprachen Paul Steiner, Leyla Oktem und Uwe Brandis. Zum Schluss bat Steiner um Fragen.';
    const messages = (text: string) => {
      const { lost, changed } = compareFacts({ text: source, lang: 'de' }, { text, lang: 'de' });
      return [...lost, ...changed].map(({ message }) => message);
    };
    expect(messages(source.replace('Leyla Oktem und ', ''))).toEqual([expect.stringContaining('Leyla Oktem')]);
    expect(messages(source.replace('bat Steiner', 'bat Steinert'))).toEqual([expect.stringContaining('Steinert')]);
    expect(messages(source.replace('um Fragen', 'um Fragen zu Steinen'))).toEqual([]);
  });
});
