import { describe, expect, it } from 'vitest';
import { inlineText, renditionKey, sentencesText } from './release.ts';

describe('the model', () => {
  it('reads the text out of every kind of inline', () => {
    const inlines = [
      'a ',
      { strong: 'b ' },
      { link: 'https://www.example.org', text: 'c ' },
      { term: 'jobcenter', text: 'd' },
    ];
    expect(inlines.map(inlineText).join('')).toBe('a b c d');
  });

  it('joins sentences by one space', () => {
    expect(sentencesText([['Eins.'], ['Zwei ', { strong: 'und' }, ' drei.']])).toBe('Eins. Zwei und drei.');
  });

  it('names a rendition by language and level', () => {
    expect(renditionKey('ar', 'plain')).toBe('ar.plain');
  });
});
