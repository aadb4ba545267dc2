import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decodeShare, ShareError } from '../../core/codec/share.ts';
import { readShareFile, writeShareFile } from './share-file.ts';
import { arabic, containerOf, german, PAGES, pageOf } from './share-page.test-support.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 3_000 });
const pages = Object.entries(PAGES);

function faultOf(text: string): string | undefined {
  try {
    readShareFile(text);
    return undefined;
  } catch (error) {
    return error instanceof ShareError ? error.fault : String(error);
  }
}

const documentOf = (html: string): Document => parseHTML(html).document;

describe('the container in a share file', () => {
  it('comes back, whatever its bytes', () => {
    fc.assert(
      fc.property(bytes, (container) => {
        expect(readShareFile(writeShareFile(PAGES.german, container))).toEqual(container);
      }),
    );
  });

  it.each(pages)('is the texts of the page: %s', (_, page) => {
    const { texts } = decodeShare(readShareFile(writeShareFile(page, containerOf(page))));
    const titles = texts.map((text) => JSON.parse(new TextDecoder().decode(text.bytes)).title);
    expect(titles).toEqual(
      page.texts.flatMap((text) => ('beside' in text ? [german.title, arabic.title] : [text.rendition.title])),
    );
  });

  it.each<[string, (html: string) => string]>([
    ['other line breaks and a byte order mark', (html) => `\uFEFF${html.replaceAll('\n', '\r\n')}`],
    ['shorter lines', (html) => html.replace(/[\w-]{40}/g, '$&\r\n ')],
    ['no line breaks', (html) => html.replaceAll('\n', '')],
    ['other tags', (html) => html.replace(/<script type="([^"]+)" id="\w+">/, "<SCRIPT data-x='1'\n TYPE='$1' >")],
    ['a text about it', (html) => html.replace('<main>', '<main>application/vnd.lesebruecke.share > ???')],
    ['something behind it', (html) => `${html}<p>Gesendet von meinem Telefon</p>`],
  ])('is read with %s', (_, change) => {
    const container = containerOf(PAGES.collection);
    const html = writeShareFile(PAGES.collection, container);
    expect(change(html)).not.toBe(html);
    expect(readShareFile(change(html))).toEqual(container);
  });

  const script = (base64: string) => `<script type="application/vnd.lesebruecke.share">${base64}</script>`;
  it.each([
    ['nothing', '', 'not-a-share'],
    ['another page', '<!doctype html><p>Hallo</p><script>1</script>', 'not-a-share'],
    ['no container', script(''), 'damaged'],
    ['other characters', script('AAA?AAAA'), 'damaged'],
    ['an impossible length', script('AAAAA'), 'damaged'],
    ['no end of the tag', '<script type="application/vnd.lesebruecke.share"', 'damaged'],
    ['no end of the element', script('AAAA').slice(0, -9), 'damaged'],
    ['megabytes', script('A'.repeat(1_500_000)), 'too-large'],
    ['more than is worth reading', 'x'.repeat(10_000_001), 'too-large'],
  ])('%s is refused', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('is refused where the file is cut off', () => {
    const html = writeShareFile(PAGES.german, containerOf(PAGES.german));
    const end = html.indexOf('</script>');
    fc.assert(
      fc.property(fc.nat(end), (length) => {
        expect(['not-a-share', 'damaged']).toContain(faultOf(html.slice(0, length)));
      }),
    );
  });

  it('takes time in proportion, whatever a file is made of', () => {
    const started = performance.now();
    for (const part of ['<script ', '>', 'application/vnd.lesebruecke.share', ' \n', 'A', '</']) {
      faultOf(part.repeat(Math.floor(9_000_000 / part.length)));
      faultOf(script(part.repeat(Math.floor(9_000_000 / part.length))));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is not written where it could not be read', () => {
    expect(() => writeShareFile(PAGES.german, new Uint8Array(1_050_001))).toThrow(ShareError);
    const largest = new Uint8Array(1_050_000).fill(255);
    expect(Buffer.compare(readShareFile(writeShareFile(PAGES.german, largest)), largest)).toBe(0);
  });
});

describe('the page of a share file', () => {
  const written = (page: Parameters<typeof writeShareFile>[0]) => documentOf(writeShareFile(page, Uint8Array.of(1)));

  it.each(pages)('loads and runs nothing: %s', (_, page) => {
    const html = writeShareFile(page, containerOf(page));
    const policy = documentOf(html).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(?:img|link|iframe|object|embed|video|audio|form)\b|url\(|@import| src=/i);
  });

  it('says what it is in its language and direction', () => {
    const { documentElement } = written(PAGES.arabic);
    expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(written(PAGES.arabic).querySelector('.note')?.textContent).toContain(PAGES.arabic.words.note);
  });

  it('has each text in its own language, below one first heading', () => {
    const document = written(PAGES.collection);
    const articles = [...document.querySelectorAll('article')];
    expect(articles.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['de', 'ltr'],
      ['ar', 'rtl'],
    ]);
    const headings = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName);
    expect(headings).toEqual(['h1', 'h2', 'h2', 'h3', 'h2', 'h3']);
    for (const link of document.querySelectorAll('nav a')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')?.localName).toBe('article');
    }
  });

  it('has no contents, and its title once, with a single text', () => {
    const document = written(PAGES.german);
    expect(document.querySelector('nav')).toBeNull();
    expect(document.body.textContent.split(german.title)).toHaveLength(2);
  });

  it('has two languages block by block beside each other, the contact once', () => {
    const document = written(PAGES['German beside Arabic']);
    const pairs = [...document.querySelectorAll('.pair')];
    expect(pairs).toHaveLength(german.blocks.length);
    for (const pair of pairs) {
      expect(pair.children).toHaveLength(2);
      expect(pair.querySelector('.second > [lang=ar][dir=rtl]')?.textContent).not.toBe('');
    }
    expect(document.querySelectorAll('address')).toHaveLength(1);
  });

  it('loses no block of a second language that does not fit', () => {
    const [first, ...blocks] = arabic.blocks;
    const beside = { ...arabic, blocks: [...blocks, ...(first ? [{ ...first, id: 'b99' }] : [])] };
    const page = { ...PAGES.german, texts: [{ rendition: german, beside, provenance: '' }] };
    expect(written(page).body.textContent).toContain('المدخل من الفناء');
  });

  it('lets the reader call and write', () => {
    const links = [...written(PAGES.arabic).querySelectorAll('address a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['tel:+493023125940', 'mailto:buergeramt@example.org', 'https://www.example.org/buergeramt']);
  });
});

describe('hostile words', () => {
  /** Without links and what keeps numbers together: they are there only where a word is an address or number. */
  const elementsOf = (document: Document) =>
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => !/^(?:a|bdi)$/.test(name))
      .sort();
  const harmless = elementsOf(documentOf(writeShareFile(pageOf('x'), Uint8Array.of(1))));
  /** What XML forbids is left out; HTML itself makes line feeds of carriage returns. */
  const shown = (text: string) =>
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n');

  function check(text: string): void {
    const container = Uint8Array.from([1, 2, 3, 250]);
    const html = writeShareFile(pageOf(text), container);
    const document = documentOf(html);
    expect([...document.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual([
      'application/vnd.lesebruecke.share',
    ]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^src|^style$/.test(name))).toEqual([]);
    const hrefs = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
    expect(hrefs.filter((href) => !/^(?:https?:\/\/|mailto:|tel:|#text-\d+$)/i.test(href))).toEqual([]);
    if (shown(text) !== '') {
      expect(elementsOf(document)).toEqual(harmless);
      const said = document.querySelector('.said')?.textContent.replace(/\r\n?/g, '\n');
      expect(said).toBe(shown(text));
    }
    expect(readShareFile(html)).toEqual(container);
  }

  it.each([
    '</script><script>alert(1)</script>',
    '</style><script>alert(1)</script>',
    '</title><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    ']]><!-- -->',
    '<!--<script>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://example.org/"onclick="alert(1)',
    '\u202Egnp.exe\u2066\u200F',
    'a\u0000b',
    'a\uD800b\uDC00',
    '<script type="application/vnd.lesebruecke.share" id="lesebruecke">AAAA</script>',
    '+49 (0) 30 23125-940 "\'<',
  ])('stay words: %j', check);

  it('stay words, whatever they are', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), check), { numRuns: 200 });
  });
});
