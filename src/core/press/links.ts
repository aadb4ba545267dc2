import type { Block, Contact, Inline, LanguageTag, Sentence } from '../release.ts';
import { splitInline } from '../text/sentences.ts';
import { findWays, labelPhone } from './ways.ts';

/**
 * The text with its e-mail and web addresses and certain telephone numbers as links; shown as they were written.
 *
 * @param short digits of short numbers that are such here, whatever the words around them.
 */
export function linkWays(text: string, short: readonly string[] = []): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const { start, end, text: shown, address } of findWays(text, short)) {
    if (address === undefined) continue;
    inlines.push(text.slice(from, start), { link: address, text: shown });
    from = end;
  }
  return [...inlines, text.slice(from)];
}

/**
 * A block whose running text has its contacts as links, in any language: numbers and addresses are the same in all. What
 * is a link, strong or a term already stays as it is.
 *
 * @param source the same block in German, with its links: only German words tell a short number ("115") from others.
 */
export function linkBlock(block: Block, source?: Block): Block {
  const short = source ? shortNumbersIn(source) : [];
  const linkSentence = (sentence: Sentence): Sentence =>
    sentence.flatMap((inline) =>
      typeof inline === 'string' ? linkWays(inline, short).filter((part) => part !== '') : [inline],
    );
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

/** Digits of the short numbers of a block; of one that stands there as something else, too, nobody knows which is meant. */
function shortNumbersIn(block: Block): string[] {
  const sentences = block.kind === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
  const inlines = sentences.flat();
  const numbers = inlines.flatMap((inline) => {
    const [, digits] = (typeof inline === 'object' && 'link' in inline && /^tel:(\d+)$/.exec(inline.link)) || [];
    return digits ?? [];
  });
  const others = inlines.filter((inline) => typeof inline === 'string').join(' ');
  return numbers.filter((digits) => !others.includes(digits));
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
