import { type Block, type Sentence, sentenceText } from '../../core/release.ts';
import { keepAsPrinted } from './keep-as-printed.ts';

export interface TranslatableText {
  title?: string;
  blocks: Block[];
}

interface Translation {
  /** Translates one German sentence; rejects if it cannot. */
  translate: (german: string) => Promise<string>;
  onProgress: (done: number, total: number) => void;
  /** Ends it: no further sentence is asked for. */
  signal: AbortSignal;
}

/**
 * A German text in another language, block by block and sentence by sentence, so that both stay side by side: the n-th
 * sentence is that of the n-th. Contacts stay as they are. Rejects with the signal's reason, or the translator's error.
 */
export async function translateText<Text extends TranslatableText>(
  text: Text,
  translation: Translation,
): Promise<Text> {
  const { translate, onProgress, signal } = translation;
  const total = text.blocks.reduce((sum, block) => sum + countOf(block), text.title ? 1 : 0);
  let done = 0;
  const sentence = async (german: Sentence): Promise<Sentence> => {
    signal.throwIfAborted();
    const words = sentenceText(german);
    const made = /\p{L}/u.test(words) ? keepAsPrinted(german, (await translate(words)).trim()) : german;
    signal.throwIfAborted();
    done += 1;
    onProgress(done, total);
    return made;
  };
  const line = async (german: string) => sentenceText(await sentence([german]));
  onProgress(0, total);
  const title = text.title === undefined ? {} : { title: await line(text.title) };
  const blocks = await inTurn(text.blocks, (block) => translateBlock(block, sentence, line));
  return { ...text, ...title, blocks };
}

async function translateBlock(
  block: Block,
  sentence: (german: Sentence) => Promise<Sentence>,
  line: (german: string) => Promise<string>,
): Promise<Block> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, sentences: await inTurn(block.sentences, sentence) };
    case 'list':
      return { ...block, items: await inTurn(block.items, (item) => inTurn(item, sentence)) };
    case 'table':
      return {
        ...block,
        header: await inTurn(block.header, line),
        rows: await inTurn(block.rows, (row) => inTurn(row, line)),
      };
    case 'image':
      return block.caption ? { ...block, caption: await line(block.caption) } : block;
    case 'contact':
      return block;
  }
}

function countOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.flat().length;
    case 'table':
      return [block.header, ...block.rows].flat().length;
    case 'image':
      return block.caption ? 1 : 0;
    case 'contact':
      return 0;
    default:
      return block.sentences.length;
  }
}

/** One after the other: phones have one translator. */
async function inTurn<From, To>(all: readonly From[], make: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}
