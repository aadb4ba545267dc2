import { type KnowsWord, matchLonger, matchWord, type SearchWord, SHORTEST_PART } from './match-word.ts';
import { firstFrom, type Segment, termAt, termLength, termOf } from './segment.ts';
import { slipsAllowed } from './typing-error.ts';

/** A term of a segment that meets a word, and how well. */
export interface TermMatch {
  term: number;
  score: number;
}

/** Tells whether a word stands by itself in some text. */
export function knowsWord(segments: readonly Segment[]): KnowsWord {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const is = segments.some((segment) => termAt(segment, firstFrom(segment, word)) === word);
    known.set(word, is);
    return is;
  };
}

/** A word with the terms that meet it; where no text has it, with those that are it but for a slip. */
export function matchingTerms(segments: readonly Segment[], word: SearchWord, knows: KnowsWord) {
  const find = (wanted: SearchWord) => ({
    word: wanted,
    perSegment: segments.map((segment) => termsFor(segment, wanted, knows)),
  });
  const exact = find(word);
  // Only then: otherwise other words would stand among those that were meant.
  const mayBeSlip = slipsAllowed(word.forms[0]?.length ?? 0) > 0;
  return exact.perSegment.some((terms) => terms.length > 0) || !mayBeSlip ? exact : find({ ...word, withSlips: true });
}

/** The terms of a segment that meet a word: among those that begin with it or like it, and those that have it inside. */
function termsFor(segment: Segment, word: SearchWord, knows: KnowsWord): TermMatch[] {
  const found: TermMatch[] = [];
  const look = (term: number) => {
    const score = matchWord(termAt(segment, term), word, knows);
    if (score > 0) found.push({ term, score });
  };
  const fronts = frontsOf(word);
  const ranges = fronts.map((front) => [firstFrom(segment, front), firstFrom(segment, `${front}\uffff`)] as const);
  ranges.forEach(([from, to], at) => {
    const isForm = word.forms.includes(fronts[at] ?? '');
    for (let term = from; term < to; term++) {
      // A letter is the beginning of thousands of terms: not all of them are worth taking out to look at.
      const score = isForm ? matchLonger(termLength(segment, term), word) : undefined;
      if (score) found.push({ term, score });
      else look(term);
    }
  });
  if (word.stem.length >= SHORTEST_PART) {
    const { terms, places } = segment;
    for (let at = terms.indexOf(word.stem); at >= 0; ) {
      const term = termOf(segment, at);
      const range = ranges.find(([from, to]) => from <= term && term < to);
      if (!range) look(term);
      // On behind this term, or behind all those that have been looked at.
      at = terms.indexOf(word.stem, places[range?.[1] ?? term + 1] ?? terms.length);
    }
  }
  return found;
}

/** How terms begin that may meet a word; none is the beginning of another. */
function frontsOf({ forms, stem, withSlips }: SearchWord): string[] {
  const fronts = [...new Set([withSlips ? stem.slice(0, 1) : stem, ...forms])];
  return fronts.filter((front) => !fronts.some((other) => other !== front && front.startsWith(other)));
}
