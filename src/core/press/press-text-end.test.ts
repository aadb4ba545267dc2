import { describe, expect, it } from 'vitest';
import { BODY, CAPTION, CONTACT, IMPRINT, kinds, release } from './press-text.test-support.ts';
import { parsePressText } from './press-text.ts';

const codes = (text: string) => parsePressText(text).warnings.map((warning) => warning.code);

describe('behind the body', () => {
  it.each(['Herausgegeben von:', 'Herausgeber:', 'Herausgeberin', 'Kontakt:'])('knows the label "%s"', (label) => {
    const { blocks, warnings } = release(`${label}\n${IMPRINT.join('\n')}`);
    expect(blocks[2]).toMatchObject({ kind: 'contact', role: 'publisher', contact: CONTACT });
    expect(warnings).toEqual([]);
  });

  it('reads a second address, notes and the cookie banner, and drops nothing silently', () => {
    const second = 'Volkshochschule Lindenfurt\nFrau Mia Sand\nKanalstr. 5a\n12347 Lindenfurt\nMo-Fr 8 bis 12 Uhr';
    const { blocks, warnings } = release('Herausgeber:', IMPRINT.join('\n'), second, 'OK');
    expect(blocks[3]).toEqual({
      id: 'b4',
      kind: 'contact',
      role: 'body',
      contact: {
        organisation: 'Volkshochschule Lindenfurt',
        person: 'Frau Mia Sand',
        street: 'Kanalstr. 5a',
        postcode: '12347',
        city: 'Lindenfurt',
        phones: [],
        emails: [],
        urls: [],
        notes: ['Mo-Fr 8 bis 12 Uhr'],
      },
    });
    expect(warnings.map((warning) => warning.code)).toEqual(['contact-note', 'page-furniture']);
    expect(warnings[1]?.message).toContain('"OK"');
  });

  it('reads several pictures, before the imprint and behind it', () => {
    const { blocks } = release(
      'Anna Berger und Jan Roth (v.l.n.r.): Sie eröffnen das Fest. Foto: Mia Sand, Stadt Lindenfurt',
      `Herausgeber:\n${IMPRINT.join('\n')}`,
      `${CAPTION}\n©A_Bruno - stock.example`,
      'Das Bürgerhaus am Abend.\n© 2019 Stadt Lindenfurt',
    );
    expect(blocks.filter((block) => block.kind === 'image')).toMatchObject([
      {
        caption: 'Anna Berger und Jan Roth (v.l.n.r.): Sie eröffnen das Fest.',
        credit: 'Foto: Mia Sand, Stadt Lindenfurt',
      },
      { caption: CAPTION, credit: '©A_Bruno - stock.example' },
      { caption: 'Das Bürgerhaus am Abend.', credit: '© 2019 Stadt Lindenfurt' },
    ]);
  });

  it('keeps running text behind the imprint and says so', () => {
    const { blocks, warnings } = release(`Herausgeber:\n${IMPRINT.join('\n')}`, BODY[0] ?? '');
    expect(kinds(blocks).slice(2)).toEqual(['contact', 'paragraph']);
    expect(warnings.map((warning) => warning.code)).toEqual(['after-imprint']);
  });
});

describe('contradictions', () => {
  it.each([
    ['am Donnerstag, 5. Dezember, um acht', ['weekday']],
    ['am Freitag, 5. Dezember, um acht', []],
    ['am Donnerstag, 8. Januar, um acht', []],
    ['am Samstag, 15. August, um acht', []],
    ['von Sonntag, 7., bis Dienstag, 9. Dezember', []],
    ['von Montag, 7., bis Dienstag, 9. Dezember', ['weekday']],
    ['am Montag, den 12.12.2025', ['weekday']],
    ['am Sonnabend, 13.12., um acht', []],
  ])('%s: %j', (when, expected) => {
    expect(
      codes(`Titel der Meldung\n\n12.12.2025\n\nDas Fest beginnt ${when}, und alle sind herzlich eingeladen.`),
    ).toEqual(expected);
  });

  it('reports placeholders and digests', () => {
    expect(codes(`Titel der Meldung\n\n12.12.2025\n\nLiebe Frau {lastname},\n\n${BODY[0]}`)).toEqual(['placeholder']);
    const items = ['01.12.2025', '02.12.2025', '03.12.2025'].map((day) => `${day}\n\nMeldung des Tages\n\n${BODY[1]}`);
    expect(codes(items.join('\n\n'))).toContain('digest');
  });
});
