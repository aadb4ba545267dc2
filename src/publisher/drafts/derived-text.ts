import type { MarkdownText } from '../../core/codec/markdown.ts';
import type { Block, IsoDate } from '../../core/release.ts';

/** What a text says. */
export type DerivedWords = Pick<MarkdownText, 'title' | 'subtitle' | 'blocks'>;

/** How a text came to be. */
export interface Making {
  origin: 'machine' | 'rules';
  engine: string;
  made: IsoDate;
  /** Hash of the text it was made from. */
  from: string;
}

/** A text made from another one, as its file says it: what is taken over from the source text (contacts, files and credits of images) is left out. */
export function derivedText(
  { title, subtitle, blocks }: DerivedWords,
  { origin, engine, made, from }: Making,
): MarkdownText {
  return {
    ...(subtitle && { subtitle }),
    title,
    blocks: blocks.map(withoutFacts),
    provenance: { origin, engine, made },
    from,
  };
}

function withoutFacts(block: Block): Block {
  if (block.kind === 'contact') {
    return { ...block, role: 'publisher', contact: { phones: [], emails: [], urls: [], notes: [] } };
  }
  if (block.kind !== 'image') return block;
  const { src: _src, credit: _credit, ...rest } = block;
  return rest;
}
