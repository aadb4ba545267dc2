import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Block, Contact, Inline } from '../release.ts';
import { blocksToHtml, escapeHtml, numbersTogether, type PageOptions } from './html.ts';

const TAG =
  /<\/?(?:p|h2|h3|ul|ol|li|strong|blockquote|footer|table|thead|tbody|tr|th|td|figure|figcaption|address)>|<br>|<\/a>/g;
const LINK = /<a href="(?:https?:\/\/[^"<>\s]*|mailto:[^"<>\s]*|tel:[^"<>\s]*)" rel="noopener">/gi;
const IMG = /<img src="https:\/\/example\.org\/edition\/media\/[\w.-]+" alt="[^"<>]*">/g;

/** What is left when everything this module may write is taken away: text in which no markup can begin or end. */
function leftOver(html: string): string {
  return html.replace(TAG, '').replace(LINK, '').replace(IMG, '');
}

/** One block of every kind, with the string wherever a string can stand. */
function everywhere(text: string): Block[] {
  const contact: Contact = {
    organisation: text,
    street: text,
    phones: [{ number: text, label: text }],
    emails: [text],
    urls: [text],
    notes: [text],
  };
  const sentences: Inline[][] = [[text, { strong: text }, { link: text, text }, { term: text, text }]];
  return [
    { kind: 'heading', id: text, depth: 2, sentences },
    { kind: 'paragraph', id: text, sentences },
    { kind: 'quote', id: text, sentences, by: text },
    { kind: 'list', id: text, ordered: true, items: [sentences] },
    { kind: 'table', id: text, header: [text], rows: [[text]] },
    { kind: 'image', id: text, src: 'media/a.png', alt: text, caption: text, credit: text },
    { kind: 'image', id: text, src: text, alt: text },
    { kind: 'contact', id: text, role: 'body', contact },
  ];
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></article><iframe src=//x>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://example.org/"onclick="alert(1)',
  "https://example.org/'onclick='alert(1)",
  'https://example.org/\u0000<b>',
  'mailto:a@example.org"onclick="x',
  '&#x3C;script&#x3E;',
  '&lt;img&gt;',
  ']]><!--',
  '\uD800<\uDC00',
];

/** Nothing of these may be written here: they are read from outside the project, where it stands beside them. */
const fixtures = new URL('../../../../shared/fixtures/security/', import.meta.url);

function fixtureStrings(): string[] {
  const payloads: { payload: string }[] = JSON.parse(readFileSync(new URL('html-payloads.json', fixtures), 'utf8'));
  const naughty: string[] = JSON.parse(readFileSync(new URL('blns.json', fixtures), 'utf8'));
  return [...payloads.map(({ payload }) => payload), ...naughty];
}

describe('blocksToHtml for a page of our own', () => {
  const page = (block: Block, options: PageOptions = {}) => blocksToHtml([block], { page: options });

  it('makes an element of each sentence, and keeps links in their own direction', () => {
    const sentences: Inline[][] = [['Erster.'], [{ link: 'tel:+4920155', text: '0201 55' }]];
    expect(page({ kind: 'paragraph', id: 'b1', sentences })).toBe(
      '<p><span>Erster.</span> <span><a href="tel:+4920155" rel="noopener"><bdi>0201 55</bdi></a></span></p>',
    );
  });

  it('lets telephones be called where the number is certain, and no fax', () => {
    const phones = [
      { number: '030 23125-940', label: 'Büro' },
      { number: '940' },
      { number: '115', label: 'Behördennummer' },
      { number: '110', label: 'Durchwahl' },
      { number: '030 23125-1', fax: true },
    ];
    const contact: Contact = { phones, emails: [], urls: [], notes: [] };
    expect(page({ kind: 'contact', id: 'b1', role: 'body', contact }, { contactLang: 'de' })).toBe(
      '<address lang="de"><div dir="auto"><a href="tel:+493023125940" rel="noopener"><bdi>030 23125-940</bdi></a> (Büro)</div>' +
        '<div dir="auto">940</div><div dir="auto"><a href="tel:115" rel="noopener"><bdi>115</bdi></a> (Behördennummer)</div>' +
        '<div dir="auto">110 (Durchwahl)</div><div dir="auto">Fax 030 23125-1</div></address>',
    );
  });

  it.each([
    ['اتصلوا: 030 23125-940 <b>', 'اتصلوا: <bdi>030 23125-940</bdi> &lt;b&gt;'],
    ['(0201) 88-35 555', '<bdi>(0201) 88-35 555</bdi>'],
    ['(030 23125-940)', '(<bdi>030 23125-940</bdi>)'],
    ['+49 (0) 30 23125-940.', '<bdi>+49 (0) 30 23125-940</bdi>.'],
    ['الاثنين 15 فبراير 2027', 'الاثنين 15 فبراير 2027'],
    ['8–16, 2027-02-03, 1.02.2027, 12027 0271', '8–16, 2027-02-03, 1.02.2027, 12027 0271'],
  ])('keeps a telephone number whole, and nothing else: %s', (text, html) => {
    expect(page({ kind: 'paragraph', id: 'b1', sentences: [[text]] })).toBe(`<p><span>${html}</span></p>`);
  });

  it('looks for numbers in time in proportion to the text', () => {
    const started = performance.now();
    for (const part of ['1', '1-', '(0', '(0)', '1(0)', '(01) ', ' 0', '-']) numbersTogether(part.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('puts headings below the title that the page has above the text’s own', () => {
    expect(page({ kind: 'heading', id: 'b1', depth: 3, sentences: [['A']] }, { deeper: 1 })).toBe(
      '<h4><span>A</span></h4>',
    );
  });

  it('is well-formed XML, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' })), (text) => {
        const html = blocksToHtml(everywhere(text), { page: { contactLang: text } });
        expect(() => new SaxesParser().write(`<body>${html}</body>`).close()).not.toThrow();
      }),
    );
  });
});

describe('blocksToHtml', () => {
  it('writes each kind of block', () => {
    const sentences: Inline[][] = [['Erster.'], [{ strong: 'Bis' }, ' ', { link: 'tel:+4920155', text: '55' }]];
    const base = { mediaBase: 'https://example.org/edition/' };
    expect(blocksToHtml([{ kind: 'quote', id: 'b1', sentences, by: 'A & B' }])).toBe(
      '<blockquote><p>Erster. <strong>Bis</strong> <a href="tel:+4920155" rel="noopener">55</a></p><footer>— A &amp; B</footer></blockquote>',
    );
    expect(blocksToHtml([{ kind: 'image', id: 'b1', src: 'media/a.png', alt: 'Bild', credit: '©' }], base)).toBe(
      '<figure><img src="https://example.org/edition/media/a.png" alt="Bild"><figcaption>©</figcaption></figure>',
    );
    expect(blocksToHtml([{ kind: 'table', id: 'b1', header: ['a'], rows: [['b']] }])).toBe(
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    );
    const contact: Contact = {
      organisation: 'Stadt',
      postcode: '00000',
      city: 'Ort',
      phones: [{ number: '0201 1', fax: true }],
      emails: ['a@example.org'],
      urls: ['www.example.org'],
      notes: [],
    };
    expect(blocksToHtml([{ kind: 'contact', id: 'b1', role: 'body', contact }])).toBe(
      '<address>Stadt<br>00000 Ort<br>Fax 0201 1<br><a href="mailto:a@example.org" rel="noopener">a@example.org</a>' +
        '<br><a href="https://www.example.org" rel="noopener">www.example.org</a></address>',
    );
  });

  it.each(ATTACKS)('takes the sting out of %j', (attack) => {
    const html = blocksToHtml(everywhere(attack), { mediaBase: 'https://example.org/edition/' });
    expect(leftOver(html)).not.toMatch(/[<>"']/);
    expect(html).not.toMatch(/href="\s*(?:javascript|data|vbscript)/i);
  });

  it('takes the sting out of any string', () => {
    const address = fc.tuple(fc.webUrl(), fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), address), (text) => {
        const html = blocksToHtml(everywhere(text), { mediaBase: 'https://example.org/edition/' });
        expect(leftOver(html)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it.skipIf(!existsSync(fixtures) && process.env.CI !== 'true')(
    'takes the sting out of known attacks (../shared/fixtures)',
    () => {
      for (const attack of fixtureStrings()) {
        const html = blocksToHtml(everywhere(attack), { mediaBase: 'https://example.org/edition/' });
        expect(leftOver(html), attack).not.toMatch(/[<>"']/);
      }
    },
  );

  it('leaves out what XML forbids', () => {
    expect(escapeHtml('a\u0000b\u000bc\uFFFFd\uD800e\tf😀')).toBe('abcde\tf😀');
  });
});
