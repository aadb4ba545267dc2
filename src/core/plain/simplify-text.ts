import { readPastedText } from '../press/pasted-text.ts';
import type { Block } from '../release.ts';
import { isGerman } from '../text/is-german.ts';
import { simplifyBlocks } from './simplify-blocks.ts';

/** A text of the reader's own, as it was and by the rules. */
export interface SimplifiedText {
  title?: string;
  original: Block[];
  plain: Block[];
}

/** Why there is nothing to show: no words, or another language than the one the rules are for. */
export type NotSimplified = 'empty' | 'not-german';

/**
 * Makes a pasted text plainer, by rules.
 *
 * @param anyLanguage the reader says that it is German, whatever it looks like.
 */
export function simplifyText(text: string, anyLanguage = false): SimplifiedText | NotSimplified {
  const { title, blocks } = readPastedText(text);
  if (blocks.length === 0) return 'empty';
  if (!anyLanguage && !isGerman(text)) return 'not-german';
  const { blocks: plain } = simplifyBlocks(blocks);
  return { ...(title !== undefined && { title }), original: blocks, plain };
}
