import { type Block, type Rendition, type Sentence, sentenceText } from '../../core/release.ts';

/** A sentence, table row or caption, and where it stands in the text of its rendition. */
export interface Passage {
  /** Id of its block, or `title`, `subtitle`. */
  block: string;
  /** Place of that block among all; title and sub-headline come before 0. */
  index: number;
  /** Which list item, row or sentence of the block it belongs to, from 0. */
  part: number;
  /** True if that part is a list item or a row: those line up in plain texts too, sentences do not. */
  item: boolean;
  text: string;
  start: number;
  end: number;
}

/** A rendition's own words in one string, and what each stretch of it is. Contacts are left out: they are taken over. */
export interface RunningText {
  text: string;
  passages: Passage[];
}

/** Sentences of each item of a list; otherwise every sentence, row or caption is a part of its own. */
function partsOf(block: Block): string[][] {
  const texts = (sentences: readonly Sentence[]) => sentences.map(sentenceText);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return texts(block.sentences).map((sentence) => [sentence]);
    case 'quote':
      return [...texts(block.sentences), ...(block.by === undefined ? [] : [block.by])].map((sentence) => [sentence]);
    case 'list':
      return block.items.map(texts);
    case 'table':
      return [block.header, ...block.rows].map((cells) => [cells.join(' | ')]);
    case 'image':
      return [block.alt ?? '', block.caption ?? ''].map((words) => [words]);
    case 'contact':
      return [];
  }
}

/** The running text of a rendition: title, sub-headline, then block by block. */
export function runningText({ title, subtitle, blocks }: Rendition): RunningText {
  const passages: Passage[] = [];
  let text = '';
  const add = (block: string, index: number, parts: readonly string[][], between: ' ' | '\n') => {
    for (const [part, sentences] of parts.entries()) {
      for (const [place, sentence] of sentences.entries()) {
        if (sentence === '') continue;
        const first = passages.at(-1)?.block !== block;
        if (text !== '') text += first ? '\n\n' : place === 0 ? between : ' ';
        passages.push({
          block,
          index,
          part,
          item: between === '\n',
          text: sentence,
          start: text.length,
          end: text.length + sentence.length,
        });
        text += sentence;
      }
    }
  };
  add('title', -2, [[title]], ' ');
  add('subtitle', -1, [[subtitle ?? '']], ' ');
  for (const [index, block] of blocks.entries()) {
    add(block.id, index, partsOf(block), block.kind === 'paragraph' || block.kind === 'quote' ? ' ' : '\n');
  }
  return { text, passages };
}

/** The passage that holds a place in the text; the last one before it where it is between two. */
export function passageAt({ passages }: RunningText, place: number): Passage | undefined {
  return passages.findLast(({ start }) => start <= place) ?? passages[0];
}

/** Text of each block, by id. */
export function blockTexts({ passages }: RunningText): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { block, text } of passages) texts.set(block, `${texts.get(block) ?? ''} ${text}`.trimStart());
  return texts;
}

/** For each UTF-16 unit whether it is a letter: 1, 0, or -1 where that was not asked yet. Asking once is far cheaper. */
const isLetter = new Int8Array(0x10000).fill(-1);

/** Letters beyond 16 bits are two units, and count as two. */
function lettersIn(text: string): number {
  if (/[\ud800-\udfff]/.test(text)) return text.replace(/[^\p{L}]+/gu, '').length;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let known = isLetter[unit] ?? 0;
    if (known < 0) {
      known = /\p{L}/u.test(text.charAt(at)) ? 1 : 0;
      isLetter[unit] = known;
    }
    count += known;
  }
  return count;
}

const letters = new WeakMap<RunningText, number>();

/** How many letters there are: what lengths are measured in. A base's are counted once. */
export function letterCount(running: RunningText): number {
  const count = letters.get(running) ?? lettersIn(running.text);
  letters.set(running, count);
  return count;
}
