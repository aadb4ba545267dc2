import type { LanguageTag } from '../release.ts';
import { FREQUENT_WORDS, OWN_LETTERS, SCRIPTS } from './language-words.ts';

/** Fewer letters than this say too little. */
const ENOUGH_LETTERS = 80;

/** How much of a text must be in another script than its language's, or in its own: the rest may be German names. */
const SCRIPT_PRESENT = 0.35;
const SCRIPT_MISSING = 0.15;

/** What a letter of its own says for a language, where a word of its own says 1. */
const OWN_LETTER_WEIGHT = 0.7;

/** Below this, what speaks for a language is chance. */
const ENOUGH_EVIDENCE = 4;

/** What the words of a text say of its language. */
export interface LanguageEvidence {
  letters: number;
  /** Letters per script, in the order of `SCRIPTS`. */
  scripts: readonly number[];
  scores: ReadonlyMap<LanguageTag, number>;
}

/** For each word the languages it is frequent in: the more there are, the less it says. */
const WORDS = new Map<string, Set<LanguageTag>>();
for (const [lang, words] of Object.entries(FREQUENT_WORDS)) {
  for (const word of words.split(' ')) WORDS.set(word, (WORDS.get(word) ?? new Set()).add(lang));
}

const OWN = Object.entries(OWN_LETTERS).map(([lang, letters]) => ({ lang, pattern: new RegExp(`[${letters}]`, 'u') }));

const ADDRESS = /@|www\.|:\/\//;

/** All languages there is something known of; scores are added up by their places here. */
const TAGS = [...new Set([...Object.keys(FREQUENT_WORDS), ...Object.keys(OWN_LETTERS)])];

/** What one word says: its letters, its place in `SCRIPTS`, -1 for none, and how much for which of `TAGS`. */
interface WordEvidence {
  letters: number;
  script: number;
  weights: readonly { tag: number; weight: number }[];
}

function wordEvidence(word: string): WordEvidence {
  const languages = [...(WORDS.get(word) ?? [])];
  const own = OWN.find(({ pattern }) => pattern.test(word));
  return {
    letters: word.length,
    script: SCRIPTS.findIndex(({ pattern }) => pattern.test(word)),
    weights: [
      ...languages.map((lang) => ({ tag: TAGS.indexOf(lang), weight: 1 / languages.length })),
      ...(own ? [{ tag: TAGS.indexOf(own.lang), weight: OWN_LETTER_WEIGHT }] : []),
    ],
  };
}

/** Texts of one language repeat their words; keep memory small over thousands of releases. */
const MOST_TOKENS = 20_000;
const known = new Map<string, readonly WordEvidence[]>();

/** The words between two spaces; none in an address. */
function tokenEvidence(token: string): readonly WordEvidence[] {
  const before = known.get(token);
  if (before) return before;
  const words = ADDRESS.test(token) ? [] : (token.match(/\p{L}[\p{L}\p{M}\u200c]*/gu) ?? []);
  const evidence = words.map(wordEvidence);
  if (known.size >= MOST_TOKENS) known.clear();
  known.set(token, evidence);
  return evidence;
}

/** Counts letters, and the words and letters that speak for a language. Addresses are passed over. */
export function languageEvidence(text: string): LanguageEvidence {
  const sums = TAGS.map(() => 0);
  const scripts = SCRIPTS.map(() => 0);
  for (const token of text.normalize('NFC').toLowerCase().split(/\s+/)) {
    for (const { letters, script, weights } of tokenEvidence(token)) {
      if (script >= 0) scripts[script] = (scripts[script] ?? 0) + letters;
      for (const { tag, weight } of weights) sums[tag] = (sums[tag] ?? 0) + weight;
    }
  }
  const scores = new Map(TAGS.map((lang, tag) => [lang, sums[tag] ?? 0]));
  return { letters: scripts.reduce((sum, letters) => sum + letters, 0), scripts, scores };
}

/** The evidence of several stretches of text together. */
export function joinEvidence(parts: readonly LanguageEvidence[]): LanguageEvidence {
  const scores = new Map<LanguageTag, number>();
  for (const part of parts) for (const [lang, score] of part.scores) scores.set(lang, (scores.get(lang) ?? 0) + score);
  const scripts = SCRIPTS.map((_, index) => parts.reduce((sum, part) => sum + (part.scripts[index] ?? 0), 0));
  return { letters: scripts.reduce((sum, letters) => sum + letters, 0), scripts, scores };
}

/**
 * The language a text is in instead of the one it claims; undefined if it is that one, if the text is short, or if it
 * cannot be told for sure. Official names in German, addresses and numbers inside it do not matter.
 *
 * @param sure how many times stronger the evidence for the other language must be.
 */
export function otherLanguage(
  { letters, scripts, scores }: LanguageEvidence,
  claimed: LanguageTag,
  sure = 2.5,
): LanguageTag | undefined {
  const lang = claimed.split('-')[0] ?? claimed;
  const own = SCRIPTS.findIndex(({ languages }) => languages.includes(lang));
  if (letters < ENOUGH_LETTERS || own < 0) return undefined;
  const share = (script: number) => (scripts[script] ?? 0) / letters;
  const foreign = SCRIPTS.findIndex((_, script) => script > 0 && script !== own && share(script) >= SCRIPT_PRESENT);
  const latinInstead = share(own) < SCRIPT_MISSING ? 0 : own;
  const script = foreign >= 0 ? foreign : latinInstead;
  const claim = script === own ? (scores.get(lang) ?? 0) : 0;
  const candidates = SCRIPTS[script]?.languages ?? [];
  const [best] = candidates.toSorted((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
  if (best === undefined || best === lang) return undefined;
  const score = scores.get(best) ?? 0;
  return score >= ENOUGH_EVIDENCE && score >= sure * claim ? best : undefined;
}
