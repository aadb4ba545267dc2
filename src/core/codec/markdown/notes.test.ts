import { describe, expect, it } from 'vitest';
import type { Block } from '../../release.ts';
import { type MarkdownText, readMarkdown, writeMarkdown } from '../markdown.ts';

const FRONT = '---\norigin: rules\n---\n';
const read = (markdown: string) => readMarkdown(markdown, { lang: 'de', source: false });

const TEXT: MarkdownText = {
  title: 'Schwimmkurs',
  provenance: { origin: 'rules' },
  blocks: [
    { kind: 'heading', id: 'b1', depth: 2, sentences: [['Der Kurs']] },
    { kind: 'paragraph', id: 'b2', sentences: [['Die Stadt Lindenfurt bietet einen Kurs an.'], ['Er kostet nichts.']] },
    { kind: 'list', id: 'b3', ordered: false, items: [[['Montag']], [['Dienstag']]] },
    { kind: 'list', id: 'b4', ordered: false, items: [[['Bad']]] },
    { kind: 'quote', id: 'b5', sentences: [['Wir freuen uns.']], by: 'Mira Sander' },
    { kind: 'table', id: 'b6', header: ['Tag'], rows: [['Montag']] },
    { kind: 'contact', id: 'b7', role: 'publisher', contact: { phones: [], emails: [], urls: [], notes: [] } },
  ],
};
const ids = TEXT.blocks.map(({ id }) => id);

describe('notes to the editor', () => {
  it('stand above each kind of block, and are not read', () => {
    const markdown = writeMarkdown(TEXT, new Map(ids.map((id) => [id, [`first, ${id}`, 'second']])));
    expect(markdown).toContain('<!-- first, b2 -->\n<!-- second -->\nDie Stadt Lindenfurt');
    const { title, blocks, notes, lines, body } = read(markdown);
    expect({ title, blocks }).toEqual({ title: TEXT.title, blocks: TEXT.blocks });
    const written = body.split('\n');
    expect(notes.map((line) => written[line])).toEqual(
      ids.flatMap((id) => [`<!-- first, ${id} -->`, '<!-- second -->']),
    );
    expect(written[(lines[1] ?? 0) - 4]).toBe('Die Stadt Lindenfurt bietet einen Kurs an.');
  });

  it.each(['a --> # b', '-->', '--!> <script>', '<!-- a', '-', 'a\n\n# Zweite Zeile\n', '> - `` ```contact', ''])(
    'cannot become text: %j',
    (hostile) => {
      const markdown = writeMarkdown(TEXT, new Map(ids.map((id) => [id, [hostile, hostile]])));
      expect(read(markdown).blocks).toEqual(TEXT.blocks);
      expect(read(markdown).notes).toHaveLength(2 * ids.length);
    },
  );

  it.each([
    ['above the title', '<!-- a -->\n# Titel\n\nText.\n'],
    ['over several lines', '# Titel\n\n<!-- a\nb\n\nc -->\n\nText.\n'],
    ['at the end', '# Titel\n\nText.\n\n<!-- a -->\n'],
  ])('may be a person’s, %s', (_, body) => {
    const blocks: Block[] = [{ kind: 'paragraph', id: 'b1', sentences: [['Text.']] }];
    expect(read(FRONT + body)).toMatchObject({ title: 'Titel', blocks });
  });

  it.each([
    ['does not end', '# Titel\n\n<!-- a\n\nText.\n'],
    ['has text behind it', '# Titel\n\n<!-- a --> Text.\n'],
    ['stands in a sentence', '# Titel\n\nText <!-- a --> und mehr.\n'],
    ['stands in a list', '# Titel\n\n- <!-- a -->\n'],
    ['is another tag', '# Titel\n\n<div>\n'],
  ])('is an error where a comment %s', (_, body) => {
    expect(() => read(FRONT + body)).toThrow(/HTML is not read|plain text/);
  });
});
