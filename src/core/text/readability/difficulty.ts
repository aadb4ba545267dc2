/** What makes a sentence hard to read; the keys of `ADVICE`, and of whoever puts these into another language. */
export const DIFFICULTY_KINDS = [
  'long-sentence',
  'long-word',
  'passive',
  'passive-substitute',
  'subjunctive',
  'nested-clause',
  'participle-attribute',
  'genitive-chain',
  'nominal-style',
  'negation',
  'many-numbers',
  'parenthesis',
  'semicolon',
  'abbreviation',
  'foreign-word',
  'gender-form',
] as const;

export type DifficultyKind = (typeof DIFFICULTY_KINDS)[number];

/** One place in a sentence that is hard to read. */
export interface Difficulty {
  kind: DifficultyKind;
  /** The place itself: `sentence.slice(start, end)`. */
  text: string;
  /** In UTF-16 units from the beginning of the sentence. */
  start: number;
  end: number;
  /** German words to say it with, where a list knows them: "zum Beispiel" for "z. B.". */
  advice?: string;
}

/** A place as a detector returns it. */
export interface Found {
  start: number;
  end: number;
  advice?: string;
}
