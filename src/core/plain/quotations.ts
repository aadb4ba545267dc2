import type { Span } from './sentence.ts';

/** Marks that close a quotation, to the mark that opens it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '‚': '‘’',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '“': '”',
  '"': '"',
};
/** Open wherever they stand; the others close as well, and open only in front of a word. */
const ALWAYS_OPEN = /[„‚]/;

/** What a sentence has in quotation marks. */
export interface Quotations {
  /** The stretches, marks included; one that goes on in another sentence reaches to the end of this one. */
  spans: Span[];
  /** What would close the quotations that are open behind the sentence, outermost first. */
  open: readonly string[];
  /** A quotation began in a sentence before or goes on in the next one. */
  isCut: boolean;
}

/** Whether a mark stands where an opening one does: in front of a word, behind a space or another opening mark. */
function looksOpening(text: string, index: number): boolean {
  return /(?:^|[\s([„‚»›–—/])$/.test(text.slice(0, index)) && /^[^\s.,;:!?)]/.test(text.slice(index + 1));
}

/**
 * Finds what is in quotation marks, one inside another included.
 *
 * @param before what would close the quotations that a sentence before has opened.
 */
export function readQuotations(text: string, before: readonly string[] = []): Quotations {
  let open = [...before];
  let start = 0;
  let isCut = before.length > 0;
  const spans: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/[„“”"»«‚‘’›‹]/g)) {
    const opens = looksOpening(text, index);
    // "geht’s": no mark.
    if (/[‘’]/.test(mark) && /^\p{L}/u.test(text.slice(index + 1))) continue;
    const closes = open.findLastIndex((closers) => closers.includes(mark));
    if (closes >= 0 && !(mark === '"' && opens && open.at(-1) !== '"')) {
      open = open.slice(0, closes);
      if (open.length === 0) spans.push({ start, end: index + 1 });
    } else if (Object.hasOwn(CLOSERS, mark) && (ALWAYS_OPEN.test(mark) || opens)) {
      if (open.length === 0) start = index;
      open.push(CLOSERS[mark] ?? '');
    } else if (open.length === 0 && /[“”«»"]/.test(mark) && /[\p{L}.,!?…]$/u.test(text.slice(0, index))) {
      // Closed here, opened in a sentence that is not known.
      spans.splice(0, spans.length, { start: 0, end: index + 1 });
      isCut = true;
    }
  }
  if (open.length > 0) spans.push({ start, end: text.length });
  return { spans, open, isCut: isCut || open.length > 0 };
}

/** The marks that are open before each sentence of a passage, and behind the last one. */
function openBefore(sentences: readonly string[], before: readonly string[]): (readonly string[])[] {
  const states: (readonly string[])[] = [before];
  for (const sentence of sentences) states.push(readQuotations(sentence, states.at(-1)).open);
  return states;
}

const MARK = /[„“”"»«]/;
const REOPENS = /^[„»"“]/;
/** Longer quotations have a mark at the beginning of every paragraph. */
const MOST_PASSAGES = 3;

/** How many of the next passages, the first one of which begins inside a quotation, belong to it; 0 if it is never closed. */
function passagesInside(passages: readonly (readonly string[])[], open: readonly string[]): number {
  for (const [index, sentences] of passages.slice(0, MOST_PASSAGES).entries()) {
    if (REOPENS.test(sentences[0] ?? '')) return 0;
    if (openBefore(sentences, open).some((state) => state.length === 0)) return index + 1;
    if (sentences.some((sentence) => MARK.test(sentence))) return 0;
  }
  return 0;
}

/**
 * For each sentence of a text what would close the quotations that sentences before it have opened: „… . … .“ is one
 * quotation, also over paragraphs. A quotation that nothing closes ends with its passage.
 *
 * @param passages sentences of the paragraphs and items of lists, in their order.
 */
export function openQuotations(passages: readonly (readonly string[])[]): (readonly string[])[][] {
  let carried: readonly string[] = [];
  let left = 0;
  return passages.map((sentences, index) => {
    const states = openBefore(sentences, left > 0 ? carried : []);
    const behind = states.at(-1) ?? [];
    left -= 1;
    if (behind.length > 0 && left <= 0) left = passagesInside(passages.slice(index + 1), behind);
    carried = behind;
    return states.slice(0, -1);
  });
}
