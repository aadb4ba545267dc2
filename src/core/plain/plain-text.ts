import { type Block, type Sentence, sentenceText } from '../release.ts';
import type { Difficulty } from '../text/readability/difficulty.ts';
import { measureText } from '../text/readability/measure-text.ts';
import { reportSentence } from '../text/readability/report-sentence.ts';
import type { TextMeasures } from '../text/readability/text-measures.ts';
import { asRead } from './as-read.ts';

/** The words of a German text: an original, or a plain one made from it. */
export interface GermanText {
  title: string;
  subtitle?: string;
  blocks: readonly Block[];
}

/** A sentence and the block it stands in: its id, or `title`, `subtitle`. */
export interface PlacedSentence {
  block: string;
  text: string;
}

/** A sentence that an editor should look at. */
export interface HardSentence extends PlacedSentence {
  difficulties: Difficulty[];
}

function sentencesOf(block: Block): Sentence[] {
  if (block.kind === 'list') return block.items.flat();
  return 'sentences' in block ? block.sentences : [];
}

/** All sentences that are read as running text. Tables, captions and contacts are none. */
export function sentencesIn({ title, subtitle, blocks }: GermanText): PlacedSentence[] {
  return [
    { block: 'title', text: title },
    ...(subtitle ? [{ block: 'subtitle', text: subtitle }] : []),
    ...blocks.flatMap((block) => sentencesOf(block).map((one) => ({ block: block.id, text: sentenceText(one) }))),
  ];
}

/** How hard a whole text is to read, as it is read: see `asRead`. */
export function measurePlain(text: GermanText): TextMeasures {
  return measureText(sentencesIn(text).map((sentence) => asRead(sentence.text)));
}

/**
 * Sentences of paragraphs and lists that are hard to read. A long word alone does not make a sentence hard: in German
 * nearly every office has one in its name. Quotations are somebody's words, headings no sentences.
 */
export function hardSentences({ blocks }: GermanText): HardSentence[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .flatMap((block) => sentencesOf(block).map((one) => ({ block: block.id, text: sentenceText(one) })))
    .map((sentence) => ({ ...sentence, difficulties: reportSentence(sentence.text) }))
    .filter(({ difficulties }) => difficulties.some(({ kind }) => kind !== 'long-word'));
}
