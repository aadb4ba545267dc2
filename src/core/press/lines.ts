import { normaliseWhitespace } from '../text/sentences.ts';

/** A line of the input that is not blank. */
export interface Line {
  /** Counted from 1, blank lines included. */
  number: number;
  text: string;
  /** A blank line, or the beginning of the text, stands before it. */
  gap: boolean;
  /** Characters of white space before its text. */
  indent: number;
}

/** Marks without width that copies from web pages and PDFs carry: byte order mark, soft hyphen, zero-width space. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * The lines of a text that are not blank, in Unicode's composed form (PDFs bring "ü" as two characters) and without
 * invisible marks.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const [index, raw] of text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/u).entries()) {
    const visible = raw.replace(INVISIBLE, '').normalize('NFC');
    const normal = normaliseWhitespace(visible);
    if (normal === '') {
      gap = true;
      continue;
    }
    lines.push({ number: index + 1, text: normal, gap, indent: visible.length - visible.trimStart().length });
    gap = false;
  }
  return lines;
}
