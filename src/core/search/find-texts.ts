import type { LanguageTag } from '../release.ts';
import { type SearchWord, searchWords } from './match-word.ts';
import { knowsWord, matchingTerms, type TermMatch } from './matching-terms.ts';
import type { IndexedText, Segment } from './segment.ts';
import type { TextIndex } from './text-index.ts';

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

/**
 * Finds the texts that have all the words. Plain loops over numbers: this runs over all of an archive for each letter typed.
 */
export function findTexts(index: TextIndex, search: Search): Found {
  const { segments } = index;
  const knows = knowsWord(segments);
  const meant = searchWords(search.query).map((word) => matchingTerms(segments, word, knows));
  const words = meant.map(({ word }) => word);
  if (words.length === 0) return { texts: [], count: 0, words };
  const matches = meant.map(({ perSegment }) => perSegment);
  const weights = matches.map((perSegment) => rarity(perSegment, segments));
  const scores = segments.map((segment, at) =>
    scoreTexts(
      segment,
      matches.map((perSegment) => perSegment[at] ?? []),
      weights,
    ),
  );
  return { ...bestReleases(index, scores, search), words };
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

/** How well each text of a segment meets the words; 0 or less where one is missing. */
function scoreTexts(segment: Segment, matches: readonly TermMatch[][], weights: readonly number[]): Float32Array {
  const total = new Float32Array(segment.texts.length);
  if (matches.some((terms) => terms.length === 0)) return total;
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
  return total;
}

/** How well each text of a segment meets a word. */
function bestScores(segment: Segment, terms: readonly TermMatch[]): Float32Array {
  const { texts, starts, postings } = segment;
  const best = new Float32Array(texts.length);
  for (const { term, score } of terms) {
    const end = starts[term + 1] as number;
    for (let at = starts[term] as number; at < end; at++) {
      const posting = postings[at] as number;
      const here = posting & 1 ? score * TITLE_WEIGHT : score;
      if (here > (best[posting >> 1] as number)) best[posting >> 1] = here;
    }
  }
  return best;
}

/**
 * The best releases, of equally good ones the newest; each once: in the reader's language where it was found in that, else
 * where it was found best.
 */
function bestReleases(
  { segments, releases, days }: TextIndex,
  scores: readonly Float32Array[],
  { lang, topic, limit, isWanted }: Search,
): { texts: IndexedText[]; count: number } {
  const best = new Float32Array(days.length);
  const shown = new Array<IndexedText | undefined>(days.length);
  let count = 0;
  segments.forEach(({ texts }, at) => {
    const [score, release] = [scores[at] as Float32Array, releases[at] as Uint32Array];
    for (let number = 0; number < texts.length; number++) {
      const [text, here] = [texts[number], score[number] as number];
      if (!text || here <= 0) continue;
      if ((topic && !text.topics.includes(topic)) || isWanted?.(text) === false) continue;
      const which = release[number] as number;
      const before = shown[which];
      const isBetter = here > (best[which] as number);
      if (!before) count++;
      if (!before || (before.lang !== lang && (text.lang === lang || isBetter))) shown[which] = text;
      if (isBetter) best[which] = here;
    }
  });
  // The score to a thousandth, then the day.
  const ranks = new Float64Array(days.length);
  for (let which = 0; which < ranks.length; which++) {
    if (shown[which]) ranks[which] = Math.round((best[which] as number) * 1000) * 1e7 + (days[which] as number);
  }
  return { texts: highest(ranks, shown, limit), count };
}

/** The texts of the highest ranks. Numbers are sorted: comparing thousands of texts would take too long. */
function highest(ranks: Float64Array, shown: readonly (IndexedText | undefined)[], limit: number): IndexedText[] {
  const least = ranks.length > limit ? (ranks.slice().sort().at(-limit) ?? 0) : 0;
  const found: { text: IndexedText; rank: number }[] = [];
  for (let which = 0; which < ranks.length; which++) {
    const [text, rank] = [shown[which], ranks[which] as number];
    if (text && rank >= least) found.push({ text, rank });
  }
  return found
    .sort((a, b) => b.rank - a.rank || (a.text.id < b.text.id ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => text);
}
