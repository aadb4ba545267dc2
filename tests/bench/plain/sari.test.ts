import { describe, expect, it } from 'vitest';
import { corpusSari, meanSari, sentenceSari } from './sari.ts';

/** The example of the original script, with the values that it prints and EASSE's tests repeat. */
const SOURCE = 'About 95 species are currently accepted .';
const REFERENCES = [
  'About 95 species are currently known .',
  'About 95 species are now accepted .',
  '95 species are now accepted .',
];
const PUBLISHED: [candidate: string, score: number][] = [
  ['About 95 you now get in .', 0.2682782411698074],
  ['About 95 species are now agreed .', 0.5889995423074248],
  ['About 95 species are currently agreed .', 0.5071608864657479],
];
const EXAMPLES = PUBLISHED.map(([candidate]) => ({ source: SOURCE, candidate, references: REFERENCES }));

describe('sentenceSari', () => {
  it.each(PUBLISHED)('gives “%s” the published %f', (candidate, score) => {
    expect(sentenceSari({ source: SOURCE, candidate, references: REFERENCES }).score).toBeCloseTo(100 * score, 10);
  });

  it('counts by hand', () => {
    // Of a b c, d became the third: kept a and b of two that should stay, deleted c rightly, added e where d was right.
    const { keep, delete: gone, add } = sentenceSari({ source: 'a b c', candidate: 'a b e', references: ['a b d'] });
    // Orders 1 and 2 are all kept; of the bigrams "b c", of the trigrams "a b c" went; there are no four words in a row.
    expect(keep).toBeCloseTo((100 * (1 + 1 + 0 + 0)) / 4);
    expect(gone).toBeCloseTo((100 * (1 + 1 + 1 + 0)) / 4);
    expect(add).toBe(0);
  });

  it('asks for precision only where something is deleted', () => {
    const timid = { source: 'a b c d', candidate: 'a b c', references: ['a'] };
    expect(sentenceSari(timid).delete).toBe(100);
    expect(corpusSari([timid]).delete).toBeLessThan(100);
  });

  it('knows no case and cuts marks off', () => {
    const spaced = sentenceSari({ source: 'a b , c .', candidate: 'a b .', references: ['a b .'] });
    expect(sentenceSari({ source: 'A b, c.', candidate: 'a B.', references: ['A B.'] })).toEqual(spaced);
  });

  it('judges a repeated word as the script does', () => {
    // One of two goes, the reference's one stays: the script takes the reference from what went and has nothing left.
    const twice = { source: 'a a', candidate: 'a', references: ['a'] };
    expect(sentenceSari(twice).delete).toBeCloseTo(100 / 4);
    expect(corpusSari([twice]).delete).toBeCloseTo(200 / 4);
  });
});

describe('meanSari', () => {
  it('is the mean of the sentences', () => {
    const scores = EXAMPLES.map((example) => sentenceSari(example).score);
    expect(meanSari(EXAMPLES).score).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / 3);
    expect(meanSari([]).score).toBe(0);
  });
});

describe('corpusSari', () => {
  it('counts n-grams over all sentences before it divides', () => {
    const good = { source: 'a', candidate: 'b', references: ['b'] };
    const idle = { source: 'c', candidate: 'c', references: ['d'] };
    // Words: one of two wished additions and one of two wished deletions, no false one: F1 2/3; nothing rightly kept.
    const { add, keep, delete: gone } = corpusSari([good, idle]);
    expect(add).toBeCloseTo((100 * (2 / 3)) / 4);
    expect(gone).toBeCloseTo((100 * (2 / 3)) / 4);
    expect(keep).toBe(0);
  });
});
