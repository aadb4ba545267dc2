import { describe, expect, it } from 'vitest';
import { InputError } from '../errors.ts';
import { readMarkdown } from './markdown.ts';

const SOURCE_FRONT = '---\npublished: 2026-03-02\norigin: human\n---\n';
const read = (body: string) => readMarkdown(`${SOURCE_FRONT}# Titel\n\n${body}`, { lang: 'de', source: true });
const blocksOf = (body: string) => read(body).blocks;

describe('reading', () => {
  it('reads every kind of block with its line', () => {
    const text = read(
      [
        'Erster Satz. **Wichtig** ist',
        'der [Link](https://example.org/a_b) zum [Jobcenter](term:jobcenter).',
        '',
        '## Überschrift',
        '',
        '- eins',
        '- zwei. Und mehr.',
        '',
        '1. a',
        '2. b',
        '',
        '> Gesagt ist gesagt.',
        '>',
        '> — Thomas Muster',
        '',
        '| Tag | Zeit |',
        '| --- | --- |',
        '| Mo | 8 \\| 9 |',
        '',
        '```image',
        'caption: Das Bild',
        'src: media/bild.jpg',
        '```',
        '',
        '```contact',
        'organisation: Stadt Beispielstadt',
        'postcode: 01067',
        'phones:',
        '  - 0201 88-0 (Service)',
        '  - Fax 0201 88-1',
        '  - { number: 0049 (0), label: a (b) }',
        '```',
      ].join('\n'),
    );
    expect(text.lines).toEqual([7, 10, 12, 15, 18, 22, 26, 31]);
    expect(text.blocks).toEqual([
      {
        kind: 'paragraph',
        id: 'b1',
        sentences: [
          ['Erster Satz.'],
          [
            { strong: 'Wichtig' },
            ' ist der ',
            { link: 'https://example.org/a_b', text: 'Link' },
            ' zum ',
            { term: 'jobcenter', text: 'Jobcenter' },
            '.',
          ],
        ],
      },
      { kind: 'heading', id: 'b2', depth: 2, sentences: [['Überschrift']] },
      { kind: 'list', id: 'b3', ordered: false, items: [[['eins']], [['zwei.'], ['Und mehr.']]] },
      { kind: 'list', id: 'b4', ordered: true, items: [[['a']], [['b']]] },
      { kind: 'quote', id: 'b5', sentences: [['Gesagt ist gesagt.']], by: 'Thomas Muster' },
      { kind: 'table', id: 'b6', header: ['Tag', 'Zeit'], rows: [['Mo', '8 | 9']] },
      { kind: 'image', id: 'b7', src: 'media/bild.jpg', caption: 'Das Bild' },
      {
        kind: 'contact',
        id: 'b8',
        role: 'publisher',
        contact: {
          organisation: 'Stadt Beispielstadt',
          postcode: '01067',
          phones: [
            { number: '0201 88-0', label: 'Service' },
            { number: '0201 88-1', fax: true },
            { number: '0049 (0)', label: 'a (b)' },
          ],
          emails: [],
          urls: [],
          notes: [],
        },
      },
    ]);
  });

  it('takes single stars and underscores as text', () => {
    expect(blocksOf('Bürger*innen und Schüler*innen, __a_b_c__ und *x*.')).toEqual([
      { kind: 'paragraph', id: 'b1', sentences: [['Bürger*innen und Schüler*innen, __a_b_c__ und *x*.']] },
    ]);
    expect(blocksOf('**Bürger*innen** hier')).toMatchObject([{ sentences: [[{ strong: 'Bürger*innen' }, ' hier']] }]);
  });

  const refused: [what: string, body: string, line: number, message: RegExp][] = [
    ['raw HTML', 'Text\n\n<script>alert(1)</script>', 9, /HTML/],
    ['HTML inside a text', 'Text\nmit <b>Wort</b>', 8, /HTML/],
    ['a comment inside a text', 'Text <!-- später -->', 7, /HTML/],
    ['code', 'Text\n\n```js\nx\n```', 9, /image or contact/],
    ['indented code', 'Text\n\n    code', 9, /four spaces/],
    ['code inside a text', 'Text `x`', 7, /backtick/],
    ['a nested list', '- a\n  - b', 7, /list/],
    ['two paragraphs in a point', '- a\n- b\n\n  c', 8, /one paragraph/],
    ['an empty point', '- a\n-\n- c', 8, /no text/],
    ['a list that begins with 28', '28. Einbürgerungsfeier', 7, /28\\\./],
    ['a list that skips', '1. a\n3. c', 8, /number 2/],
    ['an image inside a text', 'Text ![Bild](https://example.org/a.png)', 7, /```image/],
    ['an underlined heading', 'Text\n\nTitel\n---', 9, /##/],
    ['a ruled line', 'Text\n\n***', 9, /ruled/],
    ['a second title', '# Noch einer', 7, /## or ###/],
    ['too deep a heading', '#### Tief', 7, /## or ###/],
    ['a script address', '[x](javascript:alert(1))', 7, /https/],
    ['a data address', '[x](data:text/html,x)', 7, /https/],
    ['a relative address', '[x](/impressum)', 7, /https/],
    ['a bare address in brackets', '<https://example.org>', 7, /\[text\]/],
    ['a link without text', '[](https://example.org)', 7, /no text/],
    ['a link with a title', '[x](https://example.org "y")', 7, /no title/],
    ['marks inside marks', '**[x](https://example.org)**', 7, /plain text/],
    ['a row with a cell too many', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', 9, /3 cells/],
    ['a row with a cell too few', '| a | b |\n| - | - |\n| 1 |', 9, /1 cells/],
    ['marks in a table', '| a |\n| - |\n| **b** |', 9, /plain text/],
    ['a list in a quotation', '> - a', 7, /one paragraph/],
    ['a second paragraph in a quotation', '> a\n>\n> b', 9, /who said it/],
    ['an unknown field of a picture', '```image\ncapton: x\n```', 8, /`capton`.*caption/],
    ['a picture from elsewhere', '```image\nsrc: ../x.png\n```', 8, /media\//],
    ['broken YAML in a contact', '```contact\nstreet: [x\n```', 9, /YAML/],
    ['an unknown role', '```contact\ncity: X\nrole: mayor\n```', 9, /publisher or body/],
  ];
  it.each(refused)('refuses %s', (_, body, line, message) => {
    expect(() => read(body)).toThrow(InputError);
    expect(() => read(body)).toThrow(message);
    expect(() => read(body)).toThrow(expect.objectContaining({ place: { line } }));
  });

  const brokenFront: [what: string, text: string, line: number, message: RegExp][] = [
    ['no front matter', '# Titel\n', 1, /front matter is missing/],
    ['front matter without end', '---\norigin: human\n# Titel\n', 1, /does not end/],
    [
      'a share above 1',
      '---\npublished: 2026-03-02\nnewcomers: 62\norigin: human\n---\n# T\n',
      3,
      /`newcomers`.*0 to 1/,
    ],
    ['a typing mistake', '---\npublished: 2026-03-02\norigin: human\ntopic: [work]\n---\n# T\n', 4, /`topic`.*topics/],
    ['a name twice', '---\npublished: 2026-03-02\norigin: human\norigin: rules\n---\n# T\n', 4, /YAML/],
    ['a missing name', '---\norigin: human\n---\n# T\n', 2, /`published` is missing/],
    ['a day that is none', '---\norigin: human\npublished: 2026-02-30\n---\n# T\n', 3, /day such as/],
    ['an unknown origin', '---\npublished: 2026-03-02\norigin: robot\n---\n# T\n', 3, /human, machine or rules/],
    ['an engine of a human', '---\npublished: 2026-03-02\norigin: human\nengine: x\n---\n# T\n', 4, /`engine`/],
    ['an unsafe source', '---\npublished: 2026-03-02\norigin: human\nsource: ftp://x\n---\n# T\n', 4, /https/],
    ['a reference', '---\npublished: &a 2026-03-02\norigin: human\nmade: *a\n---\n# T\n', 2, /reference/],
    ['a list', '---\n- a\n---\n# T\n', 2, /name: value/],
    ['no title', `${SOURCE_FRONT}Text`, 5, /# Title/],
    ['an underlined title', `${SOURCE_FRONT}Text\n===`, 5, /##/],
    ['an empty title', `${SOURCE_FRONT}#\n\nText`, 5, /empty/],
    ['a title with a link', `${SOURCE_FRONT}# [x](https://example.org)`, 5, /plain text/],
  ];
  it.each(brokenFront)('refuses %s', (_, text, line, message) => {
    const act = () => readMarkdown(text, { lang: 'de', source: true });
    expect(act).toThrow(message);
    expect(act).toThrow(expect.objectContaining({ name: 'InputError', place: { line } }));
  });

  it('keeps facts out of derived texts and the hash out of the source', () => {
    const derived = '---\norigin: machine\npublished: 2026-03-02\n---\n# T\n';
    expect(() => readMarkdown(derived, { lang: 'ar', source: false })).toThrow(/`published`/);
    const from = `---\norigin: human\npublished: 2026-03-02\nfrom: ${'a'.repeat(32)}\n---\n# T\n`;
    expect(() => readMarkdown(from, { lang: 'de', source: true })).toThrow(/`from`/);
  });
});
