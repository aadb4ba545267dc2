import { fold, foldDigits } from './fold.ts';
import { type Patterns, patternsOf } from './languages/patterns.ts';

/** A text while its facts are looked up: each character belongs to one fact at most. */
export interface Scan {
  text: string;
  /** Digits and spaces of one kind, letters as written. */
  plain: string;
  /** See `fold`. */
  folded: string;
  patterns: Patterns;
  /** True if nothing of the span is taken; takes it. */
  claim(start: number, end: number): boolean;
  isFree(start: number, end: number): boolean;
  /** `plain` with a character that is no letter in the place of all that is taken. */
  free(): string;
}

export function scan(text: string, lang: string): Scan {
  const taken = new Uint8Array(text.length);
  const plain = foldDigits(text);
  const isFree = (start: number, end: number) => !taken.subarray(start, end).includes(1);
  return {
    text,
    plain,
    folded: fold(plain),
    patterns: patternsOf(lang),
    isFree,
    free: () => blank(plain, taken),
    claim(start, end) {
      if (!isFree(start, end)) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}

function blank(text: string, taken: Uint8Array): string {
  let rest = '';
  let from = 0;
  for (let at = taken.indexOf(1); at >= 0; at = taken.indexOf(1, from)) {
    const end = taken.indexOf(0, at);
    const to = end < 0 ? text.length : end;
    rest += text.slice(from, at) + '\u0001'.repeat(to - at);
    from = to;
  }
  return rest + text.slice(from);
}

/** The place of a span as every fact carries it. */
export function mention({ text }: Scan, start: number, end: number): { text: string; start: number; end: number } {
  return { text: text.slice(start, end), start, end };
}
