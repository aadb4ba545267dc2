import { InputError } from '../errors.ts';
import type { Block, LanguageTag } from '../release.ts';
import { escapeHeading, escapeText } from './markdown/escape.ts';
import { type FrontMatter, readFrontMatter, splitFrontMatter, writeFrontMatter } from './markdown/front-matter.ts';
import { isNote, type Notes, noteLines } from './markdown/notes.ts';
import { tokenize } from './markdown/parser.ts';
import { lineOf, readBlocks, refuseUnderlined } from './markdown/read-blocks.ts';
import { readPlainText } from './markdown/read-inline.ts';
import { writeBlocks } from './markdown/write-blocks.ts';

export { contactSchema, isEmptyContact } from './markdown/contact.ts';
export { readFields } from './markdown/fields.ts';
export type { AcceptedFinding, FrontMatter } from './markdown/front-matter.ts';
export type { Notes } from './markdown/notes.ts';
export { filled, isDay, onlyFields, webAddress } from './markdown/schemas.ts';

/** A text of the workspace: what a rendition says, and what its front matter says about it. */
export interface MarkdownText extends FrontMatter {
  title: string;
  blocks: Block[];
}

/** A text that was read from a file. */
export interface ReadText extends MarkdownText {
  /** Line on which each block begins, from 1. */
  lines: number[];
  /** Last line of the file. */
  lastLine: number;
  /** Everything below the front matter, as written. */
  body: string;
  /** Which lines of the body, from 0, are notes to the editor and no part of the text. */
  notes: number[];
}

export interface ReadOptions {
  lang: LanguageTag;
  /** True for the text that all others of its release are made from: it alone carries the release's facts. */
  source: boolean;
}

/**
 * Reads a text in the dialect that `publisher/workspace/README.md` describes. Blocks are named `b1`, `b2` … by their
 * place. Sentences are split here, so a person may break lines wherever they like.
 *
 * @throws InputError with the line of the first thing that is not of the dialect.
 */
export function readMarkdown(markdown: string, { lang, source }: ReadOptions): ReadText {
  const { yaml, body, bodyLine } = splitFrontMatter(markdown);
  const frontMatter = readFrontMatter(yaml, { source });
  const all = tokenize(body);
  const tokens = all.filter((token) => !isNote(token));
  const reader = { tokens: tokens.slice(3), bodyLine, lang, source: body.split('\n') };
  const [open, inline] = tokens;
  if (open?.type !== 'heading_open' || open.tag !== 'h1' || !inline) {
    throw new InputError('the title is missing: begin the text with a line `# Title`', {
      line: open ? lineOf(open, reader) : bodyLine,
    });
  }
  const line = lineOf(open, reader);
  refuseUnderlined(open, line);
  const title = readPlainText(inline, line, 'the title').trim();
  if (title === '') throw new InputError('the title is empty: write it behind the #', { line });
  const read = readBlocks(reader);
  return {
    ...frontMatter,
    title,
    blocks: read.map(({ block }) => block),
    lines: read.map((one) => one.line),
    lastLine: bodyLine + body.trimEnd().split('\n').length - 1,
    body,
    notes: noteLines(all),
  };
}

/**
 * Writes a text so that {@link readMarkdown} reads the same one: title, blocks and front matter. Identifiers of blocks
 * are not written, they are the blocks' places. Short rows of a table are filled up with empty cells. Notes are for the
 * editor, and are not read.
 */
export function writeMarkdown(text: MarkdownText, notes: Notes = new Map()): string {
  const blocks = writeBlocks(text.blocks, notes);
  const title = `# ${escapeHeading(escapeText(text.title))}\n`;
  return `${writeFrontMatter(text)}${title}${blocks ? `\n${blocks}` : ''}`;
}
