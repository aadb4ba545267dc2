import { describe, expect, it } from 'vitest';
import { ADVICE } from './advice.ts';
import { MARK_CASES } from './cases/marks.test-support.ts';
import { NOUN_CASES } from './cases/nouns.test-support.ts';
import { VERB_CASES } from './cases/verbs.test-support.ts';
import { DIFFICULTY_KINDS } from './difficulty.ts';
import { reportSentence } from './report-sentence.ts';

const CASES = { ...VERB_CASES, ...NOUN_CASES, ...MARK_CASES };
const unmarked = (line: string) => line.replace(/[«»]/g, '');

describe.each(DIFFICULTY_KINDS)('%s', (kind) => {
  const lines = (CASES[kind] ?? '').split('\n').filter((line) => line !== '');
  const hard = lines.filter((line) => line.includes('«'));
  const near = lines.filter((line) => !line.includes('«'));

  it('is tried on enough sentences', () => {
    expect(hard.length).toBeGreaterThanOrEqual(15);
    expect(near.length).toBeGreaterThanOrEqual(10);
    expect(ADVICE[kind]).toMatch(/\.$|"$/);
  });

  it.each(hard)('shows %s', (line) => {
    const places = Array.from(line.matchAll(/«(.*?)»/g), ([, place]) => place);
    const found = reportSentence(unmarked(line)).filter((difficulty) => difficulty.kind === kind);
    expect(found.map(({ text }) => text)).toEqual(places);
  });

  it.each(near)('leaves alone: %s', (line) => {
    expect(reportSentence(line).filter((difficulty) => difficulty.kind === kind)).toEqual([]);
  });
});

describe('reportSentence', () => {
  it('gives places in the order of the text, with a plainer wording where it knows one', () => {
    const sentence = 'Die Stadt evaluiert z. B. die Kurse; das dauert.';
    const report = reportSentence(sentence);
    expect(report).toEqual([
      { kind: 'foreign-word', text: 'evaluiert', start: 10, end: 19, advice: 'prüfen' },
      { kind: 'abbreviation', text: 'z. B.', start: 20, end: 25, advice: 'zum Beispiel' },
      { kind: 'semicolon', text: ';', start: 35, end: 36 },
    ]);
  });

  it('has nothing to say about a plain sentence or an empty one', () => {
    expect(reportSentence('Das Amt ist am Montag zu.')).toEqual([]);
    expect(reportSentence('')).toEqual([]);
  });
});
