import { type Counts, common, countNgrams, joined, minus, newIn, ORDERS, size, sum, times } from './ngrams.ts';
import { tokenise13a } from './tokenise-13a.ts';

/** A sentence, what an engine made of it, and what people made of it. */
export interface Simplification {
  source: string;
  candidate: string;
  references: readonly string[];
}

/** 0 to 100; `score` is the mean of the three. */
export interface Sari {
  score: number;
  add: number;
  keep: number;
  delete: number;
}

/** The n-grams that a candidate kept, deleted or added, those that the references did, and those that both did. */
interface Operation {
  done: Counts;
  wanted: Counts;
  right: Counts;
}

interface Operations {
  keep: Operation;
  delete: Operation;
  add: Operation;
  /** All n-grams of all references. */
  references: Counts;
}

/** Source and candidate count once per reference, so that a share of the references can agree. */
function operations({ source, candidate, references }: Simplification, order: number): Operations {
  const count = (sentence: string) => countNgrams(tokenise13a(sentence.toLowerCase()), order);
  const from = times(count(source), references.length);
  const to = times(count(candidate), references.length);
  const wished = joined(references.map(count), (one, other) => one + other);
  const operation = (done: Counts, wanted: Counts) => ({ done, wanted, right: common(done, wanted) });
  return {
    keep: operation(common(from, to), common(from, wished)),
    delete: operation(minus(from, to), minus(from, wished)),
    add: operation(newIn(to, from), newIn(wished, from)),
    references: wished,
  };
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const f1 = (precision: number, recall: number) => ratio(2 * precision * recall, precision + recall);
const mean = (values: readonly number[]) => ratio(sum(values), values.length);

/** Averages over the orders, and as percent. */
function toSari(orders: readonly Omit<Sari, 'score'>[]): Sari {
  const of = (key: 'add' | 'keep' | 'delete') => 100 * mean(orders.map((order) => order[key]));
  const scores = { add: of('add'), keep: of('keep'), delete: of('delete') };
  return { score: mean(Object.values(scores)), ...scores };
}

/** The mean over n-grams of the part of each that is right: every n-gram weighs the same, however often it occurs. */
function share(right: Counts, all: Counts): number {
  return mean(Array.from(all, ([ngram, count]) => (right.get(ngram) ?? 0) / count));
}

/**
 * SARI of one sentence as in the original script (Xu et al. 2016, github.com/cocoxu/simplification, SARI.py): F1 of
 * what was kept and added, precision alone of what was deleted. The script takes words as they are between spaces; here
 * they are cut first.
 */
export function sentenceSari(simplification: Simplification): Sari {
  return toSari(
    ORDERS.map((order) => {
      const { keep, delete: gone, add, references } = operations(simplification, order);
      return {
        keep: f1(share(keep.right, keep.done), share(keep.right, keep.wanted)),
        delete: share(minus(gone.done, references), gone.done),
        add: f1(share(add.right, add.done), share(add.right, add.wanted)),
      };
    }),
  );
}

/** The mean of the sentences' SARI, as older papers give it; 0 for no sentences. */
export function meanSari(all: readonly Simplification[]): Sari {
  const sentences = all.map(sentenceSari);
  const of = (key: keyof Sari) => mean(sentences.map((sentence) => sentence[key]));
  return { score: of('score'), add: of('add'), keep: of('keep'), delete: of('delete') };
}

/**
 * SARI of a corpus as EASSE counts it by default (`corpus_sari`): n-grams are counted over all sentences before they are
 * divided, and what was deleted is judged by F1 too, so leaving everything alone and deleting too little both cost.
 */
export function corpusSari(all: readonly Simplification[]): Sari {
  return toSari(
    ORDERS.map((order) => {
      const sentences = all.map((simplification) => operations(simplification, order));
      const score = (key: 'add' | 'keep' | 'delete') => {
        const total = (of: keyof Operation) => sum(sentences.map((sentence) => size(sentence[key][of])));
        return f1(ratio(total('right'), total('done')), ratio(total('right'), total('wanted')));
      };
      return { keep: score('keep'), delete: score('delete'), add: score('add') };
    }),
  );
}
