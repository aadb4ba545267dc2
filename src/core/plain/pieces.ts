import { isCapital, type Token } from '../text/readability/tokens.ts';
import { isInside, type PlainSentence } from './sentence.ts';

/** A sentence without its end mark, and that mark. */
export interface Body {
  tokens: readonly Token[];
  /** What ends the sentence: a full stop, an exclamation mark, a colon. */
  end: string;
}

/** Whether a quotation begins or ends in another sentence: then these are somebody's words. */
function isInsideQuotation({ text, quoted, isCut }: PlainSentence): boolean {
  if (isCut) return true;
  return Array.from(text.matchAll(/[„“”"»«]/g)).some(
    ({ index }) => !quoted.some(({ start, end }) => index >= start && index < end),
  );
}

const MONTH = /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

/** "stieg auf 412. Gewalt ist …": a number that may end a sentence, because nothing makes it an ordinal. */
function mayHoldTwo(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }, index) => {
    const [before, next] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]];
    const isOpen = kind === 'number' && /\d\.$/.test(text) && isCapital(next) && !MONTH.test(next?.lower ?? '');
    return isOpen && /^(?:auf|bei|um|mit|von|über|unter|rund|etwa|fast|knapp|circa|insgesamt)$/.test(before);
  });
}

/**
 * The sentence without the mark at its end; undefined for questions, cut-off texts, parts of longer quotations, and where no
 * mark ends it.
 */
export function bodyOf(sentence: PlainSentence): Body | undefined {
  const { tokens, text } = sentence;
  const last = tokens.at(-1);
  if (!last || isInsideQuotation(sentence) || !/^[.!:]$/.test(last.text) || /\.\.$|…\W*$/.test(text)) return undefined;
  if (mayHoldTwo(tokens)) return undefined;
  return { tokens: tokens.slice(0, -1), end: last.text };
}

/** Which tokens stand outside of brackets, quotations, facts and names: only there a sentence may be cut. */
export function outside({ tokens, kept, quoted }: PlainSentence): (token: Token) => boolean {
  const open = new Set<Token>();
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth += 1;
    if (depth === 0 && !isInside(token.start, [...kept, ...quoted])) open.add(token);
    if (/^[)\]]$/.test(token.text)) depth -= 1;
  }
  return (token) => open.has(token);
}

/** The text of a run of tokens as it is written. */
export function textOf(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** Tokens between cuts; the tokens at the cuts themselves are left out. */
export function pieces(tokens: readonly Token[], cuts: readonly number[]): Token[][] {
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, index) => tokens.slice(start, cuts[index] ?? tokens.length));
}

/** Pieces as sentences: a full stop behind each but the last, which has the old sentence's mark. */
export function asSentences(text: string, parts: readonly (readonly Token[])[], end: string): string[] {
  return parts.map((part, index) => textOf(text, part) + (index === parts.length - 1 ? end : '.'));
}
