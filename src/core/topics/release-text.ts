import { type Block, sentencesText } from '../release.ts';
import { foldForRules } from './word-rules.ts';

/** What the rules read of a release, folded. The beginning says what a release is about, the rest what it touches. */
export interface ReleaseText {
  title: string;
  lead: string;
  headings: string;
  rest: string;
}

/** Running text of a block. Captions, addresses and the publisher's imprint say nothing about the subject. */
function running(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return sentencesText(block.sentences);
    case 'list':
      return block.items.map(sentencesText).join(' ');
    case 'table':
      return [block.header, ...block.rows].flat().join(' ');
    default:
      return '';
  }
}

/** Title, headings, first block with text, and everything after it. */
export function releaseText(title: string, blocks: readonly Block[]): ReleaseText {
  const texts = (of: readonly Block[]) => of.map(running).filter((text) => text !== '');
  const [lead = '', ...rest] = texts(blocks.filter(({ kind }) => kind !== 'heading'));
  const headings = texts(blocks.filter(({ kind }) => kind === 'heading'));
  return {
    title: foldForRules(title),
    lead: foldForRules(lead),
    headings: foldForRules(headings.join(' ')),
    rest: foldForRules(rest.join(' ')),
  };
}
