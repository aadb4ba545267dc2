import { type KnowsWord, matchWord, type SearchWord } from './match-word.ts';
import { wordsOf } from './words-of.ts';

/** A stretch of text; marked where it is a word that was looked for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** What is marked: the words of a search, for all texts that it found. */
export interface Marking {
  words: readonly SearchWord[];
  knows: KnowsWord;
  /** What a word of a text can be looked up by, from memory. */
  terms: (word: string) => string[];
}

/** A text with the words that meet a search marked. */
export function markWords(text: string, marking: Marking): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { start, end, terms } of wordsOf(text, marking.terms)) {
    if (!marking.words.some((word) => meets(terms, word, marking))) continue;
    if (start > done) parts.push({ text: text.slice(done, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), marked: false });
  return parts;
}

const meets = (terms: readonly string[], word: SearchWord, { knows }: Marking) =>
  terms.some((term) => matchWord(term, word, knows) > 0);

/** About how many characters of a text are shown of what was found in it. */
const LENGTH = 160;

/**
 * The passage that says most of what was looked for, with its words marked; empty if there is none. Cut between words, with
 * dots where something is left out.
 */
export function findPassage(sentences: readonly string[], marking: Marking): MarkedPart[] {
  const { words, terms: termsOf } = marking;
  let best = '';
  let most = 0;
  for (const sentence of sentences) {
    const inSentence = wordsOf(sentence, termsOf);
    const count = words.filter((word) => inSentence.some(({ terms }) => meets(terms, word, marking))).length;
    if (count > most) [best, most] = [sentence, count];
    if (most === words.length) break;
  }
  return most > 0 ? cut(markWords(best, marking)) : [];
}

/** A long sentence around its first marked word. */
function cut(parts: MarkedPart[]): MarkedPart[] {
  const whole = parts.map(({ text }) => text).join('');
  if (whole.length <= LENGTH) return parts;
  const [first] = parts;
  const before = first && !first.marked ? first.text : '';
  const from = before.length > LENGTH / 3 ? wordEnd(before, before.length - LENGTH / 3) : 0;
  const to = from + LENGTH >= whole.length ? whole.length : wordEnd(whole, from + LENGTH);
  return slice(parts, from, to, whole.length);
}

/** The first gap between words from there on. */
function wordEnd(text: string, from: number): number {
  const gap = text.indexOf(' ', Math.floor(from));
  return gap < 0 ? text.length : gap;
}

function slice(parts: readonly MarkedPart[], from: number, to: number, length: number): MarkedPart[] {
  let at = 0;
  const inside = parts.flatMap(({ text, marked }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part ? [{ text: part, marked }] : [];
  });
  const dots = { text: '…', marked: false };
  return [...(from > 0 ? [dots] : []), ...inside, ...(to < length ? [dots] : [])];
}
