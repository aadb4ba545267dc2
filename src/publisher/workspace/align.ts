import type { ReadText } from '../../core/codec/markdown.ts';
import { isEmptyContact } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import type { Block, BlockKind } from '../../core/release.ts';

const NAMES: Record<BlockKind, string> = {
  heading: 'a heading',
  paragraph: 'a paragraph',
  quote: 'a quotation',
  list: 'a list',
  table: 'a table',
  image: 'an image',
  contact: 'a contact',
};

/** Running text may change its form from one text to the next; everything else stands where it stands. */
const FORM: Record<BlockKind, string> = {
  heading: 'heading',
  paragraph: 'text',
  quote: 'text',
  list: 'text',
  table: 'table',
  image: 'image',
  contact: 'contact',
};

/**
 * The blocks of a derived text, with what it takes over from the text it was made from: contacts, and `src` and `credit`
 * of images.
 *
 * @param baseFile name of that text, for the error.
 * @throws InputError with the line of the first block that does not match.
 */
export function alignBlocks(text: ReadText, base: ReadText, baseFile: string): Block[] {
  const aligned = text.blocks.map((block, index) => {
    const line = text.lines[index] ?? text.lastLine;
    const counterpart = base.blocks[index];
    if (!counterpart) {
      throw new InputError(
        `this ${NAMES[block.kind].replace(/^an? /, '')} is block ${index + 1}, but ${baseFile} has only ` +
          `${base.blocks.length}: a text has the same blocks as the one it was made from`,
        { line },
      );
    }
    if (FORM[block.kind] !== FORM[counterpart.kind]) {
      throw new InputError(
        `here stands ${NAMES[block.kind]}, but block ${index + 1} of ${baseFile} (line ${base.lines[index]}) is ` +
          `${NAMES[counterpart.kind]}: put the blocks into the same order`,
        { line },
      );
    }
    return takeOver(block, counterpart, baseFile, line);
  });
  const next = base.blocks[text.blocks.length];
  if (next) {
    throw new InputError(
      `the text ends after ${text.blocks.length} of ${base.blocks.length} blocks: ${NAMES[next.kind]} as in line ` +
        `${base.lines[text.blocks.length]} of ${baseFile} is missing`,
      { line: text.lastLine },
    );
  }
  return aligned;
}

function takeOver(block: Block, base: Block, baseFile: string, line: number): Block {
  if (block.kind === 'contact' && base.kind === 'contact') {
    if (!isEmptyContact(block.contact)) {
      throw new InputError(`leave the contact empty: it is taken over from ${baseFile}, so that it stays right`, {
        line,
      });
    }
    return base;
  }
  if (block.kind !== 'image' || base.kind !== 'image') return block;
  for (const name of ['src', 'credit'] as const) {
    if (block[name] !== undefined && block[name] !== base[name]) {
      throw new InputError(`take \`${name}\` out: it is taken over from ${baseFile}, where it is another`, { line });
    }
  }
  const { kind, id, alt, caption } = block;
  const { src, credit } = base;
  return {
    kind,
    id,
    ...(src !== undefined && { src }),
    ...(alt !== undefined && { alt }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}
