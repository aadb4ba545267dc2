import type { Token } from './parser.ts';

/**
 * Notes to the editor: HTML comments on lines of their own between blocks. They are no part of the text: a reader never
 * sees them, and whoever has read them may delete them.
 */

/** Notes by the id of the block that they stand above. */
export type Notes = ReadonlyMap<string, readonly string[]>;

const COMMENT = /^ {0,3}<!--(?:(?!-->)[\s\S])*-->\s*$/;

/** True for a comment and nothing else. One that does not end would swallow the rest of the text: it is none. */
export function isNote({ type, level, content }: Token): boolean {
  return type === 'html_block' && level === 0 && COMMENT.test(content);
}

/** Which of the body's lines are notes, counted from 0. */
export function noteLines(tokens: readonly Token[]): number[] {
  return tokens.filter(isNote).flatMap(({ map }) => {
    const [first, end] = map ?? [0, 0];
    return Array.from({ length: end - first }, (_, index) => first + index);
  });
}

/** A note as its line says it. What is quoted in it cannot end the comment: nothing but `--` begins an end. */
export function writeNote(note: string): string {
  const line = note.replace(/-{2,}/g, '–').replace(/\s+/gu, ' ').trim();
  return `<!-- ${line} -->\n`;
}
