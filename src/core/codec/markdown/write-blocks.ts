import type { Block, Inline, List, Sentence, Table } from '../../release.ts';
import { contactFields } from './contact.ts';
import {
  escapeAddress,
  escapeCell,
  escapeHeading,
  escapeLabel,
  escapeLine,
  escapeStrong,
  escapeText,
} from './escape.ts';
import { writeFields } from './fields.ts';
import { type Notes, writeNote } from './notes.ts';

/**
 * Writes blocks as the body of a text, one sentence per line, so that a change shows as the sentence it is in. Notes stand
 * above their block: between its sentences they would cut it in two.
 */
export function writeBlocks(blocks: Block[], notes: Notes): string {
  let previous: string | undefined;
  return blocks
    .map((block) => {
      previous = block.kind === 'list' ? listMarker(block, previous) : undefined;
      const above = (notes.get(block.id) ?? []).map(writeNote).join('');
      return above + writeBlock(block, previous ?? '');
    })
    .join('\n');
}

function writeBlock(block: Block, marker: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escapeHeading(block.sentences.map(writeSentence).join(' '))}\n`;
    case 'paragraph':
      return `${lines(block.sentences).join('\n')}\n`;
    case 'quote':
      return `${[...lines(block.sentences), ...(block.by ? ['', `— ${escapeText(block.by)}`] : [])]
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')}\n`;
    case 'list':
      return block.items
        .map((item, index) => writeItem(item, block.ordered ? `${index + 1}${marker}` : marker))
        .join('');
    case 'table':
      return writeTable(block);
    case 'image':
      return fence(
        'image',
        writeFields({ src: block.src, alt: block.alt, caption: block.caption, credit: block.credit }),
      );
    case 'contact':
      return fence('contact', writeFields(contactFields(block)));
  }
}

/** Two lists in a row differ in their marker: Markdown would join them otherwise. */
function listMarker({ ordered }: List, previous: string | undefined): string {
  if (ordered) return previous === '.' ? ')' : '.';
  return previous === '-' ? '*' : '-';
}

function writeItem(item: Sentence[], marker: string): string {
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${lines(item).join(`\n${indent}`)}\n`;
}

function lines(sentences: Sentence[]): string[] {
  if (sentences.length === 0) throw new RangeError('a block without text cannot be written: it would not be there');
  return sentences.map((sentence) => escapeLine(writeSentence(sentence)));
}

function writeSentence(sentence: Sentence): string {
  return sentence.map((inline, index) => writeInline(inline, sentence[index + 1])).join('');
}

function writeInline(inline: Inline, next: Inline | undefined): string {
  if (typeof inline === 'string') {
    return escapeText(inline, { beforeLink: typeof next === 'object' && 'text' in next });
  }
  if ('strong' in inline) return inline.strong && `**${escapeStrong(inline.strong)}**`;
  const address = 'link' in inline ? inline.link : `term:${inline.term}`;
  return `[${escapeLabel(inline.text)}](${escapeAddress(address)})`;
}

/** Every row gets as many cells as the longest has, because Markdown has no other tables. */
function writeTable({ header, rows }: Table): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const row = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, at) => escapeCell(cells[at] ?? '')).join(' | ')} |\n`;
  return [row(header), `|${' --- |'.repeat(width)}\n`, ...rows.map(row)].join('');
}

/** The fence is longer than any run of backticks inside it. */
function fence(name: string, fields: string): string {
  const longest = Math.max(2, ...(fields.match(/`+/g) ?? []).map((run) => run.length));
  const bar = '`'.repeat(longest + 1);
  return `${bar}${name}\n${fields}${bar}\n`;
}
