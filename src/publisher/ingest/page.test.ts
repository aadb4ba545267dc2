import { describe, expect, it } from 'vitest';
import { sentencesText } from '../../core/release.ts';
import { readPage } from './page.ts';

const FIRST =
  'Die Stadt Lindenfurt lädt alle Menschen am Donnerstag, 18. Dezember, zu einem Fest in das Rathaus ein, mit Musik, Essen und vielen Gesprächen.';
const SECOND =
  'Wer mitmachen will, meldet sich bis zum 10. Dezember im Amt an, am Telefon, mit einer E-Mail oder am Schalter im Erdgeschoss.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p>`;
const ADDRESS = 'https://www.lindenfurt.example/aktuelles/fest';

const page = (content: string, head = '<title>Fest im Rathaus | Stadt Lindenfurt</title>') =>
  `<!DOCTYPE html><html lang="de"><head>${head}</head><body>${content}</body></html>`;
const read = (html: string) => readPage(html, { lang: 'de', address: ADDRESS });
const texts = (html: string) =>
  read(html).blocks.map((block) => ('sentences' in block ? sentencesText(block.sentences) : block.kind));

const AROUND = `
  <div id="cookie-banner"><p>Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten, und bitten um Ihre Zustimmung.</p><button>OK</button></div>
  <header><a href="/">Stadt Lindenfurt</a><nav><ul><li><a href="/a">Rathaus</a></li><li><a href="/b">Leben</a></li></ul></nav></header>
  <div class="breadcrumb"><a href="/">Start</a> &gt; <a href="/aktuelles">Aktuelles</a></div>`;
const BEHIND = `
  <ul class="share"><li><a href="https://x.example/share">Teilen</a></li></ul><p><a href="/aktuelles">Zurück zur Übersicht</a></p><p>Druckversion</p>
  <h2>Weitere Meldungen</h2><ul><li><a href="/1">Neuer Spielplatz eröffnet</a></li><li><a href="/2">Straße wird gesperrt</a></li></ul>
  <footer><p>Stadtverwaltung Lindenfurt, Impressum, Datenschutz</p></footer>`;

describe('readPage', () => {
  it('reads the release and nothing around it', () => {
    const html = page(
      `${AROUND}<main><h1>Fest im Rathaus</h1><p>Pressemitteilung vom 12.12.2025</p>${BODY}</main>${BEHIND}`,
    );
    expect(read(html)).toMatchObject({ title: 'Fest im Rathaus', published: '2025-12-12', address: ADDRESS });
    expect(texts(html)).toEqual([FIRST, SECOND]);
    expect(read(html).sourceText).toBe(`Fest im Rathaus\n\n${FIRST}\n\n${SECOND}\n`);
  });

  it('reads pages that mark nothing', () => {
    const html = page(
      `${AROUND}<div><div class="inhalt"><h2>Fest im Rathaus</h2><div>12. Dezember 2025</div>${BODY}</div></div>${BEHIND}`,
    );
    expect(read(html)).toMatchObject({ title: 'Fest im Rathaus', published: '2025-12-12' });
    expect(texts(html)).toEqual([FIRST, SECOND]);
  });

  it('finds no title in the name of a section', () => {
    const head = '<title>Aktuelles</title><meta property="og:title" content="Fest im Rathaus">';
    expect(read(page(`<h1>Aktuelles</h1><div><h2>Fest im Rathaus</h2>${BODY}</div>`, head)).title).toBe(
      'Fest im Rathaus',
    );
  });

  it('keeps the addresses behind links, also in a box of contacts', () => {
    const box =
      '<div><div>Frau Petra Beispiel</div><div>Telefon: <a href="tel:+49234567890">02345 678-90</a></div><div>E-Mail: <a href="mailto:vhs@lindenfurt.example">vhs@lindenfurt.example</a></div><p><a href="mailto:fest%40lindenfurt.example?subject=Fest">E-Mail schreiben</a></p><p><a href="mailto:?subject=Fest">Seite empfehlen</a></p></div>';
    const { sourceText } = read(page(`<div id="content"><h1>Fest im Rathaus</h1>${BODY}${box}</div>`));
    for (const way of ['02345 678-90', 'vhs@lindenfurt.example', 'E-Mail: fest@lindenfurt.example'])
      expect(sourceText).toContain(way);
    expect(sourceText).not.toContain('empfehlen');
  });

  it('opens what a tap would open, with its heading', () => {
    const fold = (title: string, text: string) =>
      `<h3 class="accordion-header"><button aria-expanded="false">${title}</button></h3><div class="accordion-collapse collapse" aria-hidden="true"><p>${text}</p></div>`;
    const folds = fold('Wer darf kommen?', 'Alle Menschen, die in Lindenfurt wohnen oder arbeiten.');
    expect(texts(page(`<main><h1>Fest im Rathaus</h1>${BODY}${folds}<p>${SECOND}!</p></main>`))).toEqual([
      ...[FIRST, SECOND, 'Wer darf kommen?', 'Alle Menschen, die in Lindenfurt wohnen oder arbeiten.', `${SECOND}!`],
    ]);
  });

  it('refuses what a site shows in place of a page, and lists of other pages', () => {
    const gone = '<h1>Die Seite wurde nicht gefunden</h1><p>Sie wurde verschoben. Bitte nutzen Sie die Suche.</p>';
    expect(() => read(page(gone, '<title>Fehler 404</title>'))).toThrow(/check the address/);
    const links = [1, 2, 3, 4].map((n) => `<li>0${n}.08.2026 <a href="/m${n}">Meldung Nummer ${n} der Stadt</a></li>`);
    expect(() => read(page(`<h1>Aktuelles</h1><ul>${links.join('')}</ul>`))).toThrow(/4 entries that lead/);
  });

  it('takes neither the name of the site nor what stands above the date for the release', () => {
    const head = '<title>Stadt Lindenfurt: Fest im Rathaus</title>';
    const html = page(
      `<div><b>Fest im Rathaus</b><div>Kultur</div><div>Freitag, 12. Dezember 2025</div>${BODY}</div>`,
      head,
    );
    expect(read(html)).toMatchObject({ title: 'Fest im Rathaus', published: '2025-12-12' });
    expect(texts(html)).toEqual([FIRST, SECOND]);
  });

  it('finds a sub-headline below the title', () => {
    const html = page(
      `<article><h1>Fest im Rathaus</h1><h2>Alle Menschen sind am Donnerstag eingeladen</h2>${BODY}</article>`,
    );
    expect(read(html)).toMatchObject({ subtitle: 'Alle Menschen sind am Donnerstag eingeladen' });
    expect(texts(html)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['<meta property="article:published_time" content="2025-12-12T08:00:00+01:00">', ''],
    ['<meta name="DC.date" content="2025-12-12">', ''],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-12-12"}]}</script>',
      '',
    ],
    ['<script type="application/ld+json">{broken</script><meta name="date" content="12.12.2025">', ''],
    ['', '<time datetime="2025-12-12">Freitag</time>'],
    ['', '<span class="news-date">12.12.2025</span>'],
  ])('finds the day in %s%s', (head, content) => {
    const html = page(
      `<article><h1>Fest im Rathaus</h1>${content}${BODY}</article>`,
      `<title>Fest im Rathaus</title>${head}`,
    );
    expect(read(html).published).toBe('2025-12-12');
  });

  it('reports a printed date that is not the data’s, and takes no event for the publication', () => {
    const dated = (day: string) =>
      page(
        `<article><h1>Fest im Rathaus</h1><p>${day}</p>${BODY}</article>`,
        '<title>Fest im Rathaus</title><meta name="date" content="2025-12-12">',
      );
    expect(read(dated('13.12.2025'))).toMatchObject({ published: '2025-12-13', warnings: [{ code: 'date-differs' }] });
    expect(read(dated('18.02.2026'))).toMatchObject({ published: '2025-12-12', warnings: [{ code: 'date-differs' }] });
  });

  it('reads pages whose generator wraps all of it in a form', () => {
    expect(texts(page(`<form action="/x"><input name="q"><div><h1>Fest im Rathaus</h1>${BODY}</div></form>`))).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it('resolves links from the page’s base', () => {
    const html = page(
      `<h1>Fest im Rathaus</h1>${BODY}<p>Mehr steht im <a href="plan.pdf">Plan für das Fest</a>, auch für Gäste.</p>`,
      '<base href="https://cdn.lindenfurt.example/x/"><title>Fest im Rathaus</title>',
    );
    expect(JSON.stringify(read(html).blocks)).toContain('https://cdn.lindenfurt.example/x/plan.pdf');
  });

  it('notes a correction and a weekday that is wrong', () => {
    const html = page(
      `<article><h1>Fest im Rathaus</h1><p>12.12.2025</p><p>Korrektur vom 15.12.2025: Die Uhrzeit wurde berichtigt.</p><p>${FIRST.replace('Donnerstag', 'Montag')}</p><p>${SECOND}</p></article>`,
    );
    expect(read(html)).toMatchObject({ corrected: '2025-12-15', warnings: [{ code: 'weekday' }] });
  });

  it('refuses overviews, newsletters, forms nobody filled in and empty pages', () => {
    const items = ['Fest', 'Markt', 'Lauf', 'Lesung', 'Konzert'].map(
      (name) =>
        `<article><h2><a href="/${name}">${name} in Lindenfurt</a></h2><p>12.12.2025</p><p>${FIRST}</p></article>`,
    );
    expect(() => read(page(`<main><h1>Aktuelles</h1>${items.join('')}</main>`))).toThrow(
      /overview or newsletter|several releases/,
    );
    expect(() =>
      read(page(`<h1>Rundbrief</h1>${BODY}<p>Sie können diesen Newsletter hier abmelden, wenn Sie wollen.</p>`)),
    ).toThrow(/several releases/);
    expect(() =>
      read(page(`<h1>Einladung für {lastname}</h1>${BODY}`, '<title>Einladung für {lastname}</title>')),
    ).toThrow(/filled it in/);
    expect(() => read(page('<div id="app"></div><script src="app.js"></script>'))).toThrow(/no text/);
  });
});
