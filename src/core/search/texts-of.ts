import { type Block, type Rendition, sentenceText } from '../release.ts';

/** The sentences of a text in their order, without its title: what can be found in it. */
export function sentencesOf({ subtitle, blocks }: Rendition): string[] {
  return [...(subtitle ? [subtitle] : []), ...blocks.flatMap(inBlock)].filter(Boolean);
}

function inBlock(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat().map(sentenceText);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' · '));
    case 'image':
      return [block.caption ?? '', block.alt ?? ''];
    case 'contact': {
      const { organisation, department, person, street, postcode, city, phones, emails, urls } = block.contact;
      const lines = [organisation, department, person, street, [postcode, city].filter(Boolean).join(' ')];
      return [[...lines, ...phones.map(({ number }) => number), ...emails, ...urls].filter(Boolean).join(', ')];
    }
    case 'quote':
      return [...block.sentences.map(sentenceText), block.by ?? ''];
    default:
      return block.sentences.map(sentenceText);
  }
}
