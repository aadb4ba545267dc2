import { describe, expect, it } from 'vitest';
import { InputError } from '../errors.ts';
import { type Block, sentencesText } from '../release.ts';
import { BODY, CAPTION, CONTACT, IMPRINT, kinds, release } from './press-text.test-support.ts';
import { parsePressText } from './press-text.ts';

const texts = (blocks: Block[]) =>
  blocks.flatMap((block) => ('sentences' in block ? [sentencesText(block.sentences)] : []));

describe('the two shapes', () => {
  it('reads title, date, body, imprint and picture (A)', () => {
    const text = [
      'Sprachcafé öffnet',
      '12.12.2025',
      ...BODY,
      'Herausgegeben von:',
      IMPRINT.join('\n'),
      `${CAPTION}\n© 2024 Stadt Lindenfurt`,
    ];
    expect(parsePressText(text.join('\n\n'))).toMatchObject({
      title: 'Sprachcafé öffnet',
      published: '2025-12-12',
      blocks: [
        { id: 'b1', kind: 'paragraph' },
        { id: 'b2', kind: 'paragraph' },
        { id: 'b3', kind: 'contact', role: 'publisher', contact: CONTACT },
        { id: 'b4', kind: 'image', caption: CAPTION, credit: '© 2024 Stadt Lindenfurt' },
      ],
      contacts: [CONTACT],
      warnings: [],
    });
  });

  it('reads body and address with neither title nor date nor blank lines (B)', () => {
    const parsed = parsePressText([...BODY, ...IMPRINT, CAPTION, '© 2024 Stadt Lindenfurt'].join('\n'));
    expect(kinds(parsed.blocks)).toEqual(['paragraph', 'paragraph', 'contact', 'image']);
    expect(parsed.blocks[2]).toMatchObject({ role: 'publisher', contact: CONTACT });
    expect(parsed.blocks[3]).toMatchObject({ caption: CAPTION, credit: '© 2024 Stadt Lindenfurt' });
    expect(parsed.published).toBeUndefined();
    expect(parsed.title).toBe('Am Donnerstag, 4. Dezember, besuchte Bürgermeisterin Anna Berger das Sprachcafé im…');
    expect(parsed.title.length).toBeLessThanOrEqual(90);
    expect(parsed.warnings.map((warning) => warning.code).sort()).toEqual(['no-date', 'no-title']);
  });

  it('reads shape A without blank lines', () => {
    const parsed = parsePressText(
      ['Sprachcafé öffnet', '12.12.2025', ...BODY, 'Herausgegeben von:', ...IMPRINT].join('\n'),
    );
    expect(parsed).toMatchObject({ title: 'Sprachcafé öffnet', published: '2025-12-12', warnings: [] });
    expect(kinds(parsed.blocks)).toEqual(['paragraph', 'paragraph', 'contact']);
  });

  it('reads an imprint whose lines all stand apart', () => {
    const parsed = parsePressText(
      ['Sprachcafé öffnet', '12.12.2025', ...BODY, ...IMPRINT, 'Navigation', 'Kontakt'].join('\n\n'),
    );
    expect(kinds(parsed.blocks)).toEqual(['paragraph', 'paragraph', 'contact', 'paragraph']);
    expect(parsed.blocks[2]).toMatchObject({ role: 'publisher' });
  });

  it('joins hard-wrapped lines and puts divided words together', () => {
    const parsed = release(
      'Im Bürgerhaus am Fluss treffen sich jede Woche Menschen, die gern mit-\neinander Deutsch sprechen. Der Eintritt ist frei, eine Anmeldung ist\nnicht nötig. Kinder sind willkommen und werden im Nebenraum betreut.',
    );
    expect(texts(parsed.blocks)[2]).toBe(
      'Im Bürgerhaus am Fluss treffen sich jede Woche Menschen, die gern miteinander Deutsch sprechen. Der Eintritt ist frei, eine Anmeldung ist nicht nötig. Kinder sind willkommen und werden im Nebenraum betreut.',
    );
    expect(parsed.warnings).toMatchObject([{ code: 'hyphen', line: 10 }]);
  });

  it('refuses blank text', () => {
    expect(() => parsePressText(' \n\u00a0\u200b\n')).toThrow(InputError);
  });
});

describe('before the body', () => {
  it('knows slogan, kicker, picture and licence before the title, and a sub-headline behind it', () => {
    const parsed = parsePressText(
      [
        'Pressemitteilung',
        'Wir sind Lindenfurt',
        'Blick auf das Bürgerhaus. Foto: Jan Roth\nLizenz: CC BY-SA 4.0',
        'Sprachcafé im Bürgerhaus öffnet wieder',
        'Eltern und Kinder lernen gemeinsam. Der Eintritt ist frei.',
        'Pressemitteilung Nr. 112/2025 vom 12. Dezember 2025',
        ...BODY,
      ].join('\n\n'),
    );
    expect(parsed).toMatchObject({
      title: 'Sprachcafé im Bürgerhaus öffnet wieder',
      subtitle: 'Eltern und Kinder lernen gemeinsam. Der Eintritt ist frei.',
      published: '2025-12-12',
    });
    expect(parsed.blocks[0]).toEqual({
      id: 'b1',
      kind: 'image',
      caption: 'Blick auf das Bürgerhaus.',
      credit: 'Foto: Jan Roth; Lizenz: CC BY-SA 4.0',
    });
    expect(parsed.warnings.map(({ line, code }) => [line, code])).toEqual([
      [1, 'set-aside'],
      [3, 'set-aside'],
      [12, 'set-aside'],
    ]);
    expect(parsed.warnings[1]?.message).toContain('Wir sind Lindenfurt');
    expect(parsed.warnings[2]?.message).toContain('112/2025');
  });

  it.each([
    '12.12.2025',
    '12. Dezember 2025',
    'Freitag, 12. Dezember 2025, 14:30 Uhr',
    'Pressemitteilung vom 12.12.2025',
    'Lindenfurt, den 12.12.2025',
    'Stand: 12.12.2025',
    '2025-12-12',
  ])('takes "%s" for the date', (line) => {
    const parsed = parsePressText(['Titel der Meldung', line, ...BODY].join('\n\n'));
    expect(parsed).toMatchObject({ title: 'Titel der Meldung', published: '2025-12-12', warnings: [] });
    expect(parsed.subtitle).toBeUndefined();
    expect(kinds(parsed.blocks)).toEqual(['paragraph', 'paragraph']);
  });

  it('finds the title behind a date that opens the text', () => {
    const head = ['Pressemitteilung vom 12.12.2025', 'Neuer Kurs startet', 'Was hinter dem Angebot steht'];
    expect(parsePressText([...head, ...BODY].join('\n\n'))).toMatchObject({
      title: 'Neuer Kurs startet',
      subtitle: 'Was hinter dem Angebot steht',
      published: '2025-12-12',
      warnings: [],
    });
  });

  it('takes the date of the opening line and leaves it in the text', () => {
    const parsed = parsePressText(`Titel der Meldung\n\nLindenfurt, 12. Dezember 2025 – ${BODY[0]}`);
    expect(parsed.published).toBe('2025-12-12');
    expect(texts(parsed.blocks)[0]).toMatch(/^Lindenfurt, 12\. Dezember 2025 – Am/);
  });

  it('keeps a correction as a paragraph with its own day', () => {
    const note = 'Korrektur vom 15.12.: In einer früheren Fassung war die Uhrzeit falsch.';
    const parsed = parsePressText(['Titel der Meldung', note, '12.12.2025', ...BODY].join('\n\n'));
    expect(parsed).toMatchObject({
      title: 'Titel der Meldung',
      published: '2025-12-12',
      corrected: '2025-12-15',
      warnings: [],
    });
    expect(texts(parsed.blocks)[0]).toBe(note);
  });

  it('uses the date of the source where the text has none, and reports where they differ', () => {
    expect(parsePressText(BODY.join('\n'), { published: '2025-12-01' }).published).toBe('2025-12-01');
    const parsed = parsePressText(['Titel der Meldung', '12.12.2025', ...BODY].join('\n\n'), {
      published: '2025-12-13',
    });
    expect(parsed).toMatchObject({ published: '2025-12-12', warnings: [{ code: 'date-differs', line: 3 }] });
  });
});

describe('the body', () => {
  it('reads headings, bullets, and lists numbered from 1 twice', () => {
    const parsed = release(
      'Das ist mitzubringen',
      '• Ausweis\n• Lebenslauf',
      'So geht es:\n1. Anrufen\n2. Kommen\n1. Lesen\n2. Sprechen',
    );
    expect(parsed.blocks.slice(2)).toMatchObject([
      { kind: 'heading', depth: 2 },
      { kind: 'list', ordered: false, items: [[['Ausweis']], [['Lebenslauf']]] },
      { kind: 'paragraph' },
      { kind: 'list', ordered: true, items: [[['Anrufen']], [['Kommen']]] },
      { kind: 'list', ordered: true, items: [[['Lesen']], [['Sprechen']]] },
    ]);
  });

  it.each(['- ', '– ', '* ', '• ', '•'])('knows the marker "%s"', (marker) => {
    expect(release(`${marker}Erstens\n${marker}Zweitens`).blocks[2]).toMatchObject({
      kind: 'list',
      items: [[['Erstens']], [['Zweitens']]],
    });
  });

  it('reports an item that lost its marker, and keeps numbers that do not start at 1', () => {
    const lost = release('Mitzubringen sind:\nAusweis\n• Lebenslauf\n• Zeugnisse');
    expect(lost.blocks[3]).toMatchObject({ kind: 'list', items: [[['Ausweis']], [['Lebenslauf']], [['Zeugnisse']]] });
    expect(lost.warnings).toMatchObject([{ code: 'list-marker', line: 10 }]);
    const gap = release('Es folgt ein Satz, der die Reihe unterbricht und länger ist.', '3. Sprechen\n4. Gehen');
    expect(gap.blocks[3]).toMatchObject({ kind: 'list', ordered: false, items: [[['3. Sprechen']], [['4. Gehen']]] });
    expect(gap.warnings).toMatchObject([{ code: 'list-number' }]);
  });

  it('leaves an ordinal at the start of a line alone', () => {
    expect(
      kinds(release('28. Einbürgerungsfeier', 'Die Feier beginnt um 18 Uhr, und alle sind eingeladen.').blocks),
    ).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
  });

  it('makes a quote of a paragraph that is one, and of no other', () => {
    const { blocks } = release(
      '„Reden hilft. Kommen Sie!“\n– Anna Berger, Bürgermeisterin',
      '„Reden hilft“, sagt sie. „Kommen Sie!“',
      '"Reden hilft."',
    );
    expect(blocks.slice(2)).toMatchObject([
      { kind: 'quote', by: 'Anna Berger, Bürgermeisterin', sentences: [['„Reden hilft.'], ['Kommen Sie!“']] },
      { kind: 'paragraph' },
      { kind: 'quote', sentences: [['"Reden hilft."']] },
    ]);
  });

  it('links what can be reached and collects it', () => {
    const { blocks, contacts } = release(
      'Anmeldung: 0231/ 50-13150 oder Telefon 88-35555. Mehr unter www.lindenfurt.example/sprach_cafe. Mail: a_b@lindenfurt.example.',
    );
    expect(blocks[2]).toMatchObject({
      sentences: [
        ['Anmeldung: ', { link: 'tel:+492315013150', text: '0231/ 50-13150' }, ' oder Telefon 88-35555.'],
        [
          'Mehr unter ',
          { link: 'https://www.lindenfurt.example/sprach_cafe', text: 'www.lindenfurt.example/sprach_cafe' },
          '.',
        ],
        ['Mail: ', { link: 'mailto:a_b@lindenfurt.example', text: 'a_b@lindenfurt.example' }, '.'],
      ],
    });
    expect(contacts).toEqual([
      {
        phones: [{ number: '0231/ 50-13150', label: 'Anmeldung' }, { number: '88-35555' }],
        emails: ['a_b@lindenfurt.example'],
        urls: ['www.lindenfurt.example/sprach_cafe'],
        notes: [],
      },
    ]);
  });
});
