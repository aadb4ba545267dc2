import type { LanguageTag } from '../../core/release.ts';
import { wrongLanguage } from '../drafts/language-check.ts';
import { MarkError, unmark, withoutMarks } from '../drafts/markup.ts';
import type { Segment } from './segments.ts';

/** Below so many letters a translation may well be short, or the same as the source. */
const LONG = 40;
const SHORTEST_SHARE = 0.3;
const LONGEST_SHARE = 4;

/**
 * What is wrong with an answer, to follow the segment's name; undefined if it may be a translation. Whether it says the
 * same as the source is not asked here: numbers, dates and names are the check's business.
 */
export function faultOf(segment: Segment, answer: string, to: LanguageTag): string | undefined {
  const words = withoutMarks(answer, 'words').trim();
  if (!/[\p{L}\d]/u.test(words)) return 'is empty';
  try {
    unmark(answer, segment.parts);
  } catch (error) {
    if (error instanceof MarkError) return `lost protected parts: ${error.message}`;
    throw error;
  }
  const source = withoutMarks(segment.text, 'words').trim();
  if (isEcho(source, words)) return 'came back untranslated';
  return cut(source, words) ?? wrongLanguage(words, to);
}

/** One or two words may be the same in both languages; four are not. */
function isEcho(source: string, answer: string): boolean {
  const bare = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = bare(source);
  return words.length >= 4 && words.join(' ') === bare(answer).join(' ');
}

function cut(source: string, answer: string): string | undefined {
  const [from, to] = [letters(source), letters(answer)];
  if (from < LONG) return to > LONG * LONGEST_SHARE ? 'is far longer than the source' : undefined;
  if (to < from * SHORTEST_SHARE) return 'is cut: far shorter than the source';
  if (to > from * LONGEST_SHARE) return 'is far longer than the source';
  const endsOpen = /[.!?]["“”»)]?$/u.test(source) && /[\p{L}\p{M},]$/u.test(answer);
  return endsOpen && to < from * 0.7 ? 'is cut: it ends in the middle of a sentence' : undefined;
}

function letters(text: string): number {
  return text.match(/[\p{L}\d]/gu)?.length ?? 0;
}
