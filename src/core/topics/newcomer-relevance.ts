import type { Block } from '../release.ts';
import { NEWCOMER_RULES, NEWCOMER_SIGNS } from './newcomer-words.ts';
import { type ReleaseText, releaseText } from './release-text.ts';
import { findWords, type WeightedWords } from './word-rules.ts';

export interface Relevance {
  /** 0 (hardly concerns newcomers) to 1; from `SOMEWHAT` on somewhat, from `DIRECTLY` on directly. */
  score: number;
  /** The words that decided, strongest first, in lower case; with a minus sign what speaks against it. */
  because: string[];
}

export const SOMEWHAT = 0.2;
export const DIRECTLY = 0.5;

/** The points that make half of the scale: one strong sign at the beginning of a text. */
const HALF = 4.5;
const MOST_REASONS = 6;
/** Signs up to these points say only that a release is for everyone; together they stay below "directly". */
const GENERAL = 2;
const MOST_GENERAL = 4;
/** The further down a sign first stands, the less the release is about it. */
const PLACES: readonly [keyof ReleaseText, number][] = [
  ['title', 1.25],
  ['lead', 1],
  ['headings', 0.9],
  ['rest', 0.6],
];

interface Sign {
  /** With its place counted. */
  points: number;
  general: boolean;
  word: string;
}

function signOf(text: ReleaseText, points: number, words: WeightedWords): Sign | undefined {
  for (const [place, factor] of PLACES) {
    const [first] = findWords(text[place], words);
    if (first) {
      const word = points < 0 ? `−${first.word}` : first.word;
      return { points: points * factor, general: points > 0 && points <= GENERAL, word };
    }
  }
  return undefined;
}

const sum = (signs: readonly Sign[]) => signs.reduce((total, { points }) => total + points, 0);

/**
 * How much a German release concerns people who are new in the country, by what it offers, whom it addresses, and what
 * rarely matters to them (council business, road works, honours). Orders a list; it hides nothing.
 */
export function newcomerRelevance(title: string, blocks: readonly Block[]): Relevance {
  const text = releaseText(title, blocks);
  const signs = Object.entries(NEWCOMER_SIGNS)
    .map(([name, { points }]) => signOf(text, points, NEWCOMER_RULES.get(name) ?? {}))
    .filter((sign) => sign !== undefined)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const general = sum(signs.filter((sign) => sign.general));
  const special = sum(signs.filter((sign) => !sign.general));
  const points = Math.max(0, special + Math.min(general, MOST_GENERAL));
  return {
    score: Math.round((100 * points) / (points + HALF)) / 100,
    because: signs.slice(0, MOST_REASONS).map(({ word }) => word),
  };
}
