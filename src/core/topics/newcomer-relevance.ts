import type { Block } from '../release.ts';
import { type NewcomerRules, type NewcomerSign, newcomerSigns } from './newcomer-rules.ts';
import { type ReleaseText, releaseText } from './release-text.ts';

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
const BUILT_IN_ONLY: NewcomerRules = {};
/** The further down a sign first stands, the less the release is about it. */
const PLACES: readonly [keyof ReleaseText, number][] = [
  ['title', 1.25],
  ['lead', 1],
  ['headings', 0.9],
  ['rest', 0.6],
];

interface FoundSign {
  /** With its place counted. */
  points: number;
  general: boolean;
  word: string;
}

function lookFor({ points, find }: NewcomerSign, text: ReleaseText): FoundSign | undefined {
  for (const [place, factor] of PLACES) {
    const [first] = find(text[place]);
    if (first) {
      const word = points < 0 ? `−${first.word}` : first.word;
      return { points: points * factor, general: points > 0 && points <= GENERAL, word };
    }
  }
  return undefined;
}

const sum = (signs: readonly FoundSign[]) => signs.reduce((total, { points }) => total + points, 0);

/**
 * How much a German release concerns people who are new in the country, by what it offers, whom it addresses, and what
 * rarely matters to them (council business, road works, honours). Orders a list; it hides nothing. `rules` adds a
 * publisher's words to the built-in ones.
 */
export function newcomerRelevance(
  title: string,
  blocks: readonly Block[],
  rules: NewcomerRules = BUILT_IN_ONLY,
): Relevance {
  const text = releaseText(title, blocks);
  const signs = newcomerSigns(rules)
    .map((sign) => lookFor(sign, text))
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
