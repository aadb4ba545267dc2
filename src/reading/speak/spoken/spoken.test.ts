import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/language.ts';
import { shownWord, toSpoken } from './spoken.ts';

const say = (text: string, lang = 'de') => toSpoken(text, lang).text;

it.each([
  ['uk', 'Телефонуйте за номером 115.', ['115'], 'Телефонуйте за номером 1 1 5.'],
  ['ar', 'الرقم 116 117 مجاني.', ['116 117'], 'الرقم 1 1 6, 1 1 7 مجاني.'],
  ['de', 'Wählen Sie die 112.', ['112'], 'Wählen Sie die 1 1 2.'],
  ['de', 'Es kamen 1150 Gäste zur 115.', ['115'], 'Es kamen 1150 Gäste zur 1 1 5.'],
  ['uk', 'Кімната 115.', undefined, 'Кімната 115.'],
])('says short numbers digit by digit where it is told that they are (%s): %s', (lang, shown, numbers, spoken) =>
  expect(toSpoken(shown, lang, numbers).text).toBe(spoken),
);

describe('toSpoken in German', () => {
  it.each([
    ['Rufen Sie an: 0201 88-35 555.', 'Rufen Sie an: 0 2 0 1, 8 8, 3 5, 5 5 5.'],
    ['+49 (0) 201 88350', 'plus 4 9, 2 0 1, 8 8 3 5 0'],
    ['Behördennummer 115', 'Behördennummer 1 1 5'],
    ['Es kamen 115 Gäste.', 'Es kamen 115 Gäste.'],
  ])('reads numbers to dial digit by digit: %s', (shown, spoken) => expect(say(shown)).toBe(spoken));

  it.each([
    ['um 8:30 Uhr', 'um 8 Uhr 30'],
    ['um 09:00 Uhr', 'um 9 Uhr'],
    ['von 8.30 bis 12.00 Uhr', 'von 8 Uhr 30 bis 12 Uhr'],
    ['9–12.30 Uhr', '9 bis 12 Uhr 30'],
    ['14 bis 16 Uhr', '14 bis 16 Uhr'],
    ['22-6 Uhr', '22 bis 6 Uhr'],
    ['Mo–Fr 8:00–12:00', 'Montag bis Freitag 8 Uhr bis 12 Uhr'],
  ])('says times: %s', (shown, spoken) => expect(say(shown)).toBe(spoken));

  it.each([
    ['am 12.11.2026', 'am zwölften November 2026'],
    ['Dienstag, 10. November, hat', 'Dienstag, zehnten November, hat'],
    ['Stichtag: 1.3.2027', 'Stichtag: erster März 2027'],
    ['vom 12. bis 14. November', 'vom zwölften bis vierzehnten November'],
    ['vom 12.–14.11.2026', 'vom zwölften bis vierzehnten November 2026'],
    ['bis zum 31.12. möglich', 'bis zum einunddreißigsten Dezember möglich'],
    [
      'von Montag, 28., bis Mittwoch, 30. Dezember.',
      'von Montag, achtundzwanzigsten, bis Mittwoch, dreißigsten Dezember.',
    ],
    ['am 40.13.2026', 'am 40.13.2026'],
    ['2026-11-12', '12. November 2026'],
    ['im 2. Stock', 'im 2. Stock'],
  ])('says days: %s', (shown, spoken) => expect(say(shown)).toBe(spoken));

  it.each([
    ['nach § 16 Abs. 2 SGB II', 'nach Paragraf 16 Absatz 2 S G B 2'],
    ['§§ 3–5', 'Paragrafen 3 bis 5'],
    ['SGB XII', 'S G B 12'],
    ['z. B. Kurse, d.h. Hilfe usw.', 'zum Beispiel Kurse, das heißt Hilfe und so weiter'],
    ['Verein Brücke e.V., ca. 20 Plätze', 'Verein Brücke eingetragener Verein, zirka 20 Plätze'],
    ['Lindenstr. 5 bzw. Str. der Einheit', 'Lindenstraße 5 beziehungsweise Straße der Einheit'],
    ['Bürger*innen und Kolleg:in', 'Bürger innen und Kolleg in'],
    ['jede*r, ein*e, der/die', 'jede oder jeder, ein oder eine, der oder die'],
    ['BürgerInnen im ICE', 'Bürger innen im ICE'],
    ['Arbeits·markt·integration', 'Arbeitsmarktintegration'],
  ])('says what is written short: %s', (shown, spoken) => expect(say(shown)).toBe(spoken));

  it.each([
    ['20 €', '20 Euro'],
    ['4,50 Euro', '4 Euro 50'],
    ['0,50 €', '50 Cent'],
    ['€ 1.200', '1200 Euro'],
    ['3,5 Mio. €', '3,5 Millionen Euro'],
    ['2.500 Menschen', '2500 Menschen'],
    ['Kinder von 5–10 Jahren', 'Kinder von 5 bis 10 Jahren'],
    ['18-27 Jahre', '18 bis 27 Jahre'],
    ['Vorlage 27-18', 'Vorlage 27-18'],
  ])('says numbers: %s', (shown, spoken) => expect(say(shown)).toBe(spoken));

  it.each([
    ['chancen@example.org.', 'chancen ät example Punkt org.'],
    ['https://www.lindenfurt.de/arbeit/', 'w w w Punkt lindenfurt Punkt de Schrägstrich arbeit'],
    ['www.lindenfurt.de/suche?q=1&p=2', 'w w w Punkt lindenfurt Punkt de'],
    ['„Chancen.Lindenfurt“ beginnt.', '„Chancen.Lindenfurt“ beginnt.'],
  ])('says addresses: %s', (shown, spoken) => expect(say(shown)).toBe(spoken));
});

describe('toSpoken in other languages', () => {
  it.each([
    ['en', 'open 9:00 to 12:00', 'open 9 a.m. to 12 p.m.'],
    ['en', 'at 3:30 pm', 'at 3:30 pm'],
    ['fr', 'de 9:30 à 15:00', 'de 9 heures 30 à 15 heures'],
    ['ru', 'с 9:30 до 15 часов', 'с 9 часов 30 минут до 15 часов'],
    ['uk', 'з 18 до 20:15', 'з 18 до 20 15'],
    ['bg', 'от 18 до 20:15 часа', 'от 18 до 20 часа и 15 минути'],
    ['pl', 'godz. 9:00', 'godzina 9'],
    ['ro', 'ora 9:30', 'ora 9 și 30'],
    ['tr', "saat 9:30'dan", "saat 9 30'dan"],
    ['ku', 'saet 9:30', 'saet 9 û 30'],
    ['ar', 'الساعة 9:30', 'الساعة 9 والنصف'],
    ['fa', 'ساعت 9:30', 'ساعت 9 و نیم'],
    ['es', 'a las 9:30 horas', 'a las 9 y media'],
    ['sq', 'ora 9:30', 'ora 9 e 30'],
    ['sr', 'у 9:30 часова', 'у 9 сати и 30 минута'],
    ['so', 'saacadda 9:30', 'saacadda 9 iyo 30'],
    ['ckb', 'کاتژمێر 9:30', 'کاتژمێر 9 و نیو'],
    ['ps', 'په 9:30 بجې', 'په 9 بجې او 30 دقیقې'],
    ['ti', 'ሰዓት 9:30', 'ሰዓት 9ን 30 ደቒቕን'],
    ['fa-AF', 'ساعت 9:00 بجه', 'ساعت 9 بجه'],
  ])('says times in %s: %s', (lang, shown, spoken) => expect(say(shown, lang)).toBe(spoken));

  it.each([
    ['en', '12 November 2026'],
    ['fr', '12 novembre 2026'],
    ['ru', '12 ноября 2026 года'],
    ['uk', '12 листопада 2026 року'],
    ['bg', '12 ноември 2026 година'],
    ['pl', '12 listopada 2026'],
    ['ro', '12 noiembrie 2026'],
    ['tr', '12 Kasım 2026'],
    ['ku', '12ê mijdarê 2026'],
    ['ar', '12 نوفمبر 2026'],
    ['fa', '12 نوامبر 2026'],
    ['es', '12 de noviembre de 2026'],
    ['sq', '12 nëntor 2026'],
    ['sr', '12. новембар 2026.'],
    ['so', '12 Noofeembar 2026'],
    ['ckb', '12 تشرینی دووەم 2026'],
    ['ps', '12 نومبر 2026'],
    ['ti', '12 ሕዳር 2026'],
    ['fa-AF', '12 نومبر 2026'],
  ])('says days in %s', (lang, spoken) => expect(say('12.11.2026', lang)).toBe(spoken));

  it.each(LANGUAGES.map(({ tag }) => tag))('says numbers to dial, laws and prices in %s', (lang) => {
    const spoken = say('030 23125-240, § 14 Gewerbeordnung, 2.500 €', lang);
    expect(spoken).toContain('0 3 0, 2 3 1 2 5, 2 4 0');
    expect(spoken).toContain('Gewerbeordnung');
    expect(spoken).not.toMatch(/[§€]/);
    expect(spoken).toContain('2500');
  });

  it('leaves German names as they are', () => {
    const shown = 'في Haus der Integration, Musterstr. 12';
    expect(say(shown, 'ar')).toBe(shown);
  });

  it('reads numbers digit by digit in a language without words, and the rest as it stands', () => {
    expect(say('§ 5, 030 23125-240', 'it')).toBe('§ 5, 0 3 0, 2 3 1 2 5, 2 4 0');
  });
});

describe('shownWord', () => {
  const shown = 'Am 12.11.2026 um 8:30 Uhr öffnet das Amt: 030 23125-240.';
  const spoken = toSpoken(shown, 'de');
  const at = (word: string) => {
    const found = shownWord(spoken, shown, spoken.text.indexOf(word));
    return found && shown.slice(found.from, found.to);
  };

  it('finds words as shown, and the whole of what is said otherwise', () => {
    expect(at('öffnet')).toBe('öffnet');
    expect(at('Amt')).toBe('Amt');
    expect(at('November')).toBe('12.11.2026');
    expect(at('8 Uhr')).toBe('8:30 Uhr');
    expect(at('2 3 1')).toBe('030 23125-240');
  });

  it('finds a word whose space a browser counts with it', () => {
    expect(shownWord(spoken, shown, spoken.text.indexOf(' öffnet'))).toEqual({ from: 26, to: 32 });
  });

  it('finds nothing where nothing is said', () => {
    expect(shownWord(spoken, shown, spoken.text.length + 5)).toBeUndefined();
    expect(shownWord(toSpoken('', 'de'), '', 0)).toBeUndefined();
  });
});
