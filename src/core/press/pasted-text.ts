import type { Block } from '../release.ts';
import { readBody } from './body.ts';
import { readLines } from './lines.ts';
import { joinLines, type Passage } from './passages.ts';
import { isBareLine } from './shape.ts';

/** Any German text, as a reader pastes it: a letter, an e-mail, a page. */
export interface PastedText {
  title?: string;
  /** In the order of the text, with ids b1, b2 … */
  blocks: Block[];
}

const LONGEST_TITLE = 120;

/** "Sehr geehrte Frau Yılmaz," begins a letter, and "Pressemitteilung" is the kind of text: neither is its title. */
const NO_TITLE = /^(?:sehr geehrt|liebe[rs]? |guten (?:tag|morgen|abend)|hallo\b)|[,;:]$/iu;

function isTitle({ text }: Passage, next: Passage): boolean {
  return next.gap && isBareLine(text, LONGEST_TITLE) && !NO_TITLE.test(text) && /\p{L}{3}/u.test(text);
}

/**
 * Reads the blocks of a pasted text. Unlike a press release it has no head and imprint to look for: every line stays,
 * as the title or in a block. A text without words has no blocks.
 */
export function readPastedText(text: string): PastedText {
  const { passages } = joinLines(readLines(text));
  const [first, second] = passages;
  const titled = first && second && isTitle(first, second);
  const { parts } = readBody(titled ? passages.slice(1) : passages, 'de');
  const blocks = parts.map(({ draft }, index): Block => ({ ...draft, id: `b${index + 1}` }));
  return titled ? { title: first.text, blocks } : { blocks };
}
