import { type Block, type Sentence, sentenceText } from '../../core/release.ts';
import { type AlignedSentences, alignSentences, isUnchanged } from '../../core/text/align-sentences.ts';

/** What is compared of a text. */
export interface ComparableText {
  title?: string | undefined;
  subtitle?: string | undefined;
  blocks: readonly Block[];
}

/** Sentences that stayed as they were, or some with what became of them. */
export type ComparedPassage =
  | { kind: 'same'; sentences: string[] }
  | { kind: 'changed'; original: string[]; plain: string[] };

export interface ComparedBlock {
  id: string;
  /** How its unchanged sentences stand: as a heading, one under the other, or as running text. */
  kind: 'heading' | 'lines' | 'text';
  passages: ComparedPassage[];
}

const texts = (sentences: readonly Sentence[]) => sentences.map(sentenceText);

/** The sentences of a block. Contacts have none: they are the same in every version. */
function sentencesOf(block: Block | undefined): string[] {
  switch (block?.kind) {
    case 'heading':
    case 'paragraph':
      return texts(block.sentences);
    case 'quote':
      return [...texts(block.sentences), ...(block.by ? [block.by] : [])];
    case 'list':
      return block.items.flatMap(texts);
    case 'table':
      return [block.header, ...block.rows].map((cells) => cells.join(' · '));
    case 'image':
      return block.caption ? [block.caption] : [];
    default:
      return [];
  }
}

function kindOf({ kind }: Block): ComparedBlock['kind'] {
  if (kind === 'heading') return kind;
  return kind === 'list' || kind === 'table' ? 'lines' : 'text';
}

/** Unchanged sentences in a row become one passage. */
function toPassages(aligned: readonly AlignedSentences[]): ComparedPassage[] {
  const passages: ComparedPassage[] = [];
  for (const pair of aligned) {
    const last = passages.at(-1);
    if (!isUnchanged(pair)) passages.push({ kind: 'changed', ...pair });
    else if (last?.kind === 'same') last.sentences.push(...pair.original);
    else passages.push({ kind: 'same', sentences: [...pair.original] });
  }
  return passages;
}

/** The easy text beside its original: block by block, sentence by sentence, title first. Blocks without words are left out. */
export function compareTexts(original: ComparableText, plain: ComparableText): ComparedBlock[] {
  const line = (text: string | undefined) => (text ? [text] : []);
  const compare = (id: string, kind: ComparedBlock['kind'], before: string[], after: string[]): ComparedBlock => ({
    id,
    kind,
    passages: toPassages(alignSentences(before, after)),
  });
  const counterparts = new Map(plain.blocks.map((block) => [block.id, block]));
  const known = new Set(original.blocks.map(({ id }) => id));
  const added = plain.blocks.filter(({ id }) => !known.has(id));
  return [
    compare('title', 'heading', line(original.title), line(plain.title)),
    compare('subtitle', 'text', line(original.subtitle), line(plain.subtitle)),
    ...original.blocks.map((block) =>
      compare(block.id, kindOf(block), sentencesOf(block), sentencesOf(counterparts.get(block.id))),
    ),
    ...added.map((block) => compare(block.id, kindOf(block), [], sentencesOf(block))),
  ].filter(({ passages }) => passages.length > 0);
}
