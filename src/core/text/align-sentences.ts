/** Sentences that say the same in two versions of a text. One side may be empty: dropped, or added. */
export interface AlignedSentences {
  original: string[];
  plain: string[];
}

interface Group {
  original: number;
  plain: number;
}

/** How many sentences of the other side one sentence can become; nobody makes more of one. */
const MOST = 8;

/** A sentence that stayed as it was holds its place against chance likenesses of its neighbours. */
const UNCHANGED = 4;

/** What each sentence more in a group must bring in shared words: else it stands by itself. */
const PER_SENTENCE = 0.6;

/** How far a sentence may be from its place, in sentences: keeps long texts from costing the square of their length. */
const DRIFT = 16;

/** Arabic writes "and", "with", "for" and the article onto the word. */
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل)(?=\p{L}{3})/u;

/**
 * What a sentence is compared by: numbers, and the beginnings of its longer words, so that "Kurse" is found again in
 * "Kursen". Short words say little about where a sentence came from.
 */
function keyWords(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/\p{N}+|\p{L}+/gu) ?? [];
  const stems = words.map((word) => word.replace(ARABIC_PREFIX, ''));
  return new Set(stems.filter((stem) => stem.length > 3 || /^\p{N}/u.test(stem)).map((stem) => stem.slice(0, 5)));
}

/** Words of the one sentence found again anywhere in the several, from `at` on, after each of them. */
function sharedWithRun(one: ReadonlySet<string>, run: readonly ReadonlySet<string>[], at: number): number[] {
  const found = new Set<string>();
  return run.slice(at, at + MOST).map((words) => {
    for (const word of words) if (one.has(word)) found.add(word);
    return found.size;
  });
}

/** Groups that could end the texts up to here, with what each is worth. */
class Alignment {
  private readonly worth = new Map<number, { total: number; group: Group }>();
  private readonly words: { original: Set<string>[]; plain: Set<string>[] };

  constructor(
    private readonly original: readonly string[],
    private readonly plain: readonly string[],
  ) {
    this.words = { original: original.map(keyWords), plain: plain.map(keyWords) };
  }

  private key(i: number, j: number): number {
    return i * (this.plain.length + 1) + j;
  }

  private offer(i: number, j: number, group: Group, gain: number): void {
    const key = this.key(i + group.original, j + group.plain);
    const total = (this.worth.get(this.key(i, j))?.total ?? 0) + gain;
    if (total > (this.worth.get(key)?.total ?? Number.NEGATIVE_INFINITY)) this.worth.set(key, { total, group });
  }

  /** All groups that begin at a sentence of either side. */
  private offerAll(i: number, j: number): void {
    const { original, plain } = this.words;
    const [here, there] = [original[i], plain[j]];
    if (here) this.offer(i, j, { original: 1, plain: 0 }, 0);
    if (there) this.offer(i, j, { original: 0, plain: 1 }, 0);
    if (!here || !there) return;
    for (const [more, shared] of sharedWithRun(here, plain, j).entries()) {
      if (shared > 0) this.offer(i, j, { original: 1, plain: more + 1 }, shared - PER_SENTENCE * more);
    }
    for (const [more, shared] of sharedWithRun(there, original, i).entries()) {
      if (shared > 0) this.offer(i, j, { original: more + 1, plain: 1 }, shared - PER_SENTENCE * more);
    }
    if (this.original[i] === this.plain[j]) this.offer(i, j, { original: 1, plain: 1 }, here.size + UNCHANGED);
    const swapped = this.original[i] === this.plain[j + 1] && this.original[i + 1] === this.plain[j];
    const both = here.size + (original[i + 1]?.size ?? 0);
    if (swapped && original[i + 1]) this.offer(i, j, { original: 2, plain: 2 }, both + UNCHANGED);
  }

  /** The groups of the best alignment, in order. */
  best(): Group[] {
    const [rows, columns] = [this.original.length, this.plain.length];
    const slope = columns / Math.max(rows, 1);
    for (let i = 0; i <= rows; i += 1) {
      const middle = Math.round(i * slope);
      const width = Math.ceil(DRIFT + 2 * slope);
      const [first, last] = [Math.max(0, middle - width), Math.min(columns, middle + width)];
      for (let j = first; j <= last; j += 1) {
        if (i + j === 0 || this.worth.has(this.key(i, j))) this.offerAll(i, j);
      }
    }
    const groups: Group[] = [];
    let [i, j] = [rows, columns];
    for (let step = this.worth.get(this.key(i, j)); step; step = this.worth.get(this.key(i, j))) {
      groups.unshift(step.group);
      i -= step.group.original;
      j -= step.group.plain;
    }
    return groups;
  }
}

/** Whether both sides are the same sentence. */
export function isUnchanged({ original, plain }: AlignedSentences): boolean {
  return original.length === 1 && plain.length === 1 && original[0] === plain[0];
}

/**
 * Sentences without a counterpart go to the changed ones beside them: likeness of words cannot tell "said in quite other
 * words" from "left out". Only between unchanged sentences is it certain.
 */
function joinLoose(aligned: readonly AlignedSentences[]): AlignedSentences[] {
  const joined: AlignedSentences[] = [];
  for (const { original, plain } of aligned) {
    const last = joined.at(-1);
    const loose = original.length === 0 || plain.length === 0;
    const lastLoose = last && (last.original.length === 0 || last.plain.length === 0);
    if (last && !isUnchanged(last) && (loose || lastLoose) && !isUnchanged({ original, plain })) {
      last.original.push(...original);
      last.plain.push(...plain);
    } else {
      joined.push({ original: [...original], plain: [...plain] });
    }
  }
  return joined;
}

/**
 * Which sentences of two versions of one block belong together: one to one, one to several, several to one, dropped and
 * added; in the order of the texts. Found by dynamic programming over the words they share; put together, each side gives
 * its sentences again.
 */
export function alignSentences(original: readonly string[], plain: readonly string[]): AlignedSentences[] {
  let [i, j] = [0, 0];
  const aligned = new Alignment(original, plain).best().map((group): AlignedSentences => {
    const pair = { original: original.slice(i, i + group.original), plain: plain.slice(j, j + group.plain) };
    i += group.original;
    j += group.plain;
    return pair;
  });
  return joinLoose(aligned);
}
