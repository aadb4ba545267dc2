import { InputError } from '../../errors.ts';
import type { Block, Inline, Sentence } from '../../release.ts';
import { splitInline } from '../../text/sentences.ts';
import { contactBlockSchema } from './contact.ts';
import { readFields } from './fields.ts';
import { imageSchema } from './image.ts';
import type { Token } from './parser.ts';
import { readInline, readPlainText } from './read-inline.ts';
import { readTable } from './read-table.ts';

/** What the tokens of a text are read with. */
export interface Reader {
  tokens: Token[];
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** Language of the text: its sentences are split by that language's rules. */
  lang: string;
  /** The body's lines, as written. */
  source: string[];
}

export interface ReadBlock {
  block: Block;
  line: number;
}

const NOT_IN_THE_DIALECT: Record<string, string> = {
  code_block: 'a line that begins with four spaces is code, which a text has not: take the spaces out',
  html_block: 'HTML is not read: write Markdown instead',
  hr: 'there are no ruled lines: take it out, or write \\ before it',
};

/** Reads top-level blocks, giving the n-th the identifier `b<n>`. */
export function readBlocks(reader: Reader): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (const group of groups(reader.tokens)) {
    const open = group[0] as Token;
    const line = lineOf(open, reader);
    blocks.push({ block: readBlock(group, open, `b${blocks.length + 1}`, line, reader), line });
  }
  return blocks;
}

function readBlock(group: Token[], open: Token, id: string, line: number, reader: Reader): Block {
  switch (open.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', id, sentences: sentencesOf(group[1], line, reader) };
    case 'heading_open':
      return { kind: 'heading', id, depth: depthOf(open, line), sentences: sentencesOf(group[1], line, reader) };
    case 'blockquote_open':
      return readQuote(group, id, line, reader);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', id, ordered: open.type === 'ordered_list_open', items: readItems(group, reader) };
    case 'table_open':
      return { kind: 'table', id, ...readTable(group, reader) };
    case 'fence':
      return readFence(open, id, line);
    default:
      throw new InputError(NOT_IN_THE_DIALECT[open.type] ?? 'write this as plain text', { line });
  }
}

/** Cuts tokens into blocks: each begins at level 0 and ends where that level is reached again. */
export function groups(tokens: Token[]): Token[][] {
  const found: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) found.push([]);
    found.at(-1)?.push(token);
    depth += token.nesting;
  }
  return found;
}

export function lineOf(token: Token, { bodyLine }: Reader): number {
  return bodyLine + (token.map?.[0] ?? 0);
}

/** The title's line is `# Title`; below it, `##` and `###`. */
export function refuseUnderlined(open: Token, line: number): void {
  if (/^[=-]/.test(open.markup)) {
    throw new InputError(
      'a line of === or --- makes the line above it a heading: write ## before the heading instead',
      {
        line,
      },
    );
  }
}

function depthOf(open: Token, line: number): 2 | 3 {
  refuseUnderlined(open, line);
  if (open.tag === 'h2') return 2;
  if (open.tag === 'h3') return 3;
  throw new InputError('below the title, headings begin with ## or ###', { line });
}

function sentencesOf(inline: Token | undefined, line: number, { lang }: Reader): Sentence[] {
  const inlines: Inline[] = inline ? readInline(inline, line) : [];
  const sentences = splitInline(inlines, lang);
  if (sentences.length === 0) throw new InputError('this has no text: fill it in, or take it out', { line });
  return sentences;
}

/** A quotation: one paragraph, and who said it after a dash in a second one. */
function readQuote(group: Token[], id: string, line: number, reader: Reader): Block {
  const inner = groups(group.slice(1, -1));
  const [said, by, ...more] = inner;
  const onlyParagraphs = inner.every((part) => part[0]?.type === 'paragraph_open');
  if (!said || !onlyParagraphs || more.length > 0) {
    throw new InputError('a quotation is one paragraph, and then, if you like, `> — who said it`', { line });
  }
  const sentences = sentencesOf(said[1], line, reader);
  if (!by?.[1] || !by[0]) return { kind: 'quote', id, sentences };
  const byLine = lineOf(by[0], reader);
  const name = /^[—–-]\s+(.+)$/.exec(readPlainText(by[1], byLine, 'the name below a quotation'))?.[1];
  if (!name) throw new InputError('begin the second paragraph of a quotation with — and who said it', { line: byLine });
  return { kind: 'quote', id, sentences, by: name };
}

function readItems(group: Token[], reader: Reader): Sentence[][] {
  const items = groups(group.slice(1, -1));
  return items.map((item, index) => {
    const open = item[0] as Token;
    const line = lineOf(open, reader);
    const [text, ...more] = groups(item.slice(1, -1));
    if (text && text[0]?.type !== 'paragraph_open') {
      throw new InputError('a point of a list is plain text: no list, heading or table inside it', { line });
    }
    if (more.length > 0) throw new InputError('a point of a list is one paragraph, and lists are not nested', { line });
    refuseOddNumber(open.info, index, items[1]?.[0]?.info, line);
    return sentencesOf(text?.[1], line, reader);
  });
}

/** The model counts points itself, so a list that counts otherwise would change its numbers. All `1.` is fine. */
function refuseOddNumber(written: string, index: number, second: string | undefined, line: number): void {
  if (written === '') return;
  const number = Number(written);
  if (index === 0 && number !== 1) {
    throw new InputError(`a numbered list begins with 1: if no list is meant, write ${number}\\. instead`, { line });
  }
  const expected = second === '1' ? 1 : index + 1;
  if (number !== expected)
    throw new InputError(`this point should be number ${expected}: lists count 1, 2, 3`, { line });
}

function readFence(fence: Token, id: string, line: number): Block {
  const name = fence.info.trim();
  if (name === 'image') return { kind: 'image', id, ...readFields(imageSchema, fence.content, line + 1) };
  if (name === 'contact') return { kind: 'contact', id, ...readFields(contactBlockSchema, fence.content, line + 1) };
  throw new InputError('after ``` stands image or contact: there is no code in a text', { line });
}
