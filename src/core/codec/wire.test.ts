import { describe, expect, it } from 'vitest';
import { EDITION_FORMAT } from '../edition.ts';
import { EditionError } from '../errors.ts';
import { parseEdition, parseGlossary, parseIndexPage, parseRendition, SAFE_ADDRESS } from './wire.ts';

const rendition = {
  format: EDITION_FORMAT,
  release: '2026-11-12-arbeit',
  lang: 'ar',
  level: 'plain',
  title: 'مساعدة',
  blocks: [
    {
      kind: 'paragraph',
      id: 'b1',
      sentences: [['Text ', { strong: 'stark' }, { link: 'tel:+493023125240', text: '030' }]],
    },
    { kind: 'contact', id: 'b2', role: 'publisher', contact: { phones: [], emails: [], urls: [], notes: [] } },
  ],
  provenance: { origin: 'machine', engine: 'Sprachmodell', made: '2026-11-18' },
};

const edition = {
  format: EDITION_FORMAT,
  publisher: { name: 'Stadt Beispielstadt' },
  languages: ['de'],
  topics: [],
  generated: '2026-11-18',
  index: {},
};

/** The fault of reading this. */
function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof EditionError) return `${error.fault} ${error.path}`;
    throw error;
  }
  return 'none';
}

const read = (data: unknown) => () => parseRendition(JSON.stringify(data), 'x.json');

describe('the wire', () => {
  it('brings a rendition through unchanged', () => {
    expect(read(rendition)()).toEqual(rendition);
  });

  it('brings the facts of a release through unchanged, with how much it concerns newcomers', () => {
    const entry = { id: 'kurs', published: '2026-11-12', topics: [], newcomers: 0, title: 'Kurs', renditions: {} };
    const page = { format: EDITION_FORMAT, lang: 'de', month: '2026-11', releases: [entry] };
    expect(parseIndexPage(JSON.stringify(page), 'x.json')).toEqual(page);
    const wrong = JSON.stringify({ ...page, releases: [{ ...entry, newcomers: 1.2 }] });
    expect(faultOf(() => parseIndexPage(wrong, 'x.json'))).toBe('invalid x.json');
  });

  it('drops members it does not know, so that newer publishers may add some', () => {
    expect(read({ ...rendition, mood: 'good' })()).toEqual(rendition);
  });

  it('brings key facts through, and drops those of a kind it does not know', () => {
    const place = { block: 'b1', sentence: 0, text: 'Text' };
    const contact = { phones: [{ number: '030' }], emails: [], urls: [], notes: [] };
    const facts = [
      {
        kind: 'when',
        ...place,
        date: '2026-12-05',
        endDate: '2026-12-06',
        time: '10:00',
        endTime: '13:00',
        closed: true,
      },
      { kind: 'weekly', ...place, weekdays: [0, 6], time: '08:00' },
      { kind: 'until', ...place, date: '2026-12-11' },
      { kind: 'where', ...place, address: 'Lindenallee 8' },
      { kind: 'cost', ...place, amount: 12.5, currency: 'EUR' },
      { kind: 'ask', ...place, contact },
    ];
    expect(read({ ...rendition, facts })()).toEqual({ ...rendition, facts });
    expect(read({ ...rendition, facts: [{ kind: 'weather', sunny: true }, ...facts] })()).toEqual({
      ...rendition,
      facts,
    });
  });

  it('reads an edition with glossaries, and one without', () => {
    const full = { ...edition, glossary: { de: '0'.repeat(32) } };
    expect([full, edition].map((one) => parseEdition(JSON.stringify(one), 'e.json'))).toEqual([full, edition]);
  });

  it('brings a glossary through', () => {
    const entries = {
      jobcenter: {
        term: 'Jobcenter',
        say: 'JOB-cen-ter',
        translation: 'مركز العمل',
        meaning: 'دائرة.',
        helps: 'اسألوا.',
      },
    };
    const glossary = { format: EDITION_FORMAT, lang: 'ar', entries };
    expect(parseGlossary(JSON.stringify(glossary), 'g.json')).toEqual(glossary);
  });

  it('asks for a newer app where the format is newer', () => {
    expect(faultOf(read({ ...rendition, format: EDITION_FORMAT + 1 }))).toBe('newer x.json');
  });

  it.each([
    ['no JSON', () => parseRendition('<html>', 'x.json')],
    ['an array', read([])],
    ['no title', read({ ...rendition, title: '' })],
    ['a level of another kind', read({ ...rendition, level: 'leicht' })],
    ['a block of another kind', read({ ...rendition, blocks: [{ kind: 'script', id: 'b1' }] })],
    ['blocks with one id', read({ ...rendition, blocks: [rendition.blocks[0], rendition.blocks[0]] })],
    ['an identifier that leaves its folder', read({ ...rendition, release: '../../x' })],
    ['a day that does not exist', read({ ...rendition, provenance: { origin: 'machine', made: '2026-13-40' } })],
    [
      'a picture from elsewhere',
      read({ ...rendition, blocks: [{ kind: 'image', id: 'b1', src: 'https://evil.example/x.png' }] }),
    ],
    [
      'a link that runs code',
      read({
        ...rendition,
        blocks: [{ kind: 'paragraph', id: 'b1', sentences: [[{ link: 'javascript:alert(1)', text: 'x' }]] }],
      }),
    ],
    ['a key fact of no day', read({ ...rendition, facts: [{ kind: 'until', block: 'b1', sentence: 0, text: 'x' }] })],
    [
      'a glossary that explains nothing',
      () => parseGlossary('{"format":1,"lang":"de","entries":{"amt":{"term":"Amt","say":"AMT"}}}', 'x.json'),
    ],
    [
      'a glossary under a name that is no hash',
      () => parseEdition(JSON.stringify({ ...edition, glossary: { de: '../../x' } }), 'x.json'),
    ],
    ['an index page without releases', () => parseIndexPage('{"format":1,"lang":"de","month":"2026-11"}', 'x.json')],
    ['an edition without languages', () => parseEdition('{"format":1,"languages":[]}', 'x.json')],
  ])('refuses %s', (_what, parse) => {
    expect(faultOf(parse)).toBe('invalid x.json');
  });

  it.each(['https://www.example.org/a?b=c#d', 'mailto:presse@example.org', 'tel:+493023125240', 'tel:115'])(
    'links to %s',
    (address) => {
      expect(address).toMatch(SAFE_ADDRESS);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/path',
    'https://a b',
    'https://"x',
    ' https://x',
    'vbscript:x',
  ])('does not link to %s', (address) => {
    expect(address).not.toMatch(SAFE_ADDRESS);
  });
});
