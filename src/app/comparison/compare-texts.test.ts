import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/release.ts';
import { compareTexts } from './compare-texts.ts';

const paragraph = (id: string, ...sentences: string[]): Block => ({
  id,
  kind: 'paragraph',
  sentences: sentences.map((sentence) => [sentence]),
});

describe('compareTexts', () => {
  it('puts unchanged sentences together and changed ones beside each other', () => {
    const original = {
      title: 'Kurs',
      blocks: [paragraph('b1', 'Er ist frei.', 'Er ist am Abend.', 'Der Kurs ist gut.')],
    };
    const plain = {
      title: 'Kurs',
      blocks: [paragraph('b1', 'Er ist frei.', 'Er ist am Abend.', 'Dieser Kurs', 'ist ein guter Kurs.')],
    };
    expect(compareTexts(original, plain)).toEqual([
      { id: 'title', kind: 'heading', passages: [{ kind: 'same', sentences: ['Kurs'] }] },
      {
        id: 'b1',
        kind: 'text',
        passages: [
          { kind: 'same', sentences: ['Er ist frei.', 'Er ist am Abend.'] },
          { kind: 'changed', original: ['Der Kurs ist gut.'], plain: ['Dieser Kurs', 'ist ein guter Kurs.'] },
        ],
      },
    ]);
  });

  it('shows blocks that only one of the texts has', () => {
    const compared = compareTexts({ blocks: [paragraph('b1', 'Weg.')] }, { blocks: [paragraph('b2', 'Neu.')] });
    expect(compared.map(({ passages }) => passages)).toEqual([
      [{ kind: 'changed', original: ['Weg.'], plain: [] }],
      [{ kind: 'changed', original: [], plain: ['Neu.'] }],
    ]);
  });

  it('compares lists, tables and pictures by their words, and leaves contacts out', () => {
    const blocks: Block[] = [
      { id: 'b1', kind: 'list', ordered: false, items: [[['Stift']], [['Heft']]] },
      { id: 'b2', kind: 'table', header: ['Tag', 'Zeit'], rows: [['Montag', '9 Uhr']] },
      { id: 'b3', kind: 'image', caption: 'Das Rathaus' },
      { id: 'b4', kind: 'contact', role: 'body', contact: { phones: [], emails: [], urls: [], notes: [] } },
    ];
    expect(compareTexts({ blocks }, { blocks }).map(({ passages }) => passages)).toEqual([
      [{ kind: 'same', sentences: ['Stift', 'Heft'] }],
      [{ kind: 'same', sentences: ['Tag · Zeit', 'Montag · 9 Uhr'] }],
      [{ kind: 'same', sentences: ['Das Rathaus'] }],
    ]);
  });
});
