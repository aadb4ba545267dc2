/** How often each n-gram occurs, its words joined with a space. Only what occurs has an entry. */
export type Counts = ReadonlyMap<string, number>;

/** SARI and BLEU both look at one to four words in a row. */
export const ORDERS = [1, 2, 3, 4] as const;

/** The n-grams of a sentence: runs of `order` words. */
export function countNgrams(words: readonly string[], order: number): Counts {
  const counts = new Map<string, number>();
  for (let from = 0; from + order <= words.length; from += 1) {
    const ngram = words.slice(from, from + order).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function mapCounts(counts: Counts, change: (count: number, ngram: string) => number): Counts {
  const changed = Array.from(counts, ([ngram, count]): [string, number] => [ngram, change(count, ngram)]);
  return new Map(changed.filter(([, count]) => count > 0));
}

/** Every count as many times over. */
export const times = (counts: Counts, factor: number) => mapCounts(counts, (count) => count * factor);

/** What both have. */
export const common = (one: Counts, other: Counts) =>
  mapCounts(one, (count, ngram) => Math.min(count, other.get(ngram) ?? 0));

/** What is left of one when the other is taken away. */
export const minus = (one: Counts, other: Counts) => mapCounts(one, (count, ngram) => count - (other.get(ngram) ?? 0));

/** The n-grams of one that the other has not at all, once each. */
export const newIn = (one: Counts, other: Counts) => mapCounts(one, (_, ngram) => (other.has(ngram) ? 0 : 1));

/** All counts put together. */
export function joined(all: readonly Counts[], join: (one: number, other: number) => number): Counts {
  const together = new Map<string, number>();
  for (const counts of all) {
    for (const [ngram, count] of counts) together.set(ngram, join(together.get(ngram) ?? 0, count));
  }
  return together;
}

/** How many n-grams there are, repetitions counted. */
export const size = (counts: Counts) => sum([...counts.values()]);

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
