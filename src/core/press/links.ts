import type { Block, Contact, Inline, LanguageTag, Sentence } from '../release.ts';
import { splitInline } from '../text/sentences.ts';
import { findWays, labelPhone } from './ways.ts';

/** The text with its e-mail and web addresses and certain telephone numbers as links; shown as they were written. */
export function linkWays(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const { start, end, text: shown, address } of findWays(text)) {
    if (address === undefined) continue;
    inlines.push(text.slice(from, start), { link: address, text: shown });
    from = end;
  }
  return [...inlines, text.slice(from)];
}

/**
 * A block whose running text has its contacts as links, in any language: numbers and addresses are the same in all. What
 * is a link, strong or a term already stays as it is.
 */
export function linkBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, sentences: block.sentences.map(linkSentence) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(linkSentence)) };
    default:
      return block;
  }
}

function linkSentence(sentence: Sentence): Sentence {
  return sentence.flatMap((inline) =>
    typeof inline === 'string' ? linkWays(inline).filter((part) => part !== '') : [inline],
  );
}

/** Sentences of running text, with links. */
export function readSentences(text: string, lang: LanguageTag): Sentence[] {
  return splitInline(linkWays(text), lang);
}

/**
 * The ways to reach somebody that running text names, as one contact; an empty list if it names none. Numbers carry
 * the label printed with them, so that several for different purposes can be told apart.
 */
export function findContacts(text: string): Contact[] {
  const ways = findWays(text);
  if (ways.length === 0) return [];
  const of = (kind: 'email' | 'url') => ways.filter((way) => way.kind === kind).map((way) => way.text);
  const phones = ways.filter((way) => way.kind === 'phone').map((way) => labelPhone(text, way).phone);
  return [{ phones, emails: of('email'), urls: of('url'), notes: [] }];
}
