import { lexicon, singularVowels } from './compounds/lexicon.ts';

/** Shorter words are read as they are. */
export const SHORTEST_COMPOUND = 13;

/** Shorter parts are syllables more often than words. */
const SHORTEST_PART = 3;

/** Longer ones are no words. */
const LONGEST_COMPOUND = 60;

/** More are no German that anybody writes. */
const MOST_PARTS = 6;

/** What the last part may end in: number, case, women. Longest first. */
const ENDINGS = /(?:innen|nen|sen|ern|ens|in|en|em|er|es|se|e|n|s)$/;

const LONG_WORD = new RegExp(`[A-Za-zÄÖÜäöüß]{${SHORTEST_COMPOUND},}`, 'g');
/** What makes letters beside it a piece of something else: another word, an address, a file name. */
const GOES_ON = /[\p{L}\p{M}\p{Nd}@_/.]/u;

/** Whether the letters between two places are a word of their own. A full stop behind them may end the sentence. */
function standsAlone(text: string, from: number, to: number): boolean {
  const [before, after, beyond] = [text[from - 1] ?? ' ', text[to] ?? ' ', text[to + 1] ?? ' '];
  return !GOES_ON.test(before) && !(GOES_ON.test(after) && (after !== '.' || GOES_ON.test(beyond)));
}

/** Places where a word falls into parts, as offsets; empty for a word of one part. */
type Joints = readonly number[];

/** Whether a word, in lower case, can be the last part. */
function isEnd(word: string): boolean {
  const { ends } = lexicon();
  for (let stem = word; stem.length >= SHORTEST_PART; ) {
    // Vowels change only with an ending: "häuser", but no "häus".
    if (ends.has(stem) || (stem !== word && ends.has(singularVowels(stem)))) return true;
    const ending = word.match(ENDINGS)?.[0] ?? '';
    const cut = word.length - stem.length;
    if (cut >= ending.length) return false;
    stem = word.slice(0, -(cut + 1));
  }
  return false;
}

/** The ways to part a word from a place on with as few parts as can be, at most `most`. */
function fewestParts(word: string, from: number, most: number): Joints[] {
  if (isEnd(word.slice(from))) return [[]];
  if (most < 2) return [];
  let best: Joints[] = [];
  for (let to = from + SHORTEST_PART; to <= word.length - SHORTEST_PART; to += 1) {
    if (!lexicon().fronts.has(word.slice(from, to))) continue;
    const limit = best[0] ? best[0].length : most - 1;
    const ways = fewestParts(word, to, limit).map((rest) => [to, ...rest]);
    const fewer = (ways[0]?.length ?? Number.POSITIVE_INFINITY) < (best[0]?.length ?? Number.POSITIVE_INFINITY);
    best = fewer ? ways : ways[0]?.length === best[0]?.length ? [...best, ...ways] : best;
  }
  return best;
}

/**
 * The parts of a long German word with their joints: "Arbeitsmarktintegration" is Arbeits, markt, integration. One part, the
 * word itself, where it is short, is no compound of words known here, or could be read in two ways: a wrong split is worse
 * than none.
 */
export function compoundParts(word: string): string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [word];
  const [joints, ...others] = fewestParts(word.toLocaleLowerCase('de'), 0, MOST_PARTS);
  if (!joints || others.length > 0) return [word];
  const bounds = [0, ...joints, word.length];
  return bounds.slice(1).map((to, index) => word.slice(bounds[index], to));
}

/** A text in pieces: what stands as it is, and long words in their parts. Together they are the text, letter for letter. */
export function splitCompounds(text: string): (string | string[])[] {
  const pieces: (string | string[])[] = [];
  let done = 0;
  for (const { index, 0: word } of text.matchAll(LONG_WORD)) {
    const parts = standsAlone(text, index, index + word.length) ? compoundParts(word) : [];
    if (parts.length < 2) continue;
    if (index > done) pieces.push(text.slice(done, index));
    pieces.push(parts);
    done = index + word.length;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
