import { describe, expect, it } from 'vitest';
import { type KeyFact, keyFacts } from '../facts.ts';
import type { Block } from '../release.ts';
import { splitSentences } from '../text/sentences.ts';

const PUBLISHED = '2026-11-20';

function paragraph(text: string, lang = 'de'): Block {
  return { kind: 'paragraph', id: 'b1', sentences: splitSentences(text, lang).map((sentence) => [sentence]) };
}

/** Without where it stands. */
function bare(facts: KeyFact[]): object[] {
  return facts.map(({ block: _block, sentence: _sentence, text: _text, ...fact }) => fact);
}

function read(text: string, lang = 'de'): object[] {
  return bare(keyFacts([paragraph(text, lang)], PUBLISHED, lang));
}

describe('keyFacts', () => {
  it.each([
    // The year is the one that publication date and weekday leave.
    ['Der Kurs beginnt am Montag, 11. Januar, um 16:30 Uhr.', { kind: 'when', date: '2027-01-11', time: '16:30' }],
    ['Das Fest ist am 5.12. von 10 bis 13 Uhr.', { kind: 'when', date: '2026-12-05', time: '10:00', endTime: '13:00' }],
    [
      'Die Woche läuft vom 28.12. bis zum 3.1. im Rathaus.',
      { kind: 'when', date: '2026-12-28', endDate: '2027-01-03' },
    ],
    [
      'Das Amt bleibt vom 24.12. bis zum 3.1. geschlossen.',
      { kind: 'when', date: '2026-12-24', endDate: '2027-01-03', closed: true },
    ],
    ['Anmeldeschluss ist Freitag, 11. Dezember.', { kind: 'until', date: '2026-12-11' }],
    ['Anträge sind bis zum 31. Januar 2027 einzureichen.', { kind: 'until', date: '2027-01-31' }],
    [
      'Das Büro ist montags bis freitags von 8 bis 11 Uhr offen.',
      { kind: 'weekly', weekdays: [1, 2, 3, 4, 5], time: '08:00', endTime: '11:00' },
    ],
    [
      'Wir treffen uns im Haus am Kanal, Lindenallee 8, Raum 204.',
      { kind: 'where', address: 'Haus am Kanal, Lindenallee 8, Raum 204' },
    ],
    ['Bewerbungen nehmen wir bis morgen, 21. November, an.', { kind: 'until', date: '2026-11-21' }],
    ['Anmeldefrist: 15.1.2027, 24 Uhr', { kind: 'until', date: '2027-01-15' }],
    [
      'Wir treffen uns im Haus am Kanal, Lindenallee 8, 1. Etage, Raum 204.',
      { kind: 'where', address: 'Haus am Kanal, Lindenallee 8, 1. Etage, Raum 204' },
    ],
    ['Der Eintritt kostet 5,-- Euro.', { kind: 'cost', amount: 5, currency: 'EUR' }],
    ['Die Teilnahme kostet 12,50 Euro.', { kind: 'cost', amount: 12.5, currency: 'EUR' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['the weekday contradicts the date', 'Der Kurs beginnt am Montag, 12. Januar.'],
    ['the day was over when the release came out', 'Das Fest war am 3. November.'],
    ['a last day is nothing that the reader has to do', 'Die Jury entscheidet bis Mittwoch, 31. März 2027.'],
    ['a sum is no price', 'Die Stadt gibt 2.500 Euro für jede Firma.'],
    ['a weekday may be next week’s', 'Am Dienstag ist das Amt ab 9 Uhr offen.'],
    ['something does not happen', 'Die Sprechstunde am 26. November fällt leider aus.'],
    ['something happens on another day', 'Das Fest wird vom 25. November auf den 2. Dezember verschoben.'],
    ['a day is the exception', 'Das Museum ist täglich außer montags von 10 bis 18 Uhr offen.'],
    ['a number is dialled', 'Im Notfall 112 oder 110 wählen.'],
    ['other days have the second hours', 'Mo bis Fr 8.00–12.30 Uhr, Do zusätzlich 14.00–18.00 Uhr.'],
    ['the text names only the month', 'Im März 2027 geht es weiter.'],
  ])('says nothing where %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives a time to each day that it is said for', () => {
    const time = { kind: 'when', time: '18:00' };
    expect(read('Wir treffen uns am 3.12. und am 10.12. jeweils um 18 Uhr.')).toEqual([
      { ...time, date: '2026-12-03' },
      { ...time, date: '2026-12-10' },
    ]);
    expect(read('An den Samstagen 5. und 12. Dezember ist das Bad auf.')).toEqual([
      { kind: 'when', date: '2026-12-05' },
      { kind: 'when', date: '2026-12-12' },
    ]);
  });

  it('reads opening hours in two parts, and those of days that only their heading says come every week', () => {
    const monday = { kind: 'weekly', weekdays: [1] };
    expect(read('Geöffnet: montags von 8 bis 12 und 13 bis 16 Uhr.')).toEqual([
      { ...monday, time: '08:00', endTime: '12:00' },
      { ...monday, time: '13:00', endTime: '16:00' },
    ]);
    expect(read('Öffnungszeiten: Montag und Dienstag 8 bis 16 Uhr, Freitag 8 bis 12 Uhr.')).toEqual([
      { kind: 'weekly', weekdays: [1, 2], time: '08:00', endTime: '16:00' },
      { kind: 'weekly', weekdays: [5], time: '08:00', endTime: '12:00' },
    ]);
  });

  it('leaves times out that may belong to something else', () => {
    expect(read('Am 5.12. sind wir um 9 Uhr und um 17 Uhr da.')).toEqual([{ kind: 'when', date: '2026-12-05' }]);
  });

  it.each([
    ['en', 'Register by Friday, 11 December.', { kind: 'until', date: '2026-12-11' }],
    ['tr', 'Kayıt 11 Aralık Cuma gününe kadar.', { kind: 'until', date: '2026-12-11' }],
    ['es', 'Inscríbase hasta el viernes 11 de diciembre.', { kind: 'until', date: '2026-12-11' }],
    ['es', 'El plazo termina el 11 de diciembre.', { kind: 'until', date: '2026-12-11' }],
    [
      'es',
      'El sábado 5 de diciembre, de 10:00 a 13:00, hay una fiesta.',
      { kind: 'when', date: '2026-12-05', time: '10:00', endTime: '13:00' },
    ],
    [
      'es',
      'La oficina abre de lunes a viernes de 8 a 11.',
      { kind: 'weekly', weekdays: [1, 2, 3, 4, 5], time: '08:00', endTime: '11:00' },
    ],
    ['es', 'El curso cuesta 20 euros.', { kind: 'cost', amount: 20, currency: 'EUR' }],
    [
      'es',
      'La oficina está cerrada del 24 de diciembre al 3 de enero.',
      { kind: 'when', date: '2026-12-24', endDate: '2027-01-03', closed: true },
    ],
    ['sq', 'Regjistrohuni deri të premten, 11 dhjetor.', { kind: 'until', date: '2026-12-11' }],
    ['sq', 'Afati mbaron më 11 dhjetor.', { kind: 'until', date: '2026-12-11' }],
    [
      'sq',
      'Të mërkurave zyra është e hapur nga ora 14:00 deri në 17:30.',
      { kind: 'weekly', weekdays: [3], time: '14:00', endTime: '17:30' },
    ],
    ['sq', 'Kursi kushton 20 euro.', { kind: 'cost', amount: 20, currency: 'EUR' }],
    [
      'sq',
      'Zyra është e mbyllur nga 24 dhjetori deri më 3 janar.',
      { kind: 'when', date: '2026-12-24', endDate: '2027-01-03', closed: true },
    ],
    ['uk', 'Запис до п’ятниці, 11 грудня.', { kind: 'until', date: '2026-12-11' }],
    ['ar', 'التسجيل حتى يوم الجمعة ١١ ديسمبر.', { kind: 'until', date: '2026-12-11' }],
    ['fa', 'پنجشنبه ۳ دسامبر ساعت ۱۸:۳۰ جشن است.', { kind: 'when', date: '2026-12-03', time: '18:30' }],
    ['fa-AF', 'تا جمعه 11 دسمبر ثبت نام کنید.', { kind: 'until', date: '2026-12-11' }],
    ['fa-AF', 'فیس کورس 20 یورو است.', { kind: 'cost', amount: 20, currency: 'EUR' }],
    ['ckb', 'تا هەینی، 11ی کانوونی یەکەم ناوی خۆتان بنووسن.', { kind: 'until', date: '2026-12-11' }],
    ['ckb', 'نرخی خولەکە 20 یۆرۆیە.', { kind: 'cost', amount: 20, currency: 'EUR' }],
    [
      'ckb',
      'نووسینگەکە لە دووشەممە تا هەینی لە کاتژمێر 8 تا 11 کراوەیە.',
      { kind: 'weekly', weekdays: [1, 2, 3, 4, 5], time: '08:00', endTime: '11:00' },
    ],
    [
      'pl',
      'Biuro jest otwarte od poniedziałku do piątku od 8 do 11.',
      { kind: 'weekly', weekdays: [1, 2, 3, 4, 5], time: '08:00', endTime: '11:00' },
    ],
    ['sr', 'Рок за пријаву је петак, 11. децембар.', { kind: 'until', date: '2026-12-11' }],
    [
      'sr',
      'Курс је уторком и четвртком од 18 до 20:15 часова.',
      { kind: 'weekly', weekdays: [2, 4], time: '18:00', endTime: '20:15' },
    ],
    ['sr', 'Учешће кошта 20 евра.', { kind: 'cost', amount: 20, currency: 'EUR' }],
    ['so', 'Isdiiwaangeli ilaa Jimcaha, 11 Diseembar.', { kind: 'until', date: '2026-12-11' }],
    [
      'so',
      'Koorsadu waa Talaado iyo Khamiis kasta 18:00 ilaa 20:15.',
      { kind: 'weekly', weekdays: [2, 4], time: '18:00', endTime: '20:15' },
    ],
    ['so', 'Qiimuhu waa 20 yuuro.', { kind: 'cost', amount: 20, currency: 'EUR' }],
    ['ps', 'تر جمعې، 11 دسمبر، پورې نوم ولیکئ.', { kind: 'until', date: '2026-12-11' }],
    [
      'ps',
      'هره سه‌شنبه له 9:00 څخه تر 12:00 بجو پورې پرانیستی دی.',
      { kind: 'weekly', weekdays: [2], time: '09:00', endTime: '12:00' },
    ],
    ['ti', 'ክሳብ ዓርቢ፣ 11 ታሕሳስ ተመዝገቡ።', { kind: 'until', date: '2026-12-11' }],
    [
      'ti',
      'ቤት ጽሕፈት ካብ ሰኑይ ክሳብ ዓርቢ ካብ ሰዓት 8:00 ክሳብ 11:00 ክፉት እዩ።',
      { kind: 'weekly', weekdays: [1, 2, 3, 4, 5], time: '08:00', endTime: '11:00' },
    ],
    ['ti', 'ካብ 24 ታሕሳስ ክሳብ 3 ጥሪ ዕጹው እዩ።', { kind: 'when', date: '2026-12-24', endDate: '2027-01-03', closed: true }],
    ['ti', 'ዋግኡ 20 ዩሮ እዩ።', { kind: 'cost', amount: 20, currency: 'EUR' }],
    ['ku', 'Heq 20 euro ye.', { kind: 'cost', amount: 20, currency: 'EUR' }],
  ])('reads %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });

  it('points to the sentence, counts a list through, and says each fact once, with its time', () => {
    const blocks: Block[] = [
      { kind: 'heading', id: 'b1', depth: 2, sentences: [['Am 5.12. um 8 Uhr']] },
      { kind: 'list', id: 'b2', ordered: false, items: [[['Kommen Sie.'], ['Am 5.12.']], [['Am 5.12. um 10 Uhr']]] },
      { kind: 'quote', id: 'b3', sentences: [['Bis zum 6.12. melden!']] },
    ];
    expect(keyFacts(blocks, PUBLISHED, 'de')).toEqual([
      { kind: 'when', block: 'b2', sentence: 2, text: '5.12. um 10 Uhr', date: '2026-12-05', time: '10:00' },
    ]);
  });

  it('asks at the Behördennummer, but nobody who waits for emergencies', () => {
    const phones = [{ number: '115', label: 'Behördennummer' }];
    expect(read('Fragen beantwortet die Behördennummer 115, Notruf 112.')).toEqual([
      { kind: 'ask', contact: { phones, emails: [], urls: [], notes: [] } },
    ]);
    expect(read('Wählen Sie im Notfall die 112.')).toEqual([]);
  });

  it('asks those whom the text or a contact of the text names, not the imprint', () => {
    const contact = {
      organisation: 'Haus am Kanal',
      phones: [{ number: '030 23125-620' }],
      emails: [],
      urls: [],
      notes: [],
    };
    const facts = keyFacts(
      [
        paragraph('Rufen Sie an: 030 23125-777.'),
        { kind: 'contact', id: 'b2', role: 'body', contact },
        { kind: 'contact', id: 'b3', role: 'publisher', contact: { ...contact, organisation: 'Presseamt' } },
      ],
      PUBLISHED,
      'de',
    );
    expect(facts).toMatchObject([
      { kind: 'ask', block: 'b1', sentence: 0, contact: { phones: [{ number: '030 23125-777' }] } },
      { kind: 'ask', block: 'b2', sentence: 0, contact: { organisation: 'Haus am Kanal' } },
    ]);
  });
});
