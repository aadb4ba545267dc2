import { type ReadSentence, readSentence } from './clauses.ts';
import { findAbbreviations } from './detect/abbreviations.ts';
import { findForeignWords } from './detect/foreign-words.ts';
import { findGenderForms } from './detect/gender-forms.ts';
import { findGenitiveChains } from './detect/genitives.ts';
import { findLongSentence, findLongWords } from './detect/length.ts';
import { findParentheses, findSemicolons } from './detect/marks.ts';
import { findDoubleNegations } from './detect/negations.ts';
import { findNestedClauses } from './detect/nested-clauses.ts';
import { findNominalStyle } from './detect/nominal-style.ts';
import { findManyNumbers } from './detect/numbers.ts';
import { findParticipleAttributes } from './detect/participle-attributes.ts';
import { findPassives } from './detect/passive.ts';
import { findPassiveSubstitutes } from './detect/passive-substitute.ts';
import { findSubjunctives } from './detect/subjunctive.ts';
import { DIFFICULTY_KINDS, type Difficulty, type DifficultyKind, type Found } from './difficulty.ts';

const DETECTORS: Readonly<Record<DifficultyKind, (sentence: ReadSentence) => Found[]>> = {
  'long-sentence': findLongSentence,
  'long-word': findLongWords,
  passive: findPassives,
  'passive-substitute': findPassiveSubstitutes,
  subjunctive: findSubjunctives,
  'nested-clause': findNestedClauses,
  'participle-attribute': findParticipleAttributes,
  'genitive-chain': findGenitiveChains,
  'nominal-style': findNominalStyle,
  negation: findDoubleNegations,
  'many-numbers': findManyNumbers,
  parenthesis: findParentheses,
  semicolon: findSemicolons,
  abbreviation: findAbbreviations,
  'foreign-word': findForeignWords,
  'gender-form': findGenderForms,
};

/**
 * What makes one German sentence hard to read, in the order of the text; what an editor can do about it stands in
 * `ADVICE`. In the spirit of DIN 8581-1 (Einfache Sprache), by form alone: it would rather miss something than be wrong.
 */
export function reportSentence(sentence: string): Difficulty[] {
  const read = readSentence(sentence);
  return DIFFICULTY_KINDS.flatMap((kind) =>
    DETECTORS[kind](read).map((found) => ({ kind, text: sentence.slice(found.start, found.end), ...found })),
  ).sort((one, other) => one.start - other.start);
}
