import type { Passage } from './passages.ts';

/** A paragraph that is one quotation, with who said it if that is printed apart. */
export interface FoundQuote {
  /** With its marks, as printed. */
  text: string;
  by?: string;
  /** Number of passages it takes. */
  length: 1 | 2;
}

const MARKS = /["„“”»«]/gu;
const WHOLE = /^(["„“»«][^"„“”»«]+["“”»«]\.?)(?:\s*[–—-]\s*(\p{Lu}[^.!?]{2,90}))?$/u;
const APART = /^(?:[–—-]\s*(\p{Lu}.{2,100})|\((\p{Lu}[^()]{2,100})\))$/u;

/**
 * The quotation at a position, if the whole paragraph is one: a single pair of marks from its first to its last
 * character. A paragraph that merely contains a quotation stays a paragraph.
 */
export function findQuote(passages: readonly Passage[], at: number): FoundQuote | undefined {
  const passage = passages[at];
  const [, text, by] = WHOLE.exec(passage?.text ?? '') ?? [];
  if (text === undefined || text.match(MARKS)?.length !== 2 || !/[.!?…]["“”»«]\.?$/u.test(text)) return undefined;
  if (by !== undefined) return { text, by, length: 1 };
  const [, dashed, bracketed] = APART.exec(passages[at + 1]?.text ?? '') ?? [];
  const apart = dashed ?? bracketed;
  return apart === undefined ? { text, length: 1 } : { text, by: apart, length: 2 };
}
