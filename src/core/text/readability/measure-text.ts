import { type ReadSentence, readSentence } from './clauses.ts';
import { findAbbreviations } from './detect/abbreviations.ts';
import { countGenitives } from './detect/genitives.ts';
import { countNegations } from './detect/negations.ts';
import { findNestedClauses } from './detect/nested-clauses.ts';
import { numbersOf } from './detect/numbers.ts';
import { findPassives } from './detect/passive.ts';
import { findSubjunctives } from './detect/subjunctive.ts';
import { isLongCompound } from './long-compound.ts';
import { countSyllables } from './syllables.ts';
import type { TextMeasures } from './text-measures.ts';
import type { Token } from './tokens.ts';

/** "More than 6 letters" of LIX and of the Wiener Sachtextformel. */
const LONG = 6;

interface WordFigures {
  letters: number;
  syllables: number;
  long: boolean;
}

function figuresOf(token: Token): WordFigures {
  if (token.kind !== 'word') return { letters: token.text.length, syllables: 1, long: false };
  const letters = token.text.match(/\p{L}/gu)?.length ?? 0;
  return { letters, syllables: countSyllables(token.text), long: letters > LONG };
}

/** The figures of a German text, given as its sentences (`splitSentences`); headings and list items are sentences too. */
export function measureText(sentences: readonly string[]): TextMeasures {
  const read = sentences.map(readSentence).filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'mark'));
  const tokens = read.flatMap((sentence) => sentence.tokens.filter(({ kind }) => kind !== 'mark'));
  const words = tokens.map(figuresOf);
  const perWord = (sum: number) => (words.length === 0 ? 0 : sum / words.length);
  const share = (holds: (word: WordFigures) => boolean) => perWord(words.filter(holds).length);
  const sum = (figure: (word: WordFigures) => number) => words.reduce((total, word) => total + figure(word), 0);
  const perSentence = (count: (sentence: ReadSentence) => number) =>
    read.length === 0 ? 0 : read.reduce((total, sentence) => total + count(sentence), 0) / read.length;

  const wordsPerSentence = read.length === 0 ? 0 : words.length / read.length;
  const syllablesPerWord = perWord(sum(({ syllables }) => syllables));
  const longWordShare = share(({ long }) => long);
  const polysyllableShare = share(({ syllables }) => syllables >= 3);
  const monosyllableShare = share(({ syllables }) => syllables === 1);
  const empty = words.length === 0;
  return {
    sentences: read.length,
    words: words.length,
    wordsPerSentence,
    lettersPerWord: perWord(sum(({ letters }) => letters)),
    syllablesPerWord,
    longWordShare,
    polysyllableShare,
    monosyllableShare,
    lix: wordsPerSentence + 100 * longWordShare,
    flesch: empty ? 0 : 180 - wordsPerSentence - 58.5 * syllablesPerWord,
    wienerSachtextformel: empty
      ? 0
      : 19.35 * polysyllableShare +
        0.1672 * wordsPerSentence +
        12.97 * longWordShare -
        3.27 * monosyllableShare -
        0.875,
    longCompoundShare: perWord(tokens.filter(isLongCompound).length),
    passives: perSentence((sentence) => findPassives(sentence).length),
    genitives: perSentence(countGenitives),
    subjunctives: perSentence((sentence) => findSubjunctives(sentence).length),
    nestedClauses: perSentence((sentence) => findNestedClauses(sentence).length),
    abbreviations: perSentence((sentence) => findAbbreviations(sentence).length),
    negations: perSentence(countNegations),
    numbers: perSentence((sentence) => numbersOf(sentence).length),
  };
}
