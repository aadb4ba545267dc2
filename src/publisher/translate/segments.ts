import type { MarkdownText } from '../../core/codec/markdown.ts';
import { type Block, type LanguageTag, type Sentence, sentencesText } from '../../core/release.ts';
import { splitInline } from '../../core/text/sentences.ts';
import { type Marked, mark, type Part, unmark, withoutMarks } from '../drafts/markup.ts';
import type { ProtectedSpan } from '../drafts/protect.ts';
import type { Glossary } from './glossary.ts';

export type SegmentKind = 'title' | 'subtitle' | 'heading' | 'text' | 'item' | 'speaker' | 'cell' | 'alt' | 'caption';

/** The unit that is translated: a block, or a part of a list, table or image. */
export interface Segment extends Marked {
  /** `title`, `b3`, `b4.2`: the same for the same place in every rendition. */
  id: string;
  kind: SegmentKind;
  /** All its sentences with marks, see `markup.ts`. */
  text: string;
}

/** What of a text is translated. */
export type Translatable = Pick<MarkdownText, 'title' | 'subtitle' | 'blocks'>;

type Visit = (id: string, kind: SegmentKind, sentences: Sentence[]) => Sentence[];

/** Segments of a text in reading order. */
export function toSegments(text: Translatable, protect: (text: string) => ProtectedSpan[]): Segment[] {
  const segments: Segment[] = [];
  mapText(text, (id, kind, sentences) => {
    const marked = mark(sentences, protect);
    segments.push({ id, kind, text: marked.sentences.join(' '), ...marked });
    return sentences;
  });
  return segments;
}

/** Sentences of a text by the id of their segment. */
export function sentencesById(text: Translatable): Map<string, Sentence[]> {
  const found = new Map<string, Sentence[]>();
  mapText(text, (id, _, sentences) => {
    found.set(id, sentences);
    return sentences;
  });
  return found;
}

/** True if there is something to translate: a price or a telephone number alone is the same in every language. */
export function hasWords({ text }: Segment): boolean {
  return /\p{L}/u.test(withoutMarks(text, 'words'));
}

/**
 * The text with answers in the place of its segments; segments without one stay. Kinds, ids, items, links and contacts
 * are those of the source. An official name that the glossary explains gets its translation beside it where it stands
 * first in running text.
 *
 * @throws MarkError if an answer's marks are not the segment's.
 */
export function fromSegments(
  text: Translatable,
  segments: readonly Segment[],
  answers: ReadonlyMap<string, string>,
  lang: LanguageTag,
  glossary: Glossary,
): Translatable {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const explained = new Set<string>();
  return mapText(text, (id, kind, sentences) => {
    const segment = byId.get(id);
    const answer = answers.get(id);
    if (!segment || answer === undefined) return sentences;
    const explain = (part: Part, rest: string) => {
      if (part.kind !== 'name' || typeof part.inline !== 'string' || !['text', 'item'].includes(kind))
        return [part.inline];
      const gloss = glossary.meaningOf(part.inline);
      if (gloss === undefined || explained.has(gloss) || /^\s*[([]/.test(rest)) return [part.inline];
      explained.add(gloss);
      return [`${part.inline} (${gloss})`];
    };
    return splitInline(unmark(answer, segment.parts, explain), lang);
  });
}

function mapText(text: Translatable, visit: Visit): Translatable {
  const plain = (id: string, kind: SegmentKind, words: string) => sentencesText(visit(id, kind, [[words]]));
  return {
    title: plain('title', 'title', text.title),
    ...(text.subtitle && { subtitle: plain('subtitle', 'subtitle', text.subtitle) }),
    blocks: text.blocks.map((block) => mapBlock(block, visit, plain)),
  };
}

function mapBlock(block: Block, visit: Visit, plain: (id: string, kind: SegmentKind, words: string) => string): Block {
  const { id } = block;
  switch (block.kind) {
    case 'heading':
      return { ...block, sentences: visit(id, 'heading', block.sentences) };
    case 'paragraph':
      return { ...block, sentences: visit(id, 'text', block.sentences) };
    case 'quote':
      return {
        ...block,
        sentences: visit(id, 'text', block.sentences),
        ...(block.by && { by: plain(`${id}.by`, 'speaker', block.by) }),
      };
    case 'list':
      return { ...block, items: block.items.map((item, index) => visit(`${id}.${index + 1}`, 'item', item)) };
    case 'table': {
      const row = (name: string) => (cell: string, index: number) =>
        cell.trim() === '' ? cell : plain(`${id}.${name}c${index + 1}`, 'cell', cell);
      return {
        ...block,
        header: block.header.map(row('h')),
        rows: block.rows.map((cells, index) => cells.map(row(`r${index + 1}`))),
      };
    }
    case 'image':
      return {
        ...block,
        ...(block.alt && { alt: plain(`${id}.alt`, 'alt', block.alt) }),
        ...(block.caption && { caption: plain(`${id}.caption`, 'caption', block.caption) }),
      };
    case 'contact':
      return block;
  }
}
