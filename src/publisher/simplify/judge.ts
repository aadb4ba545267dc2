import { describeEase, isEasier } from '../../core/plain/easier.ts';
import { type GateOptions, gatePassage } from '../../core/plain/gate.ts';
import { type Sentence, sentencesText, sentenceText } from '../../core/release.ts';
import { measureText } from '../../core/text/readability/measure-text.ts';
import { splitInline } from '../../core/text/sentences.ts';
import { wrongLanguage } from '../drafts/language-check.ts';
import { MarkError, unmark, withoutMarks } from '../drafts/markup.ts';
import type { Piece } from './pieces.ts';

/** Of fewer words, measures say nothing. */
const ENOUGH_WORDS = 12;

/** A model's answer for one piece: sentences that may stand in its place, or what is wrong with it. */
export type Judged = { sentences: Sentence[] } | { faults: string[] };

/**
 * Judges an answer as the gate will judge the whole text, so that a single bad block does not spoil it: protected parts,
 * facts, language, length, ease.
 */
export function judgeAnswer(piece: Piece, answer: string, gate: GateOptions): Judged {
  const words = withoutMarks(answer, 'words');
  if (!/[\p{L}\d]/u.test(words)) return { faults: ['The answer is empty.'] };
  const foreign = wrongLanguage(words, 'de');
  if (foreign !== undefined) return { faults: [`The answer ${foreign}.`] };
  try {
    const sentences = splitInline(unmark(answer.replace(/\s+/gu, ' '), piece.parts), 'de');
    const reasons = gatePassage(sentencesText(piece.source), sentencesText(sentences), gate);
    const faults = [...reasons.map(({ message }) => message), ...notEasier(piece.source, sentences)];
    return faults.length > 0 ? { faults } : { sentences };
  } catch (error) {
    if (error instanceof MarkError) return { faults: [`The answer lost protected parts: ${error.message}.`] };
    throw error;
  }
}

function notEasier(source: Sentence[], made: Sentence[]): string[] {
  const [before, after] = [measureText(source.map(sentenceText)), measureText(made.map(sentenceText))];
  if (before.words < ENOUGH_WORDS || isEasier(before, after)) return [];
  return [`The answer is not easier to read: ${describeEase(before, after)}.`];
}
