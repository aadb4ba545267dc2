import type { Notes } from '../../core/codec/markdown.ts';
import { type HardSentence, hardSentences } from '../../core/plain/plain-text.ts';
import { ADVICE } from '../../core/text/readability/advice.ts';
import type { Difficulty } from '../../core/text/readability/difficulty.ts';
import { tokenise } from '../../core/text/readability/tokens.ts';
import type { Draft, Fallback } from './draft.ts';

/** Enough of a sentence to find it by. */
const FIRST_WORDS = 4;

function beginning(text: string): string {
  const words = text.split(' ');
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).join(' ')} …` : text;
}

function describe({ kind, text, advice }: Difficulty): string {
  const name = kind.replaceAll('-', ' ');
  if (kind === 'long-sentence') {
    const words = tokenise(text).filter((token) => token.kind !== 'mark').length;
    return `${name} (${words} words): ${ADVICE[kind]}`;
  }
  return `${name} (${beginning(text)}): ${advice ? `Say "${advice}".` : ADVICE[kind]}`;
}

/** One line about a hard sentence: which one, what is hard, and what to do about it. */
export function noteOf({ text, difficulties }: HardSentence): string {
  const kinds = new Map(difficulties.map((one) => [one.kind, one]));
  // It is not the long word that makes the sentence hard, and there is one in most.
  kinds.delete('long-word');
  const seen = [...kinds.values()];
  return `"${beginning(text)}": ${seen.map(describe).join(' ')}`;
}

function fallbackNote({ piece, by, reasons }: Fallback): string {
  return `${piece} is ${by === 'rules' ? 'by rules' : 'as in the original'}: ${reasons.join(' ')}`;
}

/** Notes to the editor of a draft, above the blocks they are about: what is not by the engine, and what is still hard. */
export function notesOf({ text, fallbacks }: Pick<Draft, 'text' | 'fallbacks'>): Notes {
  const notes = new Map<string, string[]>();
  const add = (block: string, note: string) => notes.set(block, [...(notes.get(block) ?? []), note]);
  for (const fallback of fallbacks) add(fallback.piece.split('.')[0] ?? '', fallbackNote(fallback));
  for (const sentence of hardSentences(text)) add(sentence.block, noteOf(sentence));
  return notes;
}
