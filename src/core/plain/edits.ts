import type { Edit } from './rule.ts';
import { overlaps, type PlainSentence } from './sentence.ts';

/** Carries out edits, last first. Those that touch what is kept or quoted, or overlap one before them, are not. */
function applyEdits({ text, kept, sums, quoted }: PlainSentence, edits: readonly Edit[]): string {
  const keptButSums = kept.filter((span) => !sums.includes(span));
  let result = text;
  let free = Number.POSITIVE_INFINITY;
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    if (edit.end > free || overlaps(edit, edit.rewritesFact ? keptButSums : kept) || overlaps(edit, quoted)) continue;
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    free = edit.start;
  }
  return result;
}

/** A new first word begins with a capital; what an edit left double or before a mark is mended. */
export function tidy(text: string): string {
  const spaced = text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;:!?]|\.(?!\.))/g, '')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** The sentence with edits; undefined if they change nothing. What began with a small letter (an item of a list) still does. */
export function withEdits(sentence: PlainSentence, edits: readonly Edit[]): string[] | undefined {
  const edited = applyEdits(sentence, edits);
  if (edited === sentence.text) return undefined;
  const text = tidy(edited);
  return [/^\p{Ll}/u.test(sentence.text) ? text.charAt(0).toLowerCase() + text.slice(1) : text];
}
