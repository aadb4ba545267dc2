import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../facts.ts';
import { found } from './find-facts.test-support.ts';

describe('numbers', () => {
  it.each([
    ['de', '2.500 Plätze und 1,5 Stunden', ['2.500 = 2500', '1,5 = 1.5']],
    ['de', 'Schuljahr 2027/28', ['2027 = 2027', '28 = 2028']],
    ['de', 'Das kostet 3,5 Millionen Menschen Zeit', ['3,5 Millionen = 3500000']],
    ['en', '2,500 places, 1.5 hours', ['2,500 = 2500', '1.5 = 1.5']],
    ['fr', '2\u202f500 places', ['2\u202f500 = 2500']],
    ['pl', '60\u00a0000 osób', ['60\u00a0000 = 60000']],
    ['ar', '٢٬٥٠٠ شخص و٣٠ مكانًا', ['٢٬٥٠٠ = 2500', '٣٠ = 30']],
    ['fa', '۱۲٫۵ ساعت', ['۱۲٫۵ = 12.5']],
    ['de', 'ein Kind, eine Stunde, einmal', []],
    ['de', 'drei, dreier, zwölf, zweiundzwanzig', ['drei = 3', 'dreier = 3', 'zwölf = 12', 'zweiundzwanzig = 22']],
    ['de', 'tausendzweihundertfünfzig Leute im Jahrhundert', ['tausendzweihundertfünfzig = 1250']],
    ['en', 'twenty-two of one hundred and five', ['twenty-two = 22', 'one hundred and five = 105']],
    ['fr', 'quatre-vingt-douze et soixante et onze', ['quatre-vingt-douze = 92', 'soixante et onze = 71']],
    ['es', 'treinta y dos, veintiún, dos mil', ['treinta y dos = 32', 'veintiún = 21', 'dos mil = 2000']],
    ['es', '3 mil millones, 2 millones', ['3 mil millones = 3000000000', '2 millones = 2000000']],
    ['sq', 'njëzet e pesë, të dymbëdhjetë', ['njëzet e pesë = 25', 'dymbëdhjetë = 12']],
    ['pl', 'dwadzieścia dwa i dwunastu', ['dwadzieścia dwa = 22', 'dwunastu = 12']],
    ['ro', 'douăzeci și trei', ['douăzeci și trei = 23']],
    ['tr', 'on iki ay, yirmi beş kişi', ['on iki = 12', 'yirmi beş = 25']],
    ['ku', 'bîst û pênc, diwanzdeh', ['bîst û pênc = 25', 'diwanzdeh = 12']],
    ['bg', 'двадесет и пет, трима', ['двадесет и пет = 25', 'трима = 3']],
    ['sr', 'двадесет пет, дванаест, троје', ['двадесет пет = 25', 'дванаест = 12', 'троје = 3']],
    ['sr', 'сто двадесет места, 2.500 људи', ['сто двадесет = 120', '2.500 = 2500']],
    ['so', 'shan iyo labaatan, kow iyo tobanka', ['shan iyo labaatan = 25', 'kow iyo tobanka = 11']],
    ['so', 'boqol iyo laba iyo soddon, saddex kun, hal qof', ['boqol iyo laba iyo soddon = 132', 'saddex kun = 3000']],
    ['ru', 'тридцать два, четырёх', ['тридцать два = 32', 'четырёх = 4']],
    ['uk', 'п’ять, двадцять три', ['п’ять = 5', 'двадцять три = 23']],
    ['ar', 'خمسة وعشرون، ثلاثة عشر، والثلاثة', ['خمسة وعشرون = 25', 'ثلاثة عشر = 13', 'والثلاثة = 3']],
    ['fa', 'بیست و پنج، دوازده', ['بیست و پنج = 25', 'دوازده = 12']],
    ['ckb', 'بیست و پێنج، حەڤدە', ['بیست و پێنج = 25', 'حەڤدە = 17']],
    ['ckb', 'سێ سەد و چل کەس، یەک منداڵ', ['سێ سەد و چل = 340']],
    ['fa-AF', 'پنجاه و دو نفر', ['پنجاه و دو = 52']],
    ['ps', 'پنځه دېرش کسان، دولس میاشتې', ['پنځه دېرش = 35', 'دولس = 12']],
    ['ps', 'یو سل او پنځه، نوي کورسونه', ['یو سل او پنځه = 105']],
    ['ti', 'ዕስራን ሓሙሽተን፣ ዓሰርተ ክልተ ኣዋርሕ', ['ዕስራን ሓሙሽተን = 25', 'ዓሰርተ ክልተ = 12']],
    ['ti', 'ንኽልተ ወይ ንሰለስተ ሰባት፣ ክልተ ሚእቲ', ['ንሰለስተ = 3', 'ክልተ ሚእቲ = 200']],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(text, lang, 'number')).toEqual(expected);
  });

  it('leaves out the numbers of an ordered list', () => {
    expect(found('1. Antrag stellen\n2. Termin vereinbaren\n28. Feier', 'de', 'number')).toEqual(['28 = 28']);
  });

  it('marks numbers inside compounds and ordinals as weak', () => {
    const facts = findFacts('das vierköpfige Team, zum dritten Mal', 'de');
    expect(facts.map((fact) => [fact.text, fact.weak])).toEqual([
      ['vierköpfige', true],
      ['dritten', true],
    ]);
  });
});

describe('money, percentages, contacts, laws', () => {
  it.each([
    ['de', 'money', '2.500 Euro, 12,50 €, € 20', ['2.500 Euro = 2500 EUR', '12,50 € = 12.5 EUR', '€ 20 = 20 EUR']],
    ['de', 'money', '12,50 € drei Mal', ['12,50 € = 12.5 EUR']],
    ['de', 'money', '12 Euro und 50 Cent, 5,-- Euro', ['12 Euro und 50 Cent = 12.5 EUR', '5,-- Euro = 5 EUR']],
    ['ar', 'money', '12 يورو و 50 سنت', ['12 يورو و 50 سنت = 12.5 EUR']],
    ['tr', 'money', "150 avrodur, 2.500'er avro", ['150 avrodur = 150 EUR', "2.500'er avro = 2500 EUR"]],
    [
      'es',
      'money',
      'veinte euros, 1,2 millones de euros',
      ['veinte euros = 20 EUR', '1,2 millones de euros = 1200000 EUR'],
    ],
    ['es', 'percent', '40 por ciento, 15 %', ['40 por ciento = 40', '15 % = 15']],
    ['sq', 'money', '150 euro, dy milionë euro', ['150 euro = 150 EUR', 'dy milionë euro = 2000000 EUR']],
    ['sq', 'percent', '40 për qind, 15%', ['40 për qind = 40', '15% = 15']],
    ['en', 'money', 'twenty euros, €1.2 million', ['twenty euros = 20 EUR', '€1.2 million = 1200000 EUR']],
    ['tr', 'percent', 'yüzde 40, %15', ['yüzde 40 = 40', '%15 = 15']],
    ['sr', 'money', '12,50 евра, двадесет евра', ['12,50 евра = 12.5 EUR', 'двадесет евра = 20 EUR']],
    ['sr', 'percent', '40 одсто, 15 процената', ['40 одсто = 40', '15 процената = 15']],
    ['so', 'money', '2,500 yuuro, labaatan euro', ['2,500 yuuro = 2500 EUR', 'labaatan euro = 20 EUR']],
    ['so', 'percent', 'boqolkiiba 40, 15%', ['boqolkiiba 40 = 40', '15% = 15']],
    ['ps', 'money', '2.500 یورو، پنځوس یورو', ['2.500 یورو = 2500 EUR', 'پنځوس یورو = 50 EUR']],
    ['ps', 'percent', '۴۰ سلنه، په سلو کې ۱۲', ['۴۰ سلنه = 40', 'په سلو کې ۱۲ = 12']],
    ['ti', 'money', '12.50 ዩሮ፣ ዕስራ ዩሮ', ['12.50 ዩሮ = 12.5 EUR', 'ዕስራ ዩሮ = 20 EUR']],
    ['ti', 'percent', '40 ሚእታዊት፣ ካብ ሚእቲ 12', ['40 ሚእታዊት = 40', 'ካብ ሚእቲ 12 = 12']],
    ['ti', 'law', 'ዓንቀጽ 5', ['ዓንቀጽ 5 = 5']],
    ['ar', 'percent', '٤٠٪ و 12 في المئة', ['٤٠٪ = 40', '12 في المئة = 12']],
    ['fa-AF', 'percent', '40 فیصد', ['40 فیصد = 40']],
    ['ckb', 'percent', 'لە سەدا 40، %15', ['لە سەدا 40 = 40', '%15 = 15']],
    ['ckb', 'money', '2.500 یۆرۆ، 12٫50 یۆرۆیە', ['2.500 یۆرۆ = 2500 EUR', '12٫50 یۆرۆیە = 12.5 EUR']],
    [
      'de',
      'phone',
      'Tel. 030 23125-620 oder +49 30 23125620',
      ['030 23125-620 = +493023125620', '+49 30 23125620 = +493023125620'],
    ],
    [
      'de',
      'url',
      'https://www.example.org/a/ und www.example.org/a.',
      ['https://www.example.org/a/ = example.org/a', 'www.example.org/a = example.org/a'],
    ],
    ['de', 'postcode', '00815 Lindenfurt', ['00815 = 00815']],
    ['ru', 'code', 'уровень В1', ['В1 = B1']],
    ['de', 'law', '§ 60 Abs. 2 Satz 1 AufenthG, Art. 50', ['§ 60 Abs. 2 Satz 1 = 60 2 1', 'Art. 50 = 50']],
    ['en', 'law', 'Section 60(2)', ['Section 60(2) = 60 2']],
    ['es', 'law', 'artículo 60, apartado 2', ['artículo 60, apartado 2 = 60 2']],
    ['sq', 'law', 'neni 60, paragrafi 2', ['neni 60, paragrafi 2 = 60 2']],
    ['ar', 'law', 'المادة ٥', ['المادة ٥ = 5']],
  ] as const)('%s %s: %s', (lang, kind, text, expected) => {
    expect(found(text, lang, kind)).toEqual(expected);
  });
});

describe('names', () => {
  const names = (text: string, known: string[] = []) =>
    findFacts(text, 'de', known).flatMap((fact) => (fact.kind === 'name' ? [`${fact.sort}: ${fact.value}`] : []));

  it.each([
    [
      'mit der Beratungsstelle Gründerökonomie und dem Kommunalen Integrationszentrum',
      ['organisation: Beratungsstelle Gründerökonomie', 'organisation: Kommunalen Integrationszentrum'],
    ],
    ['Das Amt für Soziales und Wohnen hilft.', ['organisation: Amt für Soziales und Wohnen']],
    ['beim Programm „Lindenfurt.Vielfalt“', ['title: Lindenfurt.Vielfalt']],
    ['„Wir freuen uns sehr“, sagte sie.', []],
    ['Dann hat die Beratungsstelle Sprechstunde.', []],
    ['Zahlreiche Künstlerinnen und Künstler kommen.', []],
    ['Bereits Bürgermeister Blum half.', ['person: Blum']],
    ['Es kommen (Insgesamt) 20.', []],
    ['im Haus am Kanal, Lindenallee 8', ['organisation: Haus am Kanal', 'street: Lindenallee 8']],
    ['Zugewanderte sind Menschen, die neu in Deutschland sind.', []],
    ['Oberbürgermeister Dr. Karl Ostermann dankte.', ['person: Karl Ostermann']],
    ['Das sagt Amina Brandt, Leiterin des Jugendamts.', ['person: Amina Brandt', 'organisation: Jugendamts']],
    ['Bürger*innen und Unternehmerinnen*Unternehmer', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('finds the names that the caller lists', () => {
    expect(names('Der Lindenpass gilt. Inhaber des Lindenpasses zahlen weniger.', ['Lindenpass'])).toEqual([
      'known: Lindenpass',
      'known: Lindenpass',
    ]);
  });
});

describe('every fact', () => {
  const words = fc.constantFrom(
    'am 4. Mai',
    'um 8 Uhr',
    '12,50 €',
    '§ 5',
    '„Ein Haus“',
    '٣',
    'Ämter',
    'İ',
    '🙂',
    '1.',
    '00815 X',
    '\n',
    'drei',
  );
  it('says where it stands, and overlaps no other but a condition or a name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }),
        fc.constantFrom('de', 'tr', 'ar', 'xx'),
        (parts, lang) => {
          const text = parts.join(' ');
          const facts = findFacts(text, lang);
          for (const { start, end, text: written } of facts) expect(text.slice(start, end)).toBe(written);
          const values = facts.filter(({ kind }) => kind !== 'name' && kind !== 'condition');
          for (const [index, { start }] of values.entries()) {
            const before = values[index - 1];
            // A date takes its weekday in, whatever stands between.
            if (before && before.kind !== 'date') expect(start).toBeGreaterThanOrEqual(before.end);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
