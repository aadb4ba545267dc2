import type { Row } from '../table.ts';
import type { PlainFigures, Readability } from './measure.ts';
import type { Sari } from './sari.ts';

/** The measures that are printed; --json has all. */
const READABILITY: [what: string, key: keyof Readability['source']][] = [
  ['Wiener Sachtextformel, school grade', 'wienerSachtextformel'],
  ['LIX', 'lix'],
  ['Flesch (Amstad)', 'flesch'],
  ['Words per sentence', 'wordsPerSentence'],
];

/** An engine's figures for people to read. */
export function figureRows(engine: string, figures: PlainFigures): Row[] {
  const { pairs, sariMean, sariCorpus, bleuSource, bleuReference, readability, factsKept, leftAlone } = figures;
  const ofAll = (count: number) => `${count} of ${pairs}`;
  return [
    { what: 'Engine', value: engine },
    ...sariRows('SARI (sentence mean)', sariMean),
    ...sariRows('SARI (corpus, EASSE)', sariCorpus),
    { what: 'BLEU against the source', value: bleuSource.toFixed(2) },
    { what: 'BLEU against the reference', value: bleuReference.toFixed(2) },
    { what: 'Readability: before → after (by people)', value: '' },
    ...READABILITY.map(([what, key]) => ({ what: `  ${what}`, value: beforeAfter(readability, key) })),
    { what: 'Sentences with all facts kept', value: ofAll(factsKept) },
    { what: 'Sentences left alone', value: ofAll(leftAlone) },
  ];
}

function beforeAfter({ source, candidate, reference }: Readability, key: keyof Readability['source']): string {
  return `${source[key].toFixed(1)} → ${candidate[key].toFixed(1)} (${reference[key].toFixed(1)})`;
}

function sariRows(what: string, { score, add, keep, delete: gone }: Sari): Row[] {
  return [
    { what, value: score.toFixed(2) },
    { what: '  added, kept, deleted', value: [add, keep, gone].map((part) => part.toFixed(2)).join(', ') },
  ];
}
