import { type Block, type Inline, inlineText, type Sentence, sentenceText } from '../release.ts';
import { KEY_MESSAGE, keyMessageFirst } from './key-message.ts';
import { openQuotations } from './quotations.ts';
import { type Change, type SimplifyOptions, simplifySentence } from './simplify-sentence.ts';

/** What was done to one sentence of a block. */
export interface SentenceChange {
  /** Id of the block, or `title`, `subtitle`. */
  block: string;
  before: string;
  after: string[];
  changes: Change[];
}

export interface SimplifiedBlocks {
  blocks: Block[];
  /** Sentences that became other ones, in the order of the text. */
  changed: SentenceChange[];
}

/** Words with a meaning of their own keep it: a link, a term or a strong word is found again in the new sentences. */
function restoreInlines(sentences: readonly string[], marked: readonly Exclude<Inline, string>[]): Sentence[] {
  const waiting = [...marked];
  return sentences.map((text) => {
    const inlines: Inline[] = [];
    let from = 0;
    while (waiting.length > 0) {
      const places = waiting.map((inline) => text.indexOf(inlineText(inline), from));
      const next = places.findIndex((place) => place >= 0 && place === Math.min(...places.filter((one) => one >= 0)));
      const inline = waiting[next];
      const place = places[next];
      if (inline === undefined || place === undefined) break;
      if (place > from) inlines.push(text.slice(from, place));
      inlines.push(inline);
      from = place + inlineText(inline).length;
      waiting.splice(next, 1);
    }
    if (from < text.length) inlines.push(text.slice(from));
    return inlines;
  });
}

export interface BlockOptions extends SimplifyOptions {
  /** Whether sentences may take the place of one; a sentence whose new words are refused stays. All may, if not given. */
  accepts?: (before: string, after: readonly string[]) => boolean;
}

function simplifyInlines(
  sentence: Sentence,
  block: string,
  changed: SentenceChange[],
  { accepts, ...options }: BlockOptions,
): Sentence[] {
  const before = sentenceText(sentence);
  const marked = sentence.filter((inline) => typeof inline !== 'string');
  const { sentences, changes } = simplifySentence(before, { ...options, fixed: marked.map(inlineText) });
  if (changes.length === 0 || accepts?.(before, sentences) === false) return [sentence];
  changed.push({ block, before, after: sentences, changes });
  return restoreInlines(sentences, marked);
}

/** The sentences of running text, passage by passage. What is no running text ends a quotation, too. */
function passagesOf(block: Block): readonly (readonly Sentence[])[] {
  if (block.kind === 'paragraph') return [block.sentences];
  return block.kind === 'list' ? block.items : [[]];
}

/**
 * The blocks in plain German, by rules: the key message first, then sentence by sentence. Paragraphs and lists; headings
 * keep their one sentence; quotations are somebody's words and stay, as do tables, pictures and contacts.
 */
export function simplifyBlocks(blocks: readonly Block[], options: BlockOptions = {}): SimplifiedBlocks {
  const changed: SentenceChange[] = [];
  const moved = options.off?.includes(KEY_MESSAGE) ? undefined : keyMessageFirst(blocks);
  if (moved) {
    const { block, before, after } = moved;
    changed.push({ block, before, after, changes: [{ rule: KEY_MESSAGE, before, after }] });
  }
  const inOrder = moved?.blocks ?? blocks;
  const passages = inOrder.flatMap(passagesOf);
  const quotations = openQuotations(passages.map((sentences) => sentences.map(sentenceText)));
  const openBefore = new Map(passages.map((sentences, index) => [sentences, quotations[index]]));
  const simplify = (sentences: readonly Sentence[], id: string) =>
    sentences.flatMap((sentence, index) =>
      simplifyInlines(sentence, id, changed, { ...options, open: openBefore.get(sentences)?.[index] ?? [] }),
    );
  const plain = inOrder.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, sentences: simplify(block.sentences, block.id) };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => simplify(item, block.id)) };
    return block;
  });
  return { blocks: plain, changed };
}
