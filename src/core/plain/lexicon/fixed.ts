import { isPreposition } from '../../text/readability/subordinators.ts';
import type { Token } from '../../text/readability/tokens.ts';
import { DETERMINERS } from '../german/front-words.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { type Entry, readEntries } from './conditions.ts';

interface FixedEntry extends Entry {
  words: string[];
}

/** "mit jährlich 20 Gästen", "die kürzlich gebaute Halle": several words in that place are hard to read, if not wrong. */
function isBoundTo(before: Token | undefined): boolean {
  return before !== undefined && (isPreposition(before.lower) || DETERMINERS.has(before.lower));
}

/** Finds the entries of a list of words or phrases that are never inflected; the longest where several begin alike. */
export function fixedFinder(list: string): (sentence: PlainSentence) => Edit[] {
  let byFirst: Map<string, FixedEntry[]> | undefined;
  const read = () => {
    const index = new Map<string, FixedEntry[]>();
    for (const entry of readEntries(list)) {
      const words = entry.from.split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { ...entry, words }]);
    }
    for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
    return index;
  };
  return ({ tokens }) => {
    byFirst ??= read();
    const edits: Edit[] = [];
    for (const [at, token] of tokens.entries()) {
      // Only the first word of a sentence may have a capital that is not its own.
      const entries = byFirst.get(at === 0 ? token.text.charAt(0).toLowerCase() + token.text.slice(1) : token.text);
      const entry = entries?.find(
        ({ words, to, fits }) =>
          !(words.length === 1 && to.includes(' ') && isBoundTo(tokens[at - 1])) &&
          words.every((word, offset) => offset === 0 || tokens[at + offset]?.text === word) &&
          fits(tokens, at, at + words.length - 1),
      );
      const last = entry && tokens[at + entry.words.length - 1];
      if (entry && last) edits.push({ start: token.start, end: last.end, text: entry.to });
    }
    return edits;
  };
}
