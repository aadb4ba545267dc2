import { describe, expect, it } from 'vitest';
import type { Block } from '../release.ts';
import { findContacts, linkBlock } from './links.ts';
import { toE164 } from './phones.ts';
import { findWays } from './ways.ts';

describe('toE164', () => {
  it.each([
    ['0049 (0) 221/221-35049', '+4922122135049'],
    ['0201 88-35 555', '+492018835555'],
    ['0231/ 50-13150', '+492315013150'],
    ['+49 201 88-0', '+49201880'],
    ['(0555) 12 34 56', '+49555123456'],
    ['0043 1 234567', '+431234567'],
  ])('%s', (written, dialled) => {
    expect(toE164(written)).toBe(dialled);
  });

  it.each(['88-35555', '0231 50-13150/-51', '0231/50/51', '0555', '0555 1234567890123456'])(
    'is not sure of %s',
    (written) => {
      expect(toE164(written)).toBeUndefined();
    },
  );
});

describe('findWays', () => {
  it.each([
    ['Mehr unter www.lindenfurt.example/a_b. Danke.', ['www.lindenfurt.example/a_b']],
    ['Siehe (https://lindenfurt.example/x_(y)).', ['https://lindenfurt.example/x_(y)']],
    ['Das Fest Lindenfurt.Vielfalt auf lindenfurt.de!', ['lindenfurt.de']],
    [
      'presse(at)lindenfurt.example oder a.b_c@stadt-lindenfurt.de.',
      ['presse(at)lindenfurt.example', 'a.b_c@stadt-lindenfurt.de'],
    ],
    ['Telefon 0555 88-35 555, Mobil 0171 1234567.', ['0555 88-35 555', '0171 1234567']],
    ['Rufen Sie 0555 88-10 10.12. an', ['0555 88-10']],
    [
      'presse(a)lindenfurt.example, info[ät]lindenfurt.example',
      ['presse(a)lindenfurt.example', 'info[ät]lindenfurt.example'],
    ],
    ['Kontakt: 02345.678.90.', ['02345.678.90']],
    ['Tel. (0 52 58) 1 23-45 oder 0 52 58 / 12 34.', ['(0 52 58) 1 23-45', '0 52 58 / 12 34']],
  ])('%s', (text, found) => {
    expect(findWays(text).map((way) => way.text)).toEqual(found);
  });

  it.each([
    'am 08.10.2025 von 08.30 bis 09.30 Uhr',
    'Im Hotel 112 und im Motel 115',
    'Drucksache Nr. 0123/2025, 05/2025',
    '01067 Dresden, 12345 Lindenfurt',
    'DE07 0123 4567 0123 4567 89',
    '1.000 Besucher, 0,50 Euro, § 4 Abs. 2, 007',
  ])('finds nothing in "%s"', (text) => {
    expect(findWays(text)).toEqual([]);
  });
});

describe('findContacts', () => {
  it('tells several numbers apart by what is printed beside them', () => {
    const [contact] = findContacts(
      'Anmeldung: 0555 88-111, Rückfragen: 0555 88-222 (vormittags), Hotline 0555 88-333, Fax 0555 88-444.',
    );
    expect(contact?.phones).toEqual([
      { number: '0555 88-111', label: 'Anmeldung' },
      { number: '0555 88-222', label: 'Rückfragen' },
      { number: '0555 88-333', label: 'Hotline' },
      { number: '0555 88-444', fax: true },
    ]);
  });

  it('finds nobody in plain words', () => {
    expect(findContacts('Alle sind willkommen.')).toEqual([]);
  });
});

describe('linkBlock', () => {
  const paragraph = (...sentences: string[]): Block => ({
    kind: 'paragraph',
    id: 'b1',
    sentences: sentences.map((sentence) => [sentence]),
  });
  const links = (block: Block) =>
    ('sentences' in block ? block.sentences.flat() : []).flatMap((inline) =>
      typeof inline === 'object' && 'link' in inline ? [inline] : [],
    );

  it('knows a short number in another language by the German text', () => {
    const german = linkBlock(paragraph('Fragen Sie: Behördennummer 115 oder 116 117.'));
    const arabic = paragraph('اسألوا على الرقم 115 أو 116117.');
    expect(links(linkBlock(arabic))).toEqual([]);
    expect(links(linkBlock(arabic, german))).toEqual([
      { link: 'tel:115', text: '115' },
      { link: 'tel:116117', text: '116117' },
    ]);
  });

  it('links none that stands in the German text as something else, too', () => {
    const german = linkBlock(paragraph('Fragen Sie in Zimmer 115.', 'Oder: Behördennummer 115.'));
    expect(links(german)).toHaveLength(1);
    expect(links(linkBlock(paragraph('Ask in room 115.', 'Or call 115.'), german))).toEqual([]);
  });

  it('makes links of contacts in running text of any language, and leaves marks alone', () => {
    const block = linkBlock({
      kind: 'paragraph',
      id: 'b1',
      sentences: [['اتصلوا على الرقم 030 23125-240 أو ', { strong: 'hilfe@example.org' }, '.']],
    });
    expect(block).toEqual({
      kind: 'paragraph',
      id: 'b1',
      sentences: [
        [
          'اتصلوا على الرقم ',
          { link: 'tel:+493023125240', text: '030 23125-240' },
          ' أو ',
          { strong: 'hilfe@example.org' },
          '.',
        ],
      ],
    });
  });

  it('links in lists, and not in contacts', () => {
    const list = linkBlock({ kind: 'list', id: 'b1', ordered: false, items: [[['www.example.org/vhs']]] });
    expect(list).toMatchObject({ items: [[[{ link: 'https://www.example.org/vhs', text: 'www.example.org/vhs' }]]] });
    const image = { kind: 'image', id: 'b2', caption: 'presse@example.org' } as const;
    expect(linkBlock(image)).toBe(image);
  });
});
