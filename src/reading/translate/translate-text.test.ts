import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/release.ts';
import { translateText } from './translate-text.ts';

const contact = { phones: [], emails: [], urls: [], notes: [], organisation: 'Amt' };
const blocks: Block[] = [
  { id: 'b1', kind: 'heading', depth: 2, sentences: [['Einladung']] },
  {
    id: 'b2',
    kind: 'paragraph',
    sentences: [['Kommen Sie bald.'], ['Es kostet ', { strong: '20 Euro' }, '.'], ['***']],
  },
  { id: 'b3', kind: 'list', ordered: false, items: [[['Ausweis']], [['Vertrag'], ['Foto']]] },
  { id: 'b4', kind: 'table', header: ['Tag'], rows: [['Montag']] },
  { id: 'b5', kind: 'contact', role: 'body', contact },
];
const text = { title: 'Brief', blocks };
const never = new AbortController().signal;

describe('translateText', () => {
  it('goes sentence by sentence, and leaves contacts and what has no words', async () => {
    const asked: string[] = [];
    const progress: string[] = [];
    const made = await translateText(text, {
      translate: async (german) => {
        asked.push(german);
        return ` [${german}] `;
      },
      onProgress: (done, total) => progress.push(`${done}/${total}`),
      signal: never,
    });
    expect(asked).toEqual([
      ...[
        'Brief',
        'Einladung',
        'Kommen Sie bald.',
        'Es kostet 20 Euro.',
        'Ausweis',
        'Vertrag',
        'Foto',
        'Tag',
        'Montag',
      ],
    ]);
    expect(made.title).toBe('[Brief]');
    expect(made.blocks.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
    expect(made.blocks[1]).toMatchObject({ sentences: [['[Kommen Sie bald.]'], ['[Es kostet 20 Euro.]'], ['***']] });
    expect(made.blocks[2]).toMatchObject({ items: [[['[Ausweis]']], [['[Vertrag]'], ['[Foto]']]] });
    expect(made.blocks[3]).toMatchObject({ header: ['[Tag]'], rows: [['[Montag]']] });
    expect(made.blocks[4]).toBe(blocks[4]);
    expect([progress[0], progress.at(-1)]).toEqual(['0/10', '10/10']);
  });

  it('ends when it is told to', async () => {
    const end = new AbortController();
    const asked: string[] = [];
    const translate = async (german: string) => {
      asked.push(german);
      end.abort();
      return german;
    };
    await expect(translateText(text, { translate, onProgress: () => undefined, signal: end.signal })).rejects.toThrow();
    expect(asked).toEqual(['Brief']);
  });
});
