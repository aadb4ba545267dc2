import { describe, expect, it } from 'vitest';
import { EDITION_FORMAT } from '../edition.ts';
import { EditionError } from '../errors.ts';
import { parseEdition, parseIndexPage, parseRendition, SAFE_ADDRESS } from './wire.ts';

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

  it('drops members it does not know, so that newer publishers may add some', () => {
    expect(read({ ...rendition, mood: 'good' })()).toEqual(rendition);
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
    ['an index page without releases', () => parseIndexPage('{"format":1,"lang":"de","month":"2026-11"}', 'x.json')],
    ['an edition without languages', () => parseEdition('{"format":1,"languages":[]}', 'x.json')],
  ])('refuses %s', (_what, parse) => {
    expect(faultOf(parse)).toBe('invalid x.json');
  });

  it.each(['https://www.example.org/a?b=c#d', 'mailto:presse@example.org', 'tel:+493023125240'])(
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
