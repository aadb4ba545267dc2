import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/release.ts';
import { passages } from './passages.ts';

const contact = { phones: [], emails: [], urls: [], notes: [] };
const blocks: Block[] = [
  { id: 'b1', kind: 'heading', depth: 2, sentences: [['Beratung']] },
  {
    id: 'b2',
    kind: 'paragraph',
    sentences: [
      ['Kommen ', { strong: 'Sie' }, '!'],
      ['Es ist ', { term: 'x', text: 'offen' }, '.'],
    ],
  },
  { id: 'b3', kind: 'list', ordered: false, items: [[['Eins.'], ['Noch.']], [['Zwei.']]] },
  {
    id: 'b4',
    kind: 'table',
    header: ['Tag', 'Zeit'],
    rows: [
      ['Montag', '8 bis 12 Uhr'],
      ['Dienstag', ''],
    ],
  },
  { id: 'b5', kind: 'quote', sentences: [['Gut so.']], by: 'Henrike Falkenrath' },
  { id: 'b6', kind: 'image', caption: 'Vor dem Haus.', credit: 'Stadt' },
  { id: 'b7', kind: 'image', src: 'media/a.jpg' },
  {
    id: 'b8',
    kind: 'contact',
    role: 'body',
    contact: {
      ...contact,
      organisation: 'Amt',
      street: 'Weberstraße 12',
      postcode: '45127',
      city: 'Lindenfurt',
      phones: [{ number: '030 23125-240', label: 'Beratung' }],
      emails: ['a@example.org'],
    },
  },
];
const all = passages({ lang: 'ar', title: 'Titel', blocks }, 'de');

describe('passages', () => {
  it('says of short numbers that they are to be called, in text and address', () => {
    const short = passages(
      {
        lang: 'uk',
        title: 'Телефони',
        blocks: [
          {
            id: 'b1',
            kind: 'paragraph',
            sentences: [['Номер ', { link: 'tel:115', text: '115' }, ', кімната 115.'], ['Кімната 115.']],
          },
          {
            id: 'b2',
            kind: 'contact',
            role: 'body',
            contact: { ...contact, organisation: 'Amt', phones: [{ number: '116 117' }, { number: '030 23125-240' }] },
          },
        ],
      },
      'de',
    );
    expect(short.map(({ numbers }) => numbers)).toEqual([
      undefined,
      ['115'],
      undefined,
      undefined,
      ['116 117'],
      undefined,
    ]);
  });

  it('reads all that stands in a text, in its order', () => {
    expect(all.map(({ text }) => text)).toEqual([
      'Titel',
      'Beratung',
      'Kommen Sie!',
      'Es ist offen.',
      'Eins.',
      'Noch.',
      'Zwei.',
      'Montag, Zeit: 8 bis 12 Uhr',
      'Dienstag',
      'Gut so.',
      'Henrike Falkenrath',
      'Vor dem Haus.',
      'Amt, Weberstraße 12, 4 5 1 2 7 Lindenfurt',
      'هاتف Beratung 030 23125-240',
      'a@example.org',
    ]);
  });

  it('knows where each stands: sentences through all items of a list', () => {
    expect(all[6]?.place).toEqual({ block: 2, part: 'sentence', at: 2 });
    expect(all[8]?.place).toEqual({ block: 3, part: 'row', at: 1 });
  });

  it('has addresses said in the language that they are in', () => {
    expect(all.slice(-3).map(({ lang }) => lang)).toEqual(['de', 'ar', 'ar']);
  });

  it('leaves out what has no words', () => {
    expect(
      passages({ lang: 'de', title: '', blocks: [{ id: 'b', kind: 'paragraph', sentences: [['***'], []] }] }, 'de'),
    ).toEqual([]);
  });
});
