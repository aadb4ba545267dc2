import type { Block, List, Paragraph, Sentence } from '../../core/release.ts';
import { type Marked, mark, withoutMarks } from '../drafts/markup.ts';
import type { ProtectedSpan } from '../drafts/protect.ts';

/** What a model is asked about at once: a paragraph, or one item of a list. */
export interface Piece extends Marked {
  /** `b3`; `b4.2` for the second item of a list. */
  id: string;
  kind: 'paragraph' | 'item';
  source: Sentence[];
  /** All its sentences, with marks (`drafts/markup.ts`). */
  text: string;
}

type Visit = (id: string, kind: Piece['kind'], sentences: Sentence[]) => Sentence[];

function mapBlock(block: Block, visit: Visit): Block {
  if (block.kind === 'paragraph') {
    return { ...block, sentences: visit(block.id, 'paragraph', block.sentences) } satisfies Paragraph;
  }
  if (block.kind === 'list') {
    const items = block.items.map((item, index) => visit(`${block.id}.${index + 1}`, 'item', item));
    return { ...block, items } satisfies List;
  }
  return block;
}

/**
 * Paragraphs and items that have words. Headings name what follows, quotations are somebody's words, tables, pictures and
 * contacts are facts: all of these stay.
 */
export function toPieces(blocks: readonly Block[], protect: (text: string) => ProtectedSpan[]): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    mapBlock(block, (id, kind, source) => {
      const marked = mark(source, protect);
      const text = marked.sentences.join(' ');
      if (/\p{L}/u.test(withoutMarks(text, 'words'))) pieces.push({ id, kind, source, text, ...marked });
      return source;
    });
  }
  return pieces;
}

/** The blocks with new sentences in the place of pieces; pieces without any stay. */
export function withPieces(blocks: readonly Block[], made: ReadonlyMap<string, Sentence[]>): Block[] {
  return blocks.map((block) => mapBlock(block, (id, _, sentences) => made.get(id) ?? sentences));
}
