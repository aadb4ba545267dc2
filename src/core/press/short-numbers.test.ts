import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts, findFacts } from '../facts.ts';
import { findContacts, linkWays } from './links.ts';
import { dialled } from './phones.ts';
import { findShortNumbers } from './short-numbers.ts';

const found = (text: string) => findShortNumbers(text).map((number) => number.text);

describe('findShortNumbers', () => {
  it.each([
    ['Wenden Sie sich an die Behördennummer 115.', ['115']],
    ['Behördennummer: 115', ['115']],
    ['Die einheitliche Behördenrufnummer „115“ ist kostenlos.', ['115']],
    ['Tel. 115, Telefon:115, Tel.: 115, Telefon (115)', ['115', '115', '115', '115']],
    ['unter der Telefonnummer 115 oder Service-Nr. 115', ['115', '115']],
    ['Auskunft gibt das Bürgertelefon 115 Montag bis Freitag von 8 bis 18 Uhr.', ['115']],
    ['Das Servicecenter ist unter der 115 zu erreichen.', ['115']],
    ['Unter der bundesweiten 115 bekommen Sie Auskunft.', ['115']],
    ['Termine gibt es unter 115 (telefonisch).', ['115']],
    ['Sie erreichen uns unter der Nummer 115.', ['115']],
    ['Der ärztliche Bereitschaftsdienst ist unter 116 117 da.', ['116 117']],
    ['Ärztlicher Bereitschaftsdienst: 116117', ['116117']],
    ['ärztlicher Bereitschaftsdienst (116\u00a0117)', ['116\u00a0117']],
    ['Hilfetelefon „Gewalt gegen Frauen“: Rufnummer 116 016', ['116 016']],
    ['Hilfetelefon 116 016, Kinder- und Jugendtelefon 116 111', ['116 016', '116 111']],
    ['Telefonseelsorge 116 123, Bereitschaftstelefondienst 116117', ['116 123', '116117']],
    ['Im Notfall: Notruf 112.', ['112']],
    ['Notruf der Polizei 110, der Feuerwehr 112', ['110']],
    ['Notruf 110 oder 112', ['110', '112']],
    ['unter den Notrufnummern 110 und 112', ['110', '112']],
    ['Notruf 110/112', ['110', '112']],
    ['Polizei: 110, Feuerwehr (112)', ['110', '112']],
    ['Wählen Sie im Notfall die 112.', ['112']],
    ['Rufen Sie die 110 an.', ['110']],
    ['Bitte sofort die 112 wählen!', ['112']],
    ['Die Rufnummer lautet 115.', ['115']],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    'Im Jahr 115 gab es hier eine Siedlung.',
    'Zimmer 115, Raum 112, Haus 110',
    'Rathausstraße 115, Telefonstraße 112',
    'Das Hotel 110 und das Motel 115',
    'Im Hotel 112',
    'Die Linie 115 und die Buslinien 110 und 112 fahren nicht.',
    'die B 115, die A 112, der D115',
    '§ 115 SGB IX, Artikel 110, Seite 112',
    'Es kamen 115 Menschen.',
    'unter 115 Bewerbungen',
    'unter den 115 Bewerbungen, unter den 115 gemeldeten Fällen',
    'unter der 115 Meter hohen Brücke',
    'unter 116 117 Einwohnern',
    'Die Zahl fiel unter 115.',
    'Die Inzidenz erreichte bundesweit Werte unter 115.',
    'Es kostet unter 110 Euro, also kostenlos für Kinder.',
    'Bei der Hotline 110 Anrufe, beim Notruf 112 Meldungen',
    'Am Sonntag wählen die 115 wahlberechtigten Mitglieder.',
    'Der Rat wählt 115 neue Mitglieder.',
    'Die 115 Kinder, die 112 an der Zahl',
    'Nummer 115 der Liste, Hausnummer 115, unter Nummer 115 im Katalog',
    'Telefon 0555 115-112, Tel. 115 20, Durchwahl 115, Fax 115',
    'Telefon 115-20, Tel. 112/20',
    '110.000 Euro, 115,5 Prozent, 112-mal',
    'Hotline 1150, Notruf 1120',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives places that are true', () => {
    const piece = fc.constantFrom(
      'Notruf ',
      '110',
      '112',
      '115',
      '116 117',
      ' ',
      '/',
      ' oder ',
      'unter der ',
      '.',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const { text: number, start, end } of findShortNumbers(text)) expect(text.slice(start, end)).toBe(number);
      }),
    );
  });
});

describe('a short number', () => {
  it('is dialled as it is', () => {
    expect(linkWays('Behördennummer 115')).toEqual(['Behördennummer ', { link: 'tel:115', text: '115' }, '']);
    expect(linkWays('unter 116 117.')).toEqual(['unter ', { link: 'tel:116117', text: '116 117' }, '.']);
    expect(dialled('115', 'Behördennummer')).toBe('115');
    expect(dialled('116\u00a0117')).toBe('116117');
    expect(dialled('0555 88-0')).toBe('+49555880');
  });

  it.each([
    ['115', 'Durchwahl'],
    ['118 33', ''],
    ['114', ''],
    ['116 11', ''],
  ])('is not taken for certain: %s', (number, label) => {
    expect(dialled(number, label)).toBeUndefined();
  });

  it('keeps the word in front of it', () => {
    expect(findContacts('Behördennummer 115')[0]?.phones).toEqual([{ number: '115', label: 'Behördennummer' }]);
  });

  it('is a telephone number among the facts', () => {
    expect(findFacts('Rufen Sie an: Behördennummer 115.', 'de', [])).toMatchObject([{ kind: 'phone', value: '115' }]);
    expect(findFacts('Zimmer 115', 'de', [])).toMatchObject([{ kind: 'number', value: 115 }]);
  });

  it.each([
    ['ar', 'اتصلوا على الرقم 115.'],
    ['uk', 'Телефонуйте за номером 115.'],
    ['de', 'Die Nummer ist 115.'],
    ['de', 'Sie erreichen die Behörden so: 115.'],
  ])('is the same where another text (%s) says it in other words: %s', (lang, text) => {
    const source = { text: 'Wählen Sie die Behördennummer 115.', lang: 'de' };
    expect(compareFacts(source, { text, lang })).toMatchObject({ lost: [], changed: [], added: [] });
    expect(compareFacts({ text, lang }, source)).toMatchObject({ lost: [], changed: [], added: [] });
  });

  it('is missed where it is gone, and seen where it became another', () => {
    const source = { text: 'Wählen Sie die Behördennummer 115.', lang: 'de' };
    const kinds = (text: string) => {
      const { lost, changed, added } = compareFacts(source, { text, lang: 'de' });
      return [lost, changed, added].map((findings) => findings.map(({ kind }) => kind));
    };
    expect(kinds('Rufen Sie die Behörde an.')).toEqual([['phone'], [], []]);
    expect(kinds('Wählen Sie die Behördennummer 112.')).toEqual([[], ['phone'], []]);
  });
});
