import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { reportSentence } from './report-sentence.ts';

describe('measureText', () => {
  it('works the formulas out as they are published', () => {
    // 8 words in 2 sentences; Bür-ger-amt (3 syllables, 8 letters) is the only long one; ge-schlos-sen (3, 11) too.
    const measures = measureText(['Das Bürgeramt ist heute geschlossen.', 'Rufen Sie an.']);
    const { words, sentences, wordsPerSentence } = measures;
    expect({ words, sentences, wordsPerSentence }).toEqual({ words: 8, sentences: 2, wordsPerSentence: 4 });
    expect(measures.syllablesPerWord).toBeCloseTo((1 + 3 + 1 + 2 + 3 + 2 + 1 + 1) / 8);
    expect(measures.longWordShare).toBeCloseTo(2 / 8);
    expect(measures.lix).toBeCloseTo(4 + 25);
    expect(measures.flesch).toBeCloseTo(180 - 4 - 58.5 * 1.75);
    expect(measures.wienerSachtextformel).toBeCloseTo(0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875);
  });

  it('counts numbers and addresses as one short word each', () => {
    const measures = measureText(['Tel. 0555 123456, www.lindenfurt.example, am 12.12.2025']);
    expect(measures.words).toBe(5);
    expect(measures.longWordShare).toBe(0);
    expect(measures.syllablesPerWord).toBe(1);
  });

  it('counts what makes sentences hard, per sentence', () => {
    const measures = measureText([
      'Das Dach der Halle wird bzw. wurde repariert.',
      'Es gibt keine Informationsveranstaltung, sagt sie, er habe 3 Fragen.',
      'Gut.',
      'Ja.',
    ]);
    expect(measures.genitives).toBe(0.25);
    expect(measures.passives).toBe(0.25);
    expect(measures.abbreviations).toBe(0.25);
    expect(measures.negations).toBe(0.25);
    expect(measures.subjunctives).toBe(0.25);
    expect(measures.numbers).toBe(0.25);
    expect(measures.nestedClauses).toBe(0);
    expect(measures.longCompoundShare).toBeCloseTo(1 / 20);
  });

  it('is all 0 without words', () => {
    for (const empty of [[], [''], ['…', '–']]) {
      expect(Object.values(measureText(empty)).every((figure) => figure === 0)).toBe(true);
    }
  });
});

it('reads any text, and every place it shows is there', () => {
  const pieces = fc.constantFrom(
    'wird',
    'die',
    'von',
    '(',
    ')',
    ', ',
    'z. B.',
    'der',
    'Stadt',
    '5.',
    '*',
    '–',
    '„',
    'dass',
    'zu',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 20 });
  fc.assert(
    fc.property(texts, (parts) => {
      const sentence = parts.join(' ');
      for (const { text, start, end } of reportSentence(sentence)) {
        expect(text).not.toBe('');
        expect(sentence.slice(start, end)).toBe(text);
      }
      expect(Object.values(measureText([sentence])).every(Number.isFinite)).toBe(true);
    }),
  );
});
