import { NEWCOMER_SIGNS } from './newcomer-words.ts';
import { type WordFinder, wordFinder } from './word-rules.ts';

/** A publisher's own words for how much a release concerns newcomers; stars as in `WeightedWords`. */
export interface NewcomerRules {
  /** Words of releases that concern them directly: the name of a meeting place, of a course. */
  directly?: readonly string[];
  /** Words of releases that are for everyone, and so for them too. */
  somewhat?: readonly string[];
  /** Words of releases that rarely concern them. */
  hardly?: readonly string[];
  /** Words that count for nothing, although a rule takes them for something. */
  without?: readonly string[];
}

/** A reason for or against, with what finds it. */
export interface NewcomerSign {
  /** Added once, however many of its words occur; below zero for what rarely concerns newcomers. */
  points: number;
  find: WordFinder;
}

/** As much as the built-in signs of their kind. */
const OWN_POINTS = { directly: 5, somewhat: 2, hardly: -4 } as const;

const made = new WeakMap<NewcomerRules, readonly NewcomerSign[]>();

/** The signs that a release is looked through for, with what a publisher adds and takes away. */
export function newcomerSigns(rules: NewcomerRules): readonly NewcomerSign[] {
  const known = made.get(rules);
  if (known) return known;
  const { without } = rules;
  const sign = (points: number, words: readonly string[] = []) => ({ points, find: wordFinder({ 1: words }, without) });
  const signs = [
    ...Object.values(NEWCOMER_SIGNS).map(({ points, words }) => sign(points, words)),
    ...(['directly', 'somewhat', 'hardly'] as const).map((kind) => sign(OWN_POINTS[kind], rules[kind])),
  ];
  made.set(rules, signs);
  return signs;
}
