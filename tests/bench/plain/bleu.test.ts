import { describe, expect, it } from 'vitest';
import { corpusBleu } from './bleu.ts';
import { tokenise13a } from './tokenise-13a.ts';

describe('corpusBleu', () => {
  it('gives the README example of sacrebleu its 48.530827', () => {
    const all = [
      {
        candidate: 'The dog bit the man.',
        references: ['The dog bit the man.', 'The dog had bit the man.'],
      },
      {
        candidate: "It wasn't surprising.",
        references: ['It was not unexpected.', 'No one was surprised.'],
      },
      {
        candidate: 'The man had just bitten him.',
        references: ['The man bit him first.', 'The man had bitten the dog.'],
      },
    ];
    expect(corpusBleu(all)).toBeCloseTo(48.530827, 5);
  });

  it('gives equal texts 100 and texts with nothing in common 0', () => {
    expect(corpusBleu([{ candidate: 'a b c d', references: ['a b c d'] }])).toBeCloseTo(100);
    expect(corpusBleu([{ candidate: 'a b c d', references: ['e f g h'] }])).toBe(0);
    expect(corpusBleu([{ candidate: '', references: ['a b c d'] }])).toBe(0);
  });

  it('smooths orders without a match: 3/4 words, 1/3, then a half of 1/2 and a quarter of 1', () => {
    const score = corpusBleu([{ candidate: 'a b x c', references: ['a b c d'] }]);
    expect(score).toBeCloseTo(100 * ((3 / 4) * (1 / 3) * (1 / 4) * (1 / 4)) ** (1 / 4));
  });

  it('punishes what is shorter than the nearest reference', () => {
    const score = corpusBleu([{ candidate: 'a b c d', references: ['a b c d e', 'a b c d e f g h'] }]);
    expect(score).toBeCloseTo(100 * Math.exp(1 - 5 / 4));
  });
});

describe('tokenise13a', () => {
  it.each([
    ['Am 3.5. um 9,50 Euro, bitte.', 'Am 3.5 . um 9,50 Euro , bitte .'],
    ['2020-2021 und E-Mail', '2020 - 2021 und E-Mail'],
    ['„Ja“ (nein) & "so"', '„Ja“ ( nein ) & " so "'],
    ['a &quot;b&quot; <skipped>', 'a " b "'],
    ['www.a.de/b:c', 'www . a . de / b : c'],
  ])('cuts %s', (line, tokens) => {
    expect(tokenise13a(line).join(' ')).toBe(tokens);
  });
});
