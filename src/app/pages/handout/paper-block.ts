import { type Block, type Inline, inlineText, type Sentence, sentencesText } from '../../../core/release.ts';

/** What a text needs to be read on paper, where nothing can be touched. Pure. */

/** Characters up to which a block stays on one page; a longer one goes on on the next, or half of a page stays empty. */
const SHORT = 180;

/** A link as text, with its address behind it where the text does not say it already; a number is drawn as every number is. */
function linkText(text: string, link: string): string {
  if (/^tel:/i.test(link)) return text;
  const address = link.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  const bare = (one: string) => one.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|[\s/-]/g, '');
  const said = bare(text).includes(bare(address));
  return said ? `\u2068${text}\u2069` : `\u2068${text}\u2069 (\u2066${address}\u2069)`;
}

function inlineOnPaper(inline: Inline): Inline {
  if (typeof inline === 'string' || 'strong' in inline) return inline;
  return 'link' in inline ? linkText(inline.text, inline.link) : inline.text;
}

const sentenceOnPaper = (sentence: Sentence): Sentence => sentence.map(inlineOnPaper);

/** A block as it stands on paper: links with their addresses. `deeper` where a title stands above all. */
export function blockOnPaper(block: Block, deeper: boolean): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, depth: deeper ? 3 : block.depth, sentences: block.sentences.map(sentenceOnPaper) };
    case 'paragraph':
    case 'quote':
      return { ...block, sentences: block.sentences.map(sentenceOnPaper) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(sentenceOnPaper)) };
    case 'table':
    case 'image':
    case 'contact':
      return block;
  }
}

/** Whether a block should stay on one page. */
export function staysWhole(block: Block): boolean {
  if (block.kind === 'list') return block.items.map(sentencesText).join('').length < SHORT;
  return !('sentences' in block) || block.sentences.flat().map(inlineText).join('').length < SHORT;
}

/** A block and what stands beside it. */
export interface Row {
  block?: Block;
  beside?: Block;
}

/** Both languages block by block; what only one of them has stands alone, and nothing gets lost. */
export function rowsOf(blocks: readonly Block[], beside: readonly Block[] = []): Row[] {
  const others = new Map(beside.map((block) => [block.id, block]));
  const known = new Set(blocks.map(({ id }) => id));
  const rows = blocks.map((block): Row => {
    const other = others.get(block.id);
    // A contact is the same in every language: once is enough.
    return other && block.kind !== 'contact' ? { block, beside: other } : { block };
  });
  return [...rows, ...beside.filter(({ id }) => !known.has(id)).map((block): Row => ({ beside: block }))];
}
