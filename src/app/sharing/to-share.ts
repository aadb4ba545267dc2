import type { Share } from '../../core/codec/share.ts';
import type { Gathered } from './gather.ts';
import type { SenderWords } from './sender-words.ts';

/** What was gathered as it goes to another phone: the signed texts, a second language behind its first, and the sender's words. */
export function toShare({ releases }: Pick<Gathered, 'releases'>, words: SenderWords): Share {
  const [title, note] = [words.title.trim(), words.note.trim()];
  return {
    // One text has a title of its own.
    ...(title && releases.length > 1 && { title }),
    ...(note && { note }),
    texts: releases.flatMap(({ text, beside }) => (beside ? [text.exact, beside.exact] : [text.exact])),
  };
}
