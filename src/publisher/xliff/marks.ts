import { SAFE_ADDRESS } from '../../core/codec/wire.ts';
import { type Inline, inlineText } from '../../core/release.ts';

/** What a paired code stands for: an inline node without its text. */
export type Mark = { strong: true } | { link: string } | { term: string };

const STRONG = '<strong>';
const LINK = { begin: '<a href="', end: '">' };
const TERM = { begin: '<term id="', end: '">' };

/** The mark of an inline node; none for running text. */
export function markOf(inline: Inline): Mark | undefined {
  if (typeof inline === 'string') return undefined;
  if ('strong' in inline) return { strong: true };
  return 'link' in inline ? { link: inline.link } : { term: inline.term };
}

/** An inline node with this mark; running text without one. */
export function withMark(text: string, mark: Mark | undefined): Inline {
  if (!mark) return text;
  return 'strong' in mark ? { strong: text } : { ...mark, text };
}

/** Original data of a code: written like HTML, because translators' tools show it to people. */
export function markData(mark: Mark): { start: string; end: string } {
  if ('strong' in mark) return { start: STRONG, end: '</strong>' };
  if ('link' in mark) return { start: LINK.begin + mark.link + LINK.end, end: '</a>' };
  return { start: TERM.begin + mark.term + TERM.end, end: '</term>' };
}

/** The mark that original data stands for; undefined if it is not ours. */
export function readMark(start: string): Mark | undefined {
  if (start === STRONG) return { strong: true };
  const inside = ({ begin, end }: typeof LINK) =>
    start.startsWith(begin) && start.endsWith(end) ? start.slice(begin.length, -end.length) : '';
  const link = inside(LINK);
  const term = inside(TERM);
  if (link) return { link };
  return term ? { term } : undefined;
}

/** False for a link to where no text of ours may lead. */
export function isSafe(mark: Mark): boolean {
  return !('link' in mark) || SAFE_ADDRESS.test(mark.link);
}

/** True for two marks that mean the same. */
export function sameMark(one: Mark, other: Mark): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Text of inline nodes, white space normalised: what is compared to tell whether two texts are the same. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('').replace(/\s+/gu, ' ').trim();
}
