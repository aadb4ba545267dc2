import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, type FactKind, findFacts } from '../facts.ts';

/** Facts of one kind, each as `written = value`. */
function found(text: string, lang: string, kind: FactKind): string[] {
  return findFacts(text, lang)
    .filter((fact) => fact.kind === kind && !fact.weak)
    .map((fact) => `${fact.text} = ${sayingOf(fact)}`);
}

function sayingOf(fact: Fact): string {
  if (fact.kind === 'date') {
    const { day, month, year, weekday } = fact;
    return [day ?? '', month, year ?? '', weekday === undefined ? '' : `w${weekday}`].join('.');
  }
  if (fact.kind === 'time') return `${Math.floor(fact.minutes / 60)}:${String(fact.minutes % 60).padStart(2, '0')}`;
  if (fact.kind === 'weekday') return String(fact.weekday);
  if (fact.kind === 'law') return fact.numbers.join(' ');
  if (fact.kind === 'money') return `${fact.value} ${fact.currency}`;
  return String(fact.value);
}

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

describe('dates', () => {
  it.each([
    ['de', 'am 12.12.2025', ['12.12.2025 = 12.12.2025.']],
    ['de', 'am 6. 1. und (8.10.)', ['6. 1. = 6.1..', '8.10. = 8.10..']],
    ['de', 'Donnerstag, 4. Dezember', ['Donnerstag, 4. Dezember = 4.12..w4']],
    ['de', 'vom 23.12. bis zum 1.1.', ['23.12. = 23.12..', '1.1. = 1.1..']],
    ['de', 'am 9./10.8.', ['9. = 9.8..', '10.8. = 10.8..']],
    ['de', 'Sonntag, 7., bis Dienstag, 9. Oktober', ['Sonntag, 7. = 7.10..w0', 'Dienstag, 9. Oktober = 9.10..w2']],
    ['de', 'im März 2025', ['März 2025 = .3.2025.']],
    ['en', 'on Thursday, 4 December 2025, and May 3', ['Thursday, 4 December 2025 = 4.12.2025.w4', 'May 3 = 3.5..']],
    ['en', 'You may apply.', []],
    ['fr', 'du 1er au 3 mars 2027', ['1 = 1.3.2027.', '3 mars 2027 = 3.3.2027.']],
    ['es', 'del 1 al 3 de marzo de 2027', ['1 = 1.3.2027.', '3 de marzo de 2027 = 3.3.2027.']],
    [
      'es',
      'del lunes 28 al miércoles 30 de diciembre',
      ['lunes 28 = 28.12..w1', 'miércoles 30 de diciembre = 30.12..w3'],
    ],
    ['es', 'el jueves, día 4 de diciembre, y el 24/12', ['jueves, día 4 de diciembre = 4.12..w4', '24/12 = 24.12..']],
    ['sq', 'të enjten, më 4 dhjetor 2025', ['të enjten, më 4 dhjetor 2025 = 4.12.2025.w4']],
    ['sq', 'nga 24 dhjetori deri më 3 janar', ['24 dhjetori = 24.12..', '3 janar = 3.1..']],
    [
      'sq',
      'nga e hëna, 28, deri të mërkurën, 30 dhjetor',
      ['e hëna, 28 = 28.12..w1', 'të mërkurën, 30 dhjetor = 30.12..w3'],
    ],
    ['pl', 'we wtorek, 24 grudnia 2026 roku', ['wtorek, 24 grudnia 2026 = 24.12.2026.w2']],
    ['ro', 'joi, 1 august 2027', ['joi, 1 august 2027 = 1.8.2027.w4']],
    ['tr', "2 Kasım Pazartesi, 1 Ağustos 2027'de", ['2 Kasım Pazartesi = 2.11..w1', '1 Ağustos 2027 = 1.8.2027.']],
    ['ku', 'heta înê, 31ê rêbendana 2027an', ['înê, 31ê rêbendana 2027 = 31.1.2027.w5']],
    ['ku', 'di 10ê mijdarê û 5ê berfanbarê de', ['10ê mijdarê = 10.11..', '5ê berfanbarê = 5.12..']],
    [
      'bg',
      'от понеделник, 28, до сряда, 30 декември',
      ['понеделник, 28 = 28.12..w1', 'сряда, 30 декември = 30.12..w3'],
    ],
    ['sr', 'у четвртак, 3. децембра 2026. године', ['четвртак, 3. децембра 2026 = 3.12.2026.w4']],
    [
      'sr',
      'од понедељка, 28, до среде, 30. децембра',
      ['понедељка, 28 = 28.12..w1', 'среде, 30. децембра = 30.12..w3'],
    ],
    ['sr', 'до недеље, 31. јануара', ['недеље, 31. јануара = 31.1..w0']],
    ['so', 'Khamiista, 3 Diseembar 2026', ['Khamiista, 3 Diseembar 2026 = 3.12.2026.w4']],
    ['so', 'laga bilaabo 16 ilaa 27 Noofeembar', ['16 = 16.11..', '27 Noofeembar = 27.11..']],
    ['so', '10ka bisha Maajo; may iman', ['10ka bisha Maajo = 10.5..']],
    ['ru', 'в среду, 3 декабря', ['среду, 3 декабря = 3.12..w3']],
    ['uk', 'п’ятниці, 18 грудня', ['п’ятниці, 18 грудня = 18.12..w5']],
    ['ar', 'يوم الاثنين ٢ نوفمبر', ['الاثنين ٢ نوفمبر = 2.11..w1']],
    ['ar', 'في ٣ تشرين الثاني', ['٣ تشرين الثاني = 3.11..']],
    ['fa', 'سه‌شنبه ۱۰ نوامبر', ['سه‌شنبه ۱۰ نوامبر = 10.11..w2']],
    ['fa-AF', 'تا یکشنبه 31 جنوری 2027', ['یکشنبه 31 جنوری 2027 = 31.1.2027.w0']],
    ['fa-AF', 'از 1 الی 3 مارچ', ['1 = 1.3..', '3 مارچ = 3.3..']],
    ['ckb', 'تا هەینی، 11ی کانوونی یەکەم', ['هەینی، 11ی کانوونی یەکەم = 11.12..w5']],
    ['ckb', 'پێنجشەممە، ١٨ی ئازاری ٢٠٢٧', ['پێنجشەممە، ١٨ی ئازاری ٢٠٢٧ = 18.3.2027.w4']],
    ['ckb', 'لە 1ی تشرینی یەکەم تا 3ی تشرینی دووەم', ['1ی تشرینی یەکەم = 1.10..', '3ی تشرینی دووەم = 3.11..']],
    [
      'ckb',
      'لە دووشەممە، 28، تا چوارشەممە، 30ی کانوونی یەکەمە',
      ['دووشەممە، 28 = 28.12..w1', 'چوارشەممە، 30ی کانوونی یەکەمە = 30.12..w3'],
    ],
    ['ckb', 'ئازارم هەیە، ئاب دەخۆمەوە', []],
    ['ps', 'تر جمعې، 11 دسمبر، پورې', ['جمعې، 11 دسمبر = 11.12..w5']],
    ['ps', 'د دوشنبې په ورځ، د نومبر پر ۱۶مه', ['دوشنبې په ورځ، د نومبر پر ۱۶مه = 16.11..w1']],
    ['ps', 'د ۲۰۲۷ کال د جنورۍ ۱۲مه', ['۲۰۲۷ کال د جنورۍ ۱۲مه = 12.1.2027.']],
    ['ps', 'له 28 څخه تر 30 دسمبر پورې', ['28 = 28.12..', '30 دسمبر = 30.12..']],
    ['ti', 'ካብ ሰኑይ፣ 16 ሕዳር፣ ክሳብ ዓርቢ፣ 27 ሕዳር', ['ሰኑይ፣ 16 ሕዳር = 16.11..w1', 'ዓርቢ፣ 27 ሕዳር = 27.11..w5']],
    ['ti', 'ብ31 ጥሪ 2027። ኣብ መስከረም 2021', ['31 ጥሪ 2027 = 31.1.2027.', 'መስከረም 2021 = .9.2021.']],
    ['ti', 'ሐሙስ 3 ታኅሳስ', ['ሐሙስ 3 ታኅሳስ = 3.12..w4']],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(text, lang, 'date')).toEqual(expected);
  });

  it('takes no day that the calendar does not have', () => {
    expect(found('am 31.2. und am 45.13.', 'de', 'date')).toEqual([]);
  });

  it.each([
    ['de', 'dienstags und Mo.–Fr.', ['dienstags = 2', 'Mo. = 1', 'Fr. = 5']],
    ['ro', 'luni și miercurea, douăsprezece luni', ['luni = 1', 'miercurea = 3']],
    ['es', 'de lunes a viernes, los sábados', ['lunes = 1', 'viernes = 5', 'sábados = 6']],
    ['sq', 'nga e hëna deri të premten, të mërkurave', ['e hëna = 1', 'të premten = 5', 'të mërkurave = 3']],
    ['uk', 'щопонеділка', ['щопонеділка = 1']],
    ['ar', 'كل يوم اثنين', ['اثنين = 1']],
    ['sr', 'уторком и петком, до петог марта', ['уторком = 2', 'петком = 5']],
    ['sr', 'за две недеље, сваке недеље, шест недеља', []],
    ['sr', 'у недељу, суботом и недељом', ['недељу = 0', 'суботом = 6', 'недељом = 0']],
    ['so', 'Isniin ilaa Jimce, Arbacada', ['Isniin = 1', 'Jimce = 5', 'Arbacada = 3']],
    ['so', 'Jimcaha, Sabtida, Axadda, Talaadada', ['Jimcaha = 5', 'Sabtida = 6', 'Axadda = 0', 'Talaadada = 2']],
    ['ckb', 'سێشەممان و هەموو شەممەیەک', ['سێشەممان = 2', 'شەممەیەک = 6']],
    ['ckb', 'ھەینی', ['ھەینی = 5']],
    ['ps', 'هره سې‌شنبه او شنبه، بله اونۍ', ['سې‌شنبه = 2', 'شنبه = 6']],
    ['ti', 'ብሶኑይን ብሮቡዕን', ['ብሶኑይን = 1', 'ብሮቡዕን = 3']],
    ['tr', 'pazartesiden cumaya', ['pazartesiden = 1', 'cumaya = 5']],
  ])('weekdays in %s: %s', (lang, text, expected) => {
    expect(found(text, lang, 'weekday')).toEqual(expected);
  });
});

describe('times', () => {
  it.each([
    ['de', '8.30 Uhr, 16:30', ['8.30 Uhr = 8:30', '16:30 = 16:30']],
    ['de', 'von 8 bis 12 Uhr', ['8 = 8:00', '12 Uhr = 12:00']],
    ['de', 'um halb neun', ['halb neun = 8:30']],
    [
      'en',
      '2 pm, from 10 to 11.30 am, 2 to 4 pm',
      ['2 pm = 14:00', '10 = 10:00', '11.30 am = 11:30', '2 = 14:00', '4 pm = 16:00'],
    ],
    ['fr', 'de 9 h 30 à 15 heures', ['9 h 30 = 9:30', '15 heures = 15:00']],
    ['es', 'de 9 a 12, de las 14 a las 16 horas', ['9 = 9:00', '12 = 12:00', '14 = 14:00', '16 horas = 16:00']],
    ['es', 'a las 5 de la tarde, a partir de las 7:30', ['5 = 17:00', '7:30 = 7:30']],
    ['es', 'a las 9 personas, de 12 a 27 años, 12 horas de clase', []],
    ['sq', 'nga ora 8 deri në 12, në orën 18:30', ['8 = 8:00', '12 = 12:00', '18:30 = 18:30']],
    ['sq', 'ora 5 pasdite, 20 orë mësimi', ['5 = 17:00']],
    ['pl', 'od 9 do 12', ['9 = 9:00', '12 = 12:00']],
    ['pl', 'od 9 do 12 osób', []],
    ['tr', "saat 8'den 11'e kadar", ['8 = 8:00', '11 = 11:00']],
    ['sr', 'од 8 до 11 часова и у 16:30 часова', ['8 = 8:00', '11 часова = 11:00', '16:30 часова = 16:30']],
    ['sr', 'у 9 сати; траје 2 сата; 20 часова наставе; 18.10 часова', ['9 сати = 9:00', '18.10 часова = 18:10']],
    ['so', '9:30 ilaa 15:00, saacadda 8 ilaa 11', ['9:30 = 9:30', '15:00 = 15:00', '8 = 8:00', '11 = 11:00']],
    ['so', 'saacadda 3 galabnimo', ['3 = 15:00']],
    ['ru', 'с 14 до 17:30', ['14 = 14:00', '17:30 = 17:30']],
    ['ar', 'من الساعة ٩ إلى الساعة ١١:٣٠', ['٩ = 9:00', '١١:٣٠ = 11:30']],
    ['fa', 'ساعت ۲ بعدازظهر', ['۲ = 14:00']],
    ['fa-AF', 'ساعت 2 بعد از چاشت', ['2 = 14:00']],
    ['ckb', 'لە کاتژمێر 14 تا 17:30', ['14 = 14:00', '17:30 = 17:30']],
    ['ckb', 'سەعات ٣ی دوای نیوەڕۆ', ['٣ = 15:00']],
    ['ps', 'له 9 څخه تر ۱۱:۳۰ بجو پورې', ['9 = 9:00', '۱۱:۳۰ بجو = 11:30']],
    ['ps', 'ماسپښین په 2 بجو', ['2 بجو = 14:00']],
    ['ti', 'ካብ ሰዓት 9:00 ክሳብ 12:00', ['9:00 = 9:00', '12:00 = 12:00']],
    ['ti', 'ሰዓት 2 ድሕሪ ቀትሪ፣ ሰዓት 8፡30', ['2 = 14:00', '8፡30 = 8:30']],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(text, lang, 'time')).toEqual(expected);
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
