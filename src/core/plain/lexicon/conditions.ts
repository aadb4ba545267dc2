import type { Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';

/**
 * Conditions of an entry, behind it: `@>x` the next piece matches the pattern x as a whole, `@>!x` it does not, `@<x` and
 * `@<!x` the same for the piece before, `@<<!x` the one before that does not match, `@mid` not at the beginning of the sentence, `@no x` no piece of it matches x,
 * `@once x` no other one does, `@verb` it begins the sentence or a verb stands before it: elsewhere it belongs to a noun.
 */
export type Condition = (tokens: readonly Token[], first: number, last: number) => boolean;

function readCondition(source: string): Condition {
  if (source === 'mid') return (_tokens, first) => first > 0;
  if (source === 'verb') return (tokens, first) => first === 0 || tokens.slice(0, first).some(canBeFinite);
  if (source.startsWith('no ')) {
    const unwanted = new RegExp(`^(?:${source.slice(3)})$`, 'u');
    return (tokens) => !tokens.some(({ text }) => unwanted.test(text));
  }
  if (source.startsWith('once ')) {
    const unwanted = new RegExp(`^(?:${source.slice(5)})$`, 'u');
    return (tokens, first, last) =>
      !tokens.some(({ text }, index) => (index < first || index > last) && unwanted.test(text));
  }
  if (source.startsWith('<<!')) {
    const unwanted = new RegExp(`^(?:${source.slice(3)})$`, 'u');
    return (tokens, first) => !unwanted.test(tokens[first - 2]?.text ?? '');
  }
  const behind = source.startsWith('>');
  const wanted = source[1] !== '!';
  const pattern = new RegExp(`^(?:${source.slice(wanted ? 1 : 2)})$`, 'u');
  return (tokens, first, last) => pattern.test(tokens[behind ? last + 1 : first - 1]?.text ?? '') === wanted;
}

/** An entry `from=to @condition @condition`. */
export interface Entry {
  from: string;
  to: string;
  fits: Condition;
}

/** Reads a list of entries, one a line. */
export function readEntries(list: string): Entry[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [pair = '', ...sources] = line.split(' @');
      const [from = '', to = ''] = pair.split('=');
      const conditions = sources.map(readCondition);
      return { from, to, fits: (...place) => conditions.every((condition) => condition(...place)) };
    });
}
