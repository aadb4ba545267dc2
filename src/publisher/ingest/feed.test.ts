import { describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { readFeed } from './feed.ts';

const LONG = 'Die Stadt Lindenfurt lädt alle Menschen zu einem Fest in das Rathaus ein. '.repeat(9).trim();

const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lindenfurt</title><link>https://www.lindenfurt.example/</link><language>de</language>${items}</channel></rss>`;

const item = (inner: string) => `<item>${inner}</item>`;

describe('readFeed', () => {
  it('reads RSS', () => {
    const feed = readFeed(
      rss(
        item(
          `<title>Fest &amp;amp; Markt</title><link>/fest?utm_source=rss&amp;id=7</link><guid isPermaLink="false">7</guid><category>Kultur</category><pubDate>Fri, 18 Jul 2025 00:00:00 GMT</pubDate><description>${LONG}</description>`,
        ),
      ),
      'https://www.lindenfurt.example/feed.xml',
    );
    expect(feed).toMatchObject({ title: 'Lindenfurt', language: 'de' });
    expect(feed.items).toEqual([
      {
        guid: '7',
        url: 'https://www.lindenfurt.example/fest?id=7',
        title: 'Fest & Markt',
        published: '2025-07-18',
        html: LONG,
        teaser: false,
        deleted: false,
        categories: ['Kultur'],
        hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it('takes the whole text before the summary', () => {
    const [first] = readFeed(
      rss(
        item(
          `<title>A</title><description>Kurz</description><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded>`,
        ),
      ),
    ).items;
    expect(first).toMatchObject({ html: `<p>${LONG}</p>`, teaser: false });
  });

  it('reads Atom', () => {
    const [first] = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>L</title><entry><id>urn:1</id><title type="text">1 &lt; 2</title><link rel="enclosure" href="https://a.example/x.mp3"/><link href="https://a.example/1"/><published>2025-12-31T23:30:00Z</published><updated>2026-01-02T10:00:00+01:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LONG}</p></div></content></entry></feed>`,
    ).items;
    expect(first).toMatchObject({
      url: 'https://a.example/1',
      title: '1 < 2',
      published: '2026-01-01',
      updated: '2026-01-02',
      teaser: false,
    });
    expect(first?.html).toContain('<p>Die Stadt');
  });

  it('reads RDF', () => {
    const [first] = readFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>L</title></channel><item rdf:about="https://a.example/1"><title>Fest</title><link>https://a.example/1</link><description>${LONG}</description><dc:date>2025-07-18</dc:date></item></rdf:RDF>`,
    ).items;
    expect(first).toMatchObject({ url: 'https://a.example/1', title: 'Fest', published: '2025-07-18' });
  });

  it('reads JSON Feed', () => {
    const [first] = readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'L',
        items: [
          {
            id: '1',
            url: 'https://a.example/1',
            title: 'A < B',
            content_text: LONG,
            date_published: '2025-07-18T00:00:00+02:00',
          },
        ],
      }),
    ).items;
    expect(first).toMatchObject({ title: 'A < B', text: LONG, published: '2025-07-18', teaser: false });
  });

  it.each([
    'Die Stadt lädt ein ...',
    'Die Stadt lädt ein […]',
    'Die Stadt lädt ein…',
    `${LONG} <a href="/x">Weiterlesen »</a>`,
    'Die Stadt lädt alle Menschen ein.',
    '',
  ])('sees a teaser in "%s"', (text) => {
    const [first] = readFeed(rss(item(`<title>A</title><description><![CDATA[${text}]]></description>`))).items;
    expect(first?.teaser).toBe(true);
  });

  it('sees a teaser above the lines that stand below every item', () => {
    const trailer = '<hr><p><small>Alle Meldungen: <a href="https://a.example">a.example</a></small></p>';
    const texts = ['Eins ...', 'Zwei ...', LONG, 'Vier ...', 'Fünf ...', 'Sechs ...'];
    const feed = readFeed(
      rss(
        texts.map((text) => item(`<title>T</title><description><![CDATA[${text}${trailer}]]></description>`)).join(''),
      ),
    );
    expect(feed.trailer).toEqual(['Alle Meldungen: a.example']);
    expect(feed.items.map(({ teaser }) => teaser)).toEqual([true, true, false, true, true, true]);
  });

  it.each(['[GELÖSCHT] Fest', '[gelöscht] Fest', '(Gelöscht): Fest'])('sees that "%s" was taken back', (title) => {
    expect(readFeed(rss(item(`<title><![CDATA[${title}]]></title>`))).items[0]).toMatchObject({
      title: 'Fest',
      deleted: true,
    });
  });

  it.each([
    ['body', `<body><![CDATA[<p>${LONG}</p>]]></body>`],
    ['fullitem', `<fullitem>&lt;p&gt;${LONG}&lt;/p&gt;</fullitem>`],
    ['fulltext', `<fulltext><![CDATA[<p>${LONG}</p>]]></fulltext>`],
    ['xhtml:body', `<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><p>${LONG}</p></xhtml:body>`],
  ])('takes the whole text out of <%s>', (_, body) => {
    const [first] = readFeed(rss(item(`<title>Fest</title><description>Kurz.</description>${body}`))).items;
    expect(first).toMatchObject({ teaser: false, html: expect.stringContaining(LONG) });
  });

  it('leaves a <body> within the text of an item where it is', () => {
    const page = `<html><body><p>${LONG}</p></body></html>`;
    const [first] = readFeed(rss(item(`<title>Fest</title><description><![CDATA[${page}]]></description>`))).items;
    expect(first?.html).toBe(page);
  });

  it('takes the text from the field that has it', () => {
    const wrong = `<description>${LONG}</description><content:encoded>Siehe Anhang.</content:encoded>`;
    expect(readFeed(rss(item(`<title>Fest</title>${wrong}`))).items[0]).toMatchObject({ teaser: false, html: LONG });
  });

  it('takes title, text and link from other name spaces where the item has none of its own', () => {
    const [first] = readFeed(
      rss(
        item(
          `<dc:title>Fest</dc:title><dc:description>${LONG}</dc:description><atom:link href="https://lindenfurt.example/a"/>`,
        ),
      ),
    ).items;
    expect(first).toMatchObject({ title: 'Fest', html: LONG, url: 'https://lindenfurt.example/a' });
  });

  it('starts relative links where xml:base says', () => {
    const entry = '<entry xml:base="2026/"><title>A</title><id>1</id><link href="a.html"/></entry>';
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/presse/"><title>L</title>${entry}</feed>`;
    expect(readFeed(atom, 'https://lindenfurt.example/feeds/atom').items[0]).toMatchObject({
      url: 'https://lindenfurt.example/presse/2026/a.html',
      base: 'https://lindenfurt.example/presse/2026/',
    });
  });

  it('passes over what a faulty program printed before the feed', () => {
    const warning = '<br />\n<b>Warning</b>: include() in <b>/x.php</b> on line <b>3</b><br />\n';
    expect(readFeed(`${warning}<?xml version="1.0"?>${rss(item('<title>Fest</title>'))}`).items[0]?.title).toBe('Fest');
  });

  it('expands no entity from outside, and no bomb', () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs}]>`;
    expect(() => readFeed(rss(item('<title>&lol9;</title>'), bomb))).toThrow(/entity "&lol9;" is declared in line 1/);
    const file = '<!DOCTYPE rss [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>';
    expect(() => readFeed(rss(item('<title>A</title><description>&xxe;</description>'), file))).toThrow(InputError);
    expect(readFeed(rss(item('<title>&uuml;ber</title>'), bomb)).items[0]?.title).toBe('über');
    const parameter = '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1:1/evil.dtd"> %x;]>';
    expect(readFeed(rss(item('<title>Fest</title>'), parameter)).items[0]?.title).toBe('Fest');
  });

  it('refuses what is no feed, a broken one and an empty one', () => {
    expect(() => readFeed('Guten Tag')).toThrow(/no RSS, Atom, RDF or JSON Feed/);
    expect(() => readFeed('<rss version="2.0"><channel><item><title><![CD')).toThrow(/broken XML/);
    expect(() => readFeed(rss(''))).toThrow(/holds no items/);
    expect(() => readFeed('{"version":"https://jsonfeed.org/version/1.1","items":')).toThrow(InputError);
  });

  it('changes the hash with title, day and text, and with nothing else', () => {
    const hash = (inner: string) => readFeed(rss(item(inner))).items[0]?.hash;
    const one = hash('<title>A</title><description>B</description>');
    expect(hash('<title>A</title><description>B </description><guid>9</guid>')).toBe(one);
    expect(hash('<title>[GELÖSCHT] A</title><description>B</description>')).not.toBe(one);
    expect(hash('<title>A</title><description>C</description>')).not.toBe(one);
  });
});
