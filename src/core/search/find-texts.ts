import type { LanguageTag } from '../release.ts';
import { type KnowsWord, matchWord, type SearchWord, SHORTEST_PART, searchWords } from './match-word.ts';
import { firstFrom, type IndexedText, postingsOf, type Segment, termAt, termOf } from './segment.ts';
import { slipsAllowed } from './typing-error.ts';

/** What a reader looks for. */
export interface Search {
  query: string;
  /** Language that counts first where a release is found in several. */
  lang: LanguageTag;
  topic?: string | undefined;
  /** How many are wanted at most. */
  limit: number;
  /** Only releases for which this holds. */
  isWanted?: (text: IndexedText) => boolean;
}

/** What was found, best first, each release once. */
export interface Found {
  texts: IndexedText[];
  /** How many there are without a limit. */
  count: number;
  /** The words that were looked for, as they were understood. */
  words: SearchWord[];
}

/** A word in a title says more of what a text is about than one in the text. */
const TITLE_WEIGHT = 3;

/** Finds the texts that have all the words. */
export function findTexts(segments: readonly Segment[], search: Search): Found {
  const knows = knowsWord(segments);
  const meant = searchWords(search.query).map((word) => meaning(segments, word, knows));
  const words = meant.map(({ word }) => word);
  if (words.length === 0) return { texts: [], count: 0, words };
  const matches = meant.map(({ perSegment }) => perSegment);
  const weights = matches.map((perSegment) => rarity(perSegment, segments));
  const hits = segments.flatMap((segment, at) =>
    scoreTexts(
      segment,
      matches.map((perSegment) => perSegment[at] ?? []),
      weights,
    ),
  );
  const found = onceEach(hits, search);
  return { texts: bestFirst(found, search.limit), count: found.length, words };
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

interface TermMatch {
  term: number;
  score: number;
}

/** A word with the terms that meet it; where no text has it, with those that are it but for a slip. */
function meaning(segments: readonly Segment[], word: SearchWord, knows: KnowsWord) {
  const find = (wanted: SearchWord) => ({
    word: wanted,
    perSegment: segments.map((segment) => termsFor(segment, wanted, knows)),
  });
  const exact = find(word);
  // Only then: otherwise other words would stand among those that were meant.
  return exact.perSegment.some((terms) => terms.length > 0) ? exact : find({ ...word, withSlips: true });
}

/** The terms of a segment that meet a word. */
function termsFor(segment: Segment, word: SearchWord, knows: KnowsWord): TermMatch[] {
  const found: TermMatch[] = [];
  for (const term of candidates(segment, word)) {
    const score = matchWord(termAt(segment, term), word, knows);
    if (score > 0) found.push({ term, score });
  }
  return found;
}

/** Terms that may meet a word: those that begin with it, have it inside, or begin like it. */
function candidates(segment: Segment, { forms, stem, withSlips }: SearchWord): Set<number> {
  const found = new Set<number>();
  const [form = ''] = forms;
  const slips = withSlips && slipsAllowed(form.length) > 0;
  for (const front of slips ? [form.slice(0, 1), ...forms] : [stem, ...forms]) {
    const end = firstFrom(segment, `${front}\uffff`);
    for (let term = firstFrom(segment, front); term < end; term++) found.add(term);
  }
  if (stem.length >= SHORTEST_PART) {
    for (let at = segment.terms.indexOf(stem); at >= 0; at = segment.terms.indexOf(stem, at + 1)) {
      found.add(termOf(segment, at));
    }
  }
  return found;
}

/** How much it says that a text has a word: more, the fewer have it. */
function rarity(matches: readonly TermMatch[][], segments: readonly Segment[]): number {
  const all = segments.reduce((sum, { texts }) => sum + texts.length, 0);
  const having = segments.reduce(
    (sum, { starts }, at) =>
      (matches[at] ?? []).reduce((part, { term }) => part + (starts[term + 1] ?? 0) - (starts[term] ?? 0), sum),
    0,
  );
  return Math.log(1 + all / (1 + having));
}

interface Hit {
  text: IndexedText;
  score: number;
}

/** The texts of a segment that have all the words. Plain loops: this runs over all of an archive for each letter typed. */
function scoreTexts(segment: Segment, matches: readonly TermMatch[][], weights: readonly number[]): Hit[] {
  const { texts } = segment;
  if (matches.some((terms) => terms.length === 0)) return [];
  const total = new Float32Array(texts.length);
  matches.forEach((terms, word) => {
    const best = bestScores(segment, terms);
    const weight = weights[word] ?? 1;
    for (let text = 0; text < best.length; text++) {
      const score = best[text] as number;
      // Once a word is missing, the text is out.
      const before = total[text] as number;
      total[text] = score > 0 && before >= 0 ? before + score * weight : -1;
    }
  });
  const hits: Hit[] = [];
  for (let number = 0; number < total.length; number++) {
    const text = texts[number];
    const score = total[number] as number;
    if (text && score > 0) hits.push({ text, score });
  }
  return hits;
}

/** How well each text of a segment meets a word. */
function bestScores(segment: Segment, terms: readonly TermMatch[]): Float32Array {
  const best = new Float32Array(segment.texts.length);
  for (const { term, score } of terms) {
    const postings = postingsOf(segment, term);
    for (let at = 0; at < postings.length; at++) {
      const posting = postings[at] as number;
      const here = posting & 1 ? score * TITLE_WEIGHT : score;
      if (here > (best[posting >> 1] as number)) best[posting >> 1] = here;
    }
  }
  return best;
}

/** Each release once: in the reader's language where it was found in that, else where it was found best. */
function onceEach(hits: readonly Hit[], { lang, topic, isWanted }: Search): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const { text, score } = hit;
    if ((topic && !text.topics.includes(topic)) || isWanted?.(text) === false) continue;
    const known = best.get(text.id);
    if (!known) best.set(text.id, hit);
    else if (known.text.lang === lang) known.score = Math.max(known.score, score);
    else if (text.lang === lang) best.set(text.id, { text, score: Math.max(known.score, score) });
    else if (score > known.score) best.set(text.id, hit);
  }
  return [...best.values()];
}

/** The best ones, of equally good ones the newest. Numbers are sorted: comparing thousands of texts would take too long. */
function bestFirst(hits: readonly Hit[], limit: number): IndexedText[] {
  const ranks = Float64Array.from(hits, rank);
  const least = ranks.length > limit ? (ranks.slice().sort().at(-limit) ?? 0) : 0;
  const best: { text: IndexedText; rank: number }[] = [];
  hits.forEach(({ text }, at) => {
    const rank = ranks[at] ?? 0;
    if (rank >= least) best.push({ text, rank });
  });
  return best
    .sort((a, b) => b.rank - a.rank || (a.text.id < b.text.id ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => text);
}

/** The score to a thousandth, then the day. */
function rank({ text, score }: Hit): number {
  return Math.round(score * 1000) * 1e7 + dayNumber(text);
}

const days = new WeakMap<IndexedText, number>();

/** Days as numbers in their order; remembered, because each letter typed asks for thousands. */
function dayNumber(text: IndexedText): number {
  const known = days.get(text);
  if (known !== undefined) return known;
  const [year = 0, month = 0, day = 0] = text.published.split('-').map(Number);
  const number = year * 372 + month * 31 + day || 0;
  days.set(text, number);
  return number;
}
