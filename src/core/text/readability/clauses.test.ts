import { describe, expect, it } from 'vitest';
import { readSentence } from './clauses.ts';
import { tokenise } from './tokens.ts';

const kinds = (sentence: string) => tokenise(sentence).map(({ kind, text }) => `${kind}:${text}`);
const clauses = (sentence: string) => readSentence(sentence).clauses.map((c) => c.map(({ text }) => text).join(' '));

describe('tokenise', () => {
  it('keeps addresses, numbers and abbreviations whole', () => {
    expect(kinds('Tel. 0555 12-34 56, a.b@lindenfurt.example')).toEqual([
      'abbreviation:Tel.',
      'address:0555 12-34 56',
      'mark:,',
      'address:a.b@lindenfurt.example',
    ]);
    expect(kinds('Am 5. Mai (8.10.) z. B. 1.000 Karten.')).toEqual([
      'word:Am',
      'number:5.',
      'word:Mai',
      'mark:(',
      'number:8.10.',
      'mark:)',
      'abbreviation:z. B.',
      'number:1.000',
      'word:Karten',
      'mark:.',
    ]);
    expect(kinds('Bürger*innen, Vor- und 20-jährige; www.lindenfurt.example.')).toEqual([
      'word:Bürger*innen',
      'mark:,',
      'word:Vor-',
      'word:und',
      'number:20-jährige',
      'mark:;',
      'address:www.lindenfurt.example',
      'mark:.',
    ]);
  });

  it('leaves a full stop to the sentence that ends', () => {
    expect(kinds('Tee usw.').at(-1)).toBe('mark:.');
  });

  it('says where each piece stands', () => {
    const sentence = 'Die „Brücke“ hilft, z. B. heute.';
    for (const { text, start, end } of tokenise(sentence)) expect(sentence.slice(start, end)).toBe(text);
  });
});

describe('readSentence', () => {
  it.each([
    ['Das Amt hilft, wenn Sie kommen.', ['Das Amt hilft', 'wenn Sie kommen']],
    ['Am Montag, 5. Mai, um 9 Uhr ist Markt.', ['Am Montag 5. Mai um 9 Uhr ist Markt']],
    ['Kinder, Jugendliche und Eltern kommen.', ['Kinder Jugendliche und Eltern kommen']],
    ['Das Amt (im Rathaus) ist zu.', ['im Rathaus', 'Das Amt ist zu']],
    ['Es ist zu; rufen Sie an: heute!', ['Es ist zu', 'rufen Sie an', 'heute']],
    ['Die Halle, in der wir spielen, ist zu.', ['Die Halle', 'in der wir spielen', 'ist zu']],
    ['Eine Klammer (geht nicht zu', ['geht nicht zu', 'Eine Klammer']],
    ['', []],
  ])('%s', (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected);
  });
});
