import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/core/errors.ts';
import { ENGINES } from './engines.ts';
import { measureEngine } from './measure.ts';
import { parsePairs } from './pairs.ts';

const PAIRS = [
  { standard: 'Der Kurs beginnt jedenfalls am 3. Mai um 9 Uhr.', simple: 'Der Kurs beginnt am 3. Mai um 9 Uhr.' },
  { standard: 'Das Bürgerbüro bleibt geschlossen.', simple: 'Das Bürgerbüro ist zu.' },
];

describe('measureEngine', () => {
  it('sees that nothing was done', () => {
    const { none = String } = ENGINES;
    const figures = measureEngine(none, PAIRS);
    expect(figures).toMatchObject({ pairs: 2, factsKept: 2, leftAlone: 2 });
    expect(figures.bleuSource).toBeCloseTo(100);
    expect(figures.sariCorpus).toMatchObject({ add: 0, delete: 0 });
  });

  it('rewards what the reference does', () => {
    const figures = measureEngine((sentence) => sentence.replace(' jedenfalls', ''), PAIRS);
    expect(figures).toMatchObject({ factsKept: 2, leftAlone: 1 });
    expect(figures.sariMean.delete).toBeGreaterThan(0);
    expect(figures.bleuSource).toBeLessThan(100);
  });

  it('sees a lost fact', () => {
    expect(measureEngine((sentence) => sentence.replace(' um 9 Uhr', ''), PAIRS).factsKept).toBe(1);
  });
});

describe('parsePairs', () => {
  it('reads a pair a line and passes over the rest', () => {
    const [pair] = PAIRS;
    expect(parsePairs(`${JSON.stringify({ ...pair, from: 'c2' })}\n\n`, 'pairs.jsonl')).toEqual([pair]);
  });

  it.each([
    ['{"standard": "Ja."', 'the line is no JSON'],
    ['null', '"standard" must be a sentence'],
    ['{"standard": " ", "simple": "Ja."}', '"standard" must be a sentence'],
    ['{"standard": "Ja.", "simple": 1}', '"simple" must be a sentence'],
  ])('names the line of %s', (line, message) => {
    const read = () => parsePairs(`${JSON.stringify(PAIRS[0])}\n${line}\n`, 'pairs.jsonl');
    expect(read).toThrow(new InputError(message, { file: 'pairs.jsonl', line: 2 }));
    expect(read).toThrow(expect.objectContaining({ place: { file: 'pairs.jsonl', line: 2 } }));
  });

  it('wants at least one', () => {
    expect(() => parsePairs('\n', 'pairs.jsonl')).toThrow('there are no pairs in it');
  });
});
