import { common, countNgrams, joined, ORDERS, size, sum } from './ngrams.ts';
import { tokenise13a } from './tokenise-13a.ts';

/** What an engine wrote, and what it is compared with. */
export interface Candidate {
  candidate: string;
  references: readonly string[];
}

/** The reference's length nearest to the candidate's, in words; of two the shorter. */
function nearestLength(length: number, references: readonly string[][]): number {
  const lengths = references.map((words) => words.length).sort((a, b) => a - b);
  return lengths.reduce((best, next) => (Math.abs(next - length) < Math.abs(best - length) ? next : best));
}

/**
 * BLEU of a corpus, 0 to 100, with sacrebleu's defaults: case counts, 13a tokens, n-grams up to four words, exponential
 * smoothing (an order without any match counts as a half, a quarter, … of one). Every candidate needs a reference.
 */
export function corpusBleu(all: readonly Candidate[]): number {
  const sentences = all.map(({ candidate, references }) => ({
    words: tokenise13a(candidate),
    references: references.map(tokenise13a),
  }));
  const length = sum(sentences.map(({ words }) => words.length));
  const wanted = sum(sentences.map(({ words, references }) => nearestLength(words.length, references)));
  const matches = ORDERS.map((order) =>
    sentences.map(({ words, references }) => {
      const counts = countNgrams(words, order);
      const most = joined(
        references.map((reference) => countNgrams(reference, order)),
        Math.max,
      );
      return { total: size(counts), right: size(common(counts, most)) };
    }),
  ).map((order) => ({ total: sum(order.map(({ total }) => total)), right: sum(order.map(({ right }) => right)) }));
  if (matches.every(({ right }) => right === 0) || matches.some(({ total }) => total === 0)) return 0;

  let smoothed = 1;
  const logs = matches.map(({ total, right }) => {
    if (right > 0) return Math.log(right / total);
    smoothed /= 2;
    return Math.log(smoothed / total);
  });
  const brevity = length < wanted ? Math.exp(1 - wanted / length) : 1;
  return 100 * brevity * Math.exp(sum(logs) / ORDERS.length);
}
