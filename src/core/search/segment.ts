import type { IsoDate, LanguageTag } from '../release.ts';
import { rememberedTerms, wordsOf } from './words-of.ts';

/**
 * A part of the search index: some texts with their words, in a form that is stored and read as it is. An index is many of
 * them: what changes makes a new one and leaves a gap in the old.
 *
 * Measured with 20,000 texts of 390 words: minisearch takes 170 MB, 8 s to load, and 0.8 s for each letter typed; this takes
 * a tenth of the memory, loads at once, and answers in milliseconds.
 */
export interface Segment {
  /** `undefined`: the text is gone or has changed since. */
  texts: (IndexedText | undefined)[];
  /** All terms in ascending order, each with a line break before and behind it. */
  terms: string;
  /** term → where it begins in `terms`. */
  places: Uint32Array;
  /** term → where its `postings` begin; one more at the end. */
  starts: Uint32Array;
  /** Texts that have a term: `2 × number of the text`, and 1 more where it is in the title. */
  postings: Uint32Array;
}

/** A release in one language, both levels together; or a text received. */
export interface IndexedText {
  /** Id of the release; of a text received, its hash. */
  id: string;
  lang: LanguageTag;
  published: IsoDate;
  topics: string[];
  received?: true;
  /** Changes with all that is indexed of it. */
  stamp: string;
}

/** What is to be indexed of a text. */
export interface TextToIndex {
  about: IndexedText;
  titles: string[];
  bodies: string[];
}

/** An index of some texts. */
export function makeSegment(texts: readonly TextToIndex[]): Segment {
  const postings = new Map<string, number[]>();
  const terms = rememberedTerms();
  texts.forEach(({ titles, bodies }, number) => {
    const inTitle = termsIn(titles, terms);
    for (const term of inTitle) add(postings, term, number * 2 + 1);
    for (const term of termsIn(bodies, terms)) if (!inTitle.has(term)) add(postings, term, number * 2);
  });
  return pack(
    texts.map(({ about }) => about),
    postings,
  );
}

/** The same as one segment, without the gaps. */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const texts: IndexedText[] = [];
  const postings = new Map<string, number[]>();
  for (const segment of segments) {
    const numbers = segment.texts.map((text) => (text ? texts.push(text) - 1 : -1));
    for (let term = 0; term < segment.places.length; term++) {
      const name = termAt(segment, term);
      for (const posting of postingsOf(segment, term)) {
        const number = numbers[posting >> 1] ?? -1;
        if (number >= 0) add(postings, name, number * 2 + (posting & 1));
      }
    }
  }
  return pack(texts, postings);
}

function termsIn(texts: readonly string[], termsOfWord: (word: string) => string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { terms } of wordsOf(text, termsOfWord)) for (const term of terms) found.add(term);
  }
  return found;
}

function add(postings: Map<string, number[]>, term: string, posting: number): void {
  const list = postings.get(term);
  if (list) list.push(posting);
  else postings.set(term, [posting]);
}

function pack(texts: IndexedText[], lists: ReadonlyMap<string, readonly number[]>): Segment {
  const terms = [...lists.keys()].sort();
  const places = new Uint32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  const postings = new Uint32Array(terms.reduce((sum, term) => sum + (lists.get(term)?.length ?? 0), 0));
  let place = 1;
  let start = 0;
  terms.forEach((term, number) => {
    const list = lists.get(term) ?? [];
    places[number] = place;
    starts[number] = start;
    postings.set(list, start);
    place += term.length + 1;
    start += list.length;
  });
  starts[terms.length] = start;
  return { texts, terms: `\n${terms.join('\n')}\n`, places, starts, postings };
}

/** A term by its number. */
export function termAt({ terms, places }: Segment, number: number): string {
  const from = places[number] ?? 0;
  return terms.slice(from, (places[number + 1] ?? terms.length) - 1);
}

/** How long a term is, by its number. */
export function termLength({ terms, places }: Segment, number: number): number {
  return (places[number + 1] ?? terms.length) - 1 - (places[number] ?? 0);
}

/** Which texts have a term, see {@link Segment}. */
function postingsOf({ postings, starts }: Segment, number: number): Uint32Array {
  return postings.subarray(starts[number], starts[number + 1]);
}

/** Number of the first term that does not stand before `word`; of all terms, if they all do. */
export function firstFrom(segment: Segment, word: string): number {
  let [low, high] = [0, segment.places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (termAt(segment, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of the term at a place in `terms`. */
export function termOf({ places }: Segment, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
