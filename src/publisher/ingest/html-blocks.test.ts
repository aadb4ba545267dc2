import { describe, expect, it } from 'vitest';
import { parseDocument } from './dom.ts';
import { toBlocks } from './html-blocks.ts';
import { readFlow } from './html-flow.ts';

const BASE = 'https://www.lindenfurt.example/aktuelles/fest.html';
const read = (html: string) => toBlocks(readFlow(parseDocument(html).body, BASE).pieces, 'de');
const blocks = (html: string) => read(html).blocks.map(({ id, ...block }) => block);
const paragraph = (text: string) => ({ kind: 'paragraph', sentences: [[text]] });

describe('toBlocks', () => {
  it('keeps headings, paragraphs and sentences', () => {
    expect(
      blocks('<h1>Fest</h1><p>Die Stadt lädt ein. Am 6. Januar geht es los.</p><h4>Wo?</h4><p>Im Rathaus.</p>'),
    ).toEqual([
      { kind: 'heading', depth: 2, sentences: [['Fest']] },
      { kind: 'paragraph', sentences: [['Die Stadt lädt ein.'], ['Am 6. Januar geht es los.']] },
      { kind: 'heading', depth: 3, sentences: [['Wo?']] },
      paragraph('Im Rathaus.'),
    ]);
  });

  it('keeps bold words and safe links, and nothing of the others but their text', () => {
    const html =
      '<p>Das <b>Amt </b>hilft: <a href="../amt?utm_source=x&amp;id=1">Seite</a>, <a href="javascript:alert(1)">Klick</a>, <a href="tel:0201 / 88-0">Telefon</a>, <a href="data:text/html,x">Daten</a>, <a href="mailto:a@b.example">Post</a>.</p>';
    expect(blocks(html)).toEqual([
      {
        kind: 'paragraph',
        sentences: [
          [
            'Das ',
            { strong: 'Amt' },
            ' hilft: ',
            { link: 'https://www.lindenfurt.example/amt?id=1', text: 'Seite' },
            ', Klick, ',
            { link: 'tel:0201880', text: 'Telefon' },
            ', Daten, ',
            { link: 'mailto:a@b.example', text: 'Post' },
            '.',
          ],
        ],
      },
    ]);
  });

  it('flattens lists within lists', () => {
    expect(
      blocks('<ol><li>Eins<ul><li>Eins a</li><li><p>Eins b</p></li></ul></li><li>Zwei</li><li> </li></ol>'),
    ).toEqual([{ kind: 'list', ordered: true, items: [[['Eins']], [['Eins a']], [['Eins b']], [['Zwei']]] }]);
  });

  it('makes tables rectangular, and reads those that only place things', () => {
    const html =
      '<table><tr><th>Tag</th><th>Zeit</th></tr><tr><td rowspan="2">Montag</td><td>8 Uhr<br>bis 9 Uhr</td></tr><tr><td colspan="99999999">10 Uhr</td></tr></table>';
    expect(blocks(html)).toMatchObject([
      {
        kind: 'table',
        header: ['Tag', 'Zeit', ...Array(38).fill('')],
        rows: [
          ['Montag', '8 Uhr bis 9 Uhr'],
          ['Montag', '10 Uhr'],
        ].map((row) => [...row, ...Array(38).fill('')]),
      },
    ]);
    expect(
      blocks('<table><tr><td><p>Die Stadt lädt ein.</p><ul><li>Eins</li></ul></td><td>Rand</td></tr></table>'),
    ).toMatchObject([{ kind: 'paragraph' }, { kind: 'list' }, { kind: 'paragraph' }]);
  });

  it('keeps quotations with their speaker', () => {
    expect(blocks('<blockquote><p>Wir freuen uns.</p><footer>Jana Vogt</footer></blockquote>')).toEqual([
      { kind: 'quote', sentences: [['Wir freuen uns.']], by: 'Jana Vogt' },
    ]);
  });

  it('gives a picture its words, and its credit to whoever brings the file', () => {
    const html =
      '<figure><img src="/bild.jpg" alt="Kinder tanzen"><figcaption>Kinder beim Fest. <span class="copyright">Foto: J. Vogt</span></figcaption></figure><img src="pixel.gif" width="1" height="1" alt="x"><img src="schmuck.jpg">';
    const { media, warnings } = read(html);
    expect(blocks(html)).toEqual([{ kind: 'image', alt: 'Kinder tanzen', caption: 'Kinder beim Fest.' }]);
    expect(media).toEqual([
      { block: 'b1', address: 'https://www.lindenfurt.example/bild.jpg', credit: 'Foto: J. Vogt' },
    ]);
    expect(warnings).toEqual([{ code: 'picture', message: expect.stringContaining('without a description') }]);
  });

  it('reads captions that the page does not mark', () => {
    const html =
      '<p>Die Stadt lädt ein.</p><img src="/bild.jpg"><p>Beim Fest (v.l.n.r.): Jana Vogt und Ali Kaya. Foto: Stadt Lindenfurt</p>';
    expect(blocks(html)[1]).toEqual({ kind: 'image', caption: 'Beim Fest (v.l.n.r.): Jana Vogt und Ali Kaya.' });
    expect(read(html).media).toEqual([
      { block: 'b2', address: 'https://www.lindenfurt.example/bild.jpg', credit: 'Foto: Stadt Lindenfurt' },
    ]);
  });

  it('reads address blocks, in paragraphs or lines', () => {
    const lines = [
      'Stadt Lindenfurt',
      'Presseamt',
      'Rathausplatz 1',
      '12345 Lindenfurt',
      'Telefon: 0201 88-0',
      'presse@lindenfurt.example',
    ];
    const contact = {
      organisation: 'Stadt Lindenfurt',
      department: 'Presseamt',
      street: 'Rathausplatz 1',
      postcode: '12345',
      city: 'Lindenfurt',
      phones: [{ number: '0201 88-0' }],
      emails: ['presse@lindenfurt.example'],
      urls: [],
      notes: [],
    };
    const body = '<p>Die Stadt Lindenfurt lädt alle Menschen zu einem Fest in das Rathaus ein.</p>';
    for (const html of [
      `${body}<p>Herausgegeben von:<br>${lines.join('<br>')}</p>`,
      `${body}<h3>Herausgegeben von:</h3>${lines.map((line) => `<p>${line}</p>`).join('')}`,
    ]) {
      expect(blocks(html).slice(1)).toEqual([{ kind: 'contact', role: 'publisher', contact }]);
      expect(read(html).contacts).toEqual([contact]);
    }
    const other = `${body}<p>Beratungsstelle Lindenhof<br>Hauptstraße 5<br>12345 Lindenfurt<br>Telefon 0201 77-1</p>`;
    expect(blocks(other).slice(1)).toMatchObject([{ kind: 'contact', role: 'body' }]);
  });

  it('finds structure in text that only has line breaks', () => {
    const html =
      'Die Stadt lädt alle Menschen ein.<br><br>Das gibt es:<br>• Musik mit <b>allen</b><br>• Essen<br><br>Kommen Sie!';
    expect(blocks(html)).toEqual([
      paragraph('Die Stadt lädt alle Menschen ein.'),
      paragraph('Das gibt es:'),
      { kind: 'list', ordered: false, items: [[['Musik mit ', { strong: 'allen' }]], [['Essen']]] },
      paragraph('Kommen Sie!'),
    ]);
  });

  it('takes bold lines for headings, and bold paragraphs for paragraphs', () => {
    const html =
      '<p><strong>So melden Sie sich an</strong></p><p><b>Rufen Sie an. Wir helfen.</b></p><p>Es kostet nichts.</p>';
    expect(blocks(html)).toEqual([
      { kind: 'heading', depth: 3, sentences: [['So melden Sie sich an']] },
      { kind: 'paragraph', sentences: [['Rufen Sie an.'], ['Wir helfen.']] },
      paragraph('Es kostet nichts.'),
    ]);
  });

  it('leaves out what is hidden, struck out, or for machines', () => {
    const html =
      '<p>Das Fest <span style="display:none">nicht</span>ist <del>am Montag</del> am Dienstag.<script>alert(1)</script></p><form><input value="x"><button>Los</button></form><iframe src="https://x.example"></iframe><p hidden>weg</p><p class="sr-only">weg</p>';
    expect(blocks(html)).toEqual([paragraph('Das Fest ist am Dienstag.')]);
    expect(readFlow(parseDocument(html).body, BASE).struck).toEqual(['am Montag']);
  });

  it('takes out soft hyphens and puts letters and accents together', () => {
    expect(blocks('<p>Ar&shy;beits&shy;amt fu\u0308r alle.</p>')).toEqual([paragraph('Arbeitsamt für alle.')]);
  });
});
