import { describe, expect, it } from 'vitest';
import { blocksToHtml } from '../../core/codec/html.ts';
import { InputError } from '../../core/errors.ts';
import { readFeed } from './feed.ts';
import { releaseOfItem } from './feed-release.ts';
import { readPage } from './page.ts';

/** What breaks parsers: each ends in a release or in a named error, soon. */

const WORDS = 'Die Stadt Lindenfurt lädt alle Menschen am Donnerstag zu einem großen Fest in das Rathaus ein. ';
const LONG = WORDS.repeat(6).trim();
const PARAGRAPH = `<p>${LONG}</p>`;

const feedOf = (inner: string) =>
  `<rss version="2.0"><channel><title>L</title><item><title>Fest</title>${inner}</item></channel></rss>`;
const described = (text: string) => feedOf(`<description><![CDATA[${text}]]></description>`);
const pageOf = (inner: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>Fest im Rathaus</title>${head}</head><body>${inner}</body></html>`;
const article = (inner: string) => pageOf(`<main><h1>Fest im Rathaus</h1>${PARAGRAPH}${inner}</main>`);

function htmlOfFeed(source: string): string {
  const { items, trailer } = readFeed(source);
  return items.map((item) => blocksToHtml(releaseOfItem(item, { lang: 'de', trailer }).blocks)).join('');
}
const htmlOfPage = (source: string) => blocksToHtml(readPage(source, { lang: 'de' }).blocks);

const many = (text: string, count: number) => text.repeat(count);

describe('a hostile feed', () => {
  it.each([
    ['brackets without end', described(LONG + many('<', 100_000))],
    ['spaces without end', described(`${LONG}${many(' ', 190_000)}x`)],
    ['numbers without end', described(LONG + many('0201 ', 30_000))],
    ['addresses without end', described(LONG + many('a@', 60_000))],
    ['a title without end', described(LONG).replace('Fest', many('(', 50_000))],
    [
      'an enclosure without end',
      feedOf(
        `<enclosure url="https://x.example/${many('a', 1e6)}" type="image/png"/><description>${LONG}</description>`,
      ),
    ],
  ])(
    'with %s is read',
    (_, source) => {
      expect(htmlOfFeed(source)).toContain('Rathaus');
    },
    5000,
  );

  it.each([
    ['elements 100,000 deep', feedOf(`${many('<x>', 100_000)}${many('</x>', 100_000)}`)],
    ['HTML 100,000 deep', described(many('<div>', 100_000) + LONG)],
    ['10,000 items', feedOf(LONG).replace(/<item>.*<\/item>/, (item) => many(item, 10_000))],
  ])(
    'with %s is refused',
    (_, source) => {
      expect(() => htmlOfFeed(source)).toThrow(InputError);
    },
    5000,
  );

  it('that escapes its HTML once too often is read all the same, and its scripts are not', () => {
    const twice = `&amp;lt;p&amp;gt;${LONG}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Ende.&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;&amp;lt;/p&amp;gt;`;
    const html = htmlOfFeed(feedOf(`<description>${twice}</description>`));
    expect(html).toContain('<p>Ende.</p>');
    expect(html).not.toMatch(/&lt;|alert/);
  });

  it('may give JSON of other types than agreed', () => {
    const items = [
      { id: 7, title: ['x'], content_html: { a: 1 }, tags: 'x' },
      null,
      5,
      { id: 8, title: 'Fest', content_html: PARAGRAPH, tags: [1, null, 'Kultur'], image: {} },
    ];
    const feed = readFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 5, items }));
    expect(feed.items.find(({ title }) => title === 'Fest')?.categories).toContain('Kultur');
  });
});

describe('a hostile page', () => {
  it.each([
    ['comments that never end', article(many('<!--', 50_000))],
    ['spaces without end', article(`<p>${many(' \u00a0', 100_000)}x</p><pre>${many('\n \n', 50_000)}</pre>`)],
    [
      'titles without end',
      pageOf(`<h1>${many('a - ', 40_000)}</h1>${PARAGRAPH}`, `<title>${many(' - a', 60_000)}</title>`),
    ],
    [
      'a table that spans a million cells',
      article(
        `<table><tr>${many('<td colspan=1000 rowspan=1000>a</td>', 100)}</tr>${many('<tr><td>x</td><td>y</td></tr>', 500)}</table>`,
      ),
    ],
    [
      'pictures in every size',
      article(
        `<img alt="Das Fest" srcset="${many('a, ', 50_000)}"><img alt="Ein Fest" srcset="${many(' ', 100_000)}">`,
      ),
    ],
    [
      'data that is none',
      pageOf(
        PARAGRAPH,
        `<script type="application/ld+json">${many('[', 50_000)}</script><script type="application/ld+json">{"@graph":[null,{"@type":["NewsArticle",3],"headline":{}}]}</script>`,
      ),
    ],
  ])(
    'with %s is read',
    (_, source) => {
      expect(htmlOfPage(source)).toContain('Rathaus');
    },
    5000,
  );

  it.each([
    ['elements 100,000 deep', article(many('<div>', 100_000))],
    ['20,000 paragraphs', article(many('<p>x</p>', 20_000))],
    ['half a million class names', article(`<p class="${many('a ', 500_000)}">x</p>`)],
  ])(
    'with %s is refused',
    (_, source) => {
      expect(() => htmlOfPage(source)).toThrow(InputError);
    },
    5000,
  );

  it('is refused as an overview, also in a file that does not know its address', () => {
    const card = (number: number) =>
      `<article><h2><a href="/${number}">Meldung ${number}</a></h2><p>${WORDS}</p></article>`;
    const cards = Array.from({ length: 8 }, (_, number) => card(number)).join('');
    expect(() => htmlOfPage(pageOf(`<main><h1>Pressemitteilungen</h1>${cards}</main>`))).toThrow(/overview/);
  });
});

describe('a box that asks for consent', () => {
  const ASK =
    'Wir verwenden Cookies und verarbeiten Daten, um Inhalte anzupassen. Die Einwilligung ist freiwillig. '.repeat(8);
  it.each([
    `<div id="usercentrics-root"><div class="sc-abc">${ASK}</div></div>`,
    `<div id="CybotCookiebotDialog"><h2>Diese Seite verwendet Cookies</h2><div>${ASK}</div></div>`,
    `<div id="onetrust-banner-sdk" role="region"><p id="onetrust-policy-text">${ASK}</p></div>`,
    `<div class="klaro"><div class="cm-modal"><p>${ASK}</p></div></div>`,
    `<div id="BorlabsCookieBox"><div class="cookie-box"><p>${ASK}</p></div></div>`,
    `<div class="xyz"><p>${ASK}</p><p><button>Einstellungen</button><button>Alle akzeptieren</button></p></div>`,
    `<div id="bar">${ASK}<a href="#">Verstanden</a></div>`,
  ])('is left out, whatever made it: %.40s', (box) => {
    const html = htmlOfPage(pageOf(`${box}<main><h1>Fest im Rathaus</h1>${PARAGRAPH}</main>`));
    expect(html).toContain('Rathaus');
    expect(html).not.toMatch(/Cookies|Einwilligung/);
  });

  it('is not a text about cookies', () => {
    const text = `<p>Die Stadt erklärt in einem Kurs, was Cookies sind. ${WORDS}</p><p><a href="/kurs">Mehr zum Kurs</a></p>`;
    expect(htmlOfPage(article(text))).toContain('was Cookies sind');
  });
});
