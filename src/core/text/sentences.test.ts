import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, inlineText, sentencesText } from '../release.ts';
import { normaliseWhitespace, splitInline, splitSentences } from './sentences.ts';

/** Each case is one sentence per entry; the splitter gets them joined. */
const GERMAN: string[][] = [
  ['Die 28. Einbürgerungsfeier war gut besucht.', 'Sie fand im Rathaus statt.'],
  ['Das regelt § 4 Absatz 3 der Satzung.', 'Abs. 2 gilt weiter.'],
  ['Der Verein Neue Heimat e.V. Lindenfurt lädt ein.', 'Alle sind willkommen.'],
  ['Träger ist der Neue Heimat e. V.', 'Die Stadt hilft.'],
  ['Es gibt z. B. Kaffee und u. a. Kuchen.', 'Dr. K. Müller spricht ca. 20 Minuten, evtl. länger, inkl. Pause.'],
  ['Treffpunkt: Upsener Str. 5, Raum Nr. 12.', 'Tel. 0555 12-345.'],
  ['Sie wohnt in der Kanalstr. Der Bus hält davor.'.slice(0, 26), 'Der Bus hält davor.'],
  ['Getragen wird es von der Brücke gGmbH.', 'Vgl. dazu die Satzung bzw. Anlage 1.'],
  ['Am 12.12.2025 geht es los.', 'Schluss ist am 4. Dezember, am 6. 1. oder (8.10.) im Park.'],
  ['Geöffnet am Wochenende (9./10.8.) und vom 23.12. bis zum 1.1. in der Halle.', 'Um 8.30 Uhr ist Einlass.'],
  ['Das Fest Lindenfurt.Vielfalt beginnt.', 'Der Abend "Zukunft - Was geht?" Lindenfurter Jugendlicher folgt.'],
  ['Die Veranstaltung "Zukunft - Was geht?" findet statt.', 'Kommen Sie!'],
  ['Und dann … war Schluss.', 'Mehr unter www.lindenfurt.example/a_b.', 'Bis bald ...'],
  ['Sie sagte: „Alle müssen an einem Strang ziehen.“', 'Danach gab es Beifall.'],
  ['Er fragte: „Was nun?“', 'Keiner wusste es.'],
  ['Anmeldung bis zum 6. Dezember.', 'Das Fest ist am 6. Dezember.'],
  ['Es bleibt dabei: Der Eintritt ist frei.', 'Hunde dürfen mit.'],
  ['Start ist am Rathausplatz 12.', 'Anmeldungen nimmt das Amt an.'],
  ['Es dauert bis 2027.', 'Baubeginn ist im Mai.'],
  ['Der Kurs kostet 3,50.', 'Ermäßigung gibt es nicht.'],
  ['Das Angebot (Eintritt frei!) Lindenfurter Vereine wächst.', '(Es gibt Tee.)', 'Alle kommen (auch Kinder).', 'Gut.'],
  ['Der Kurs läuft Mo. bis Fr. von 8 bis 12 Uhr.', 'Am Sonntag, 7., bis Dienstag, 9. Oktober ist zu.'],
  ['Der 100. Besucher bekam Blumen.', 'Der zum 2000. Mal gespielte Marsch erklang.'],
  ['20 Personen kamen.', '30 Personen gingen.'],
  ['Die Zahl stieg auf 180.175.', 'Gewalt nimmt zu.', 'Sie feierte den 1.000. Gast.'],
  ['Lindenfurts 3. Bürgermeisterin spricht.', 'Heinrich II. Die Zeit.'.slice(0, 12), 'Die Zeit.'],
];

describe('splitSentences in German', () => {
  it.each(GERMAN)('keeps %s apart', (...sentences) => {
    expect(splitSentences(sentences.join(' '), 'de')).toEqual(sentences);
  });

  it('has no sentence in blank text', () => {
    expect(splitSentences(' \n\u00a0', 'de')).toEqual([]);
  });
});

const OTHER: [string, string[]][] = [
  ['en', ['The club Neue Heimat e.V. in Kanalstr. 5 helps.', 'Ask Dr. Berger, e.g. by phone.', 'See you.']],
  ['en', ['The series "What now?" starts soon.', 'Come in!']],
  ['es', ['¿Busca trabajo, p. ej. en la Av. Kanal 5?', 'Venga a la Kanalstr. 5.', 'Aprox. 20 min.']],
  ['sq', ['Adresa: rr. Kanal 5, tel. 123.', 'Merrni me vete dokumente, p.sh. pasaportën.']],
  ['tr', ['Toplantı Belediye Cad. No. 5 adresinde.', 'Saat 18’de başlar.']],
  ['pl', ['Adres: ul. Lipowa 5, tel. 123.', 'Kurs zaczyna się 4. grudnia.']],
  ['ru', ['Адрес: ул. Липовая, д. 5.', 'Тел. 123, вход свободный.']],
  [
    'sr',
    [
      'Курс почиње 4. децембра 2026. године у ул. Липова, бр. 5а.',
      'Дођите у 18 часова!',
      'Од 1. јануара 2027. важи нова цена.',
    ],
  ],
  ['so', ['Koorsadu waxay bilaabanaysaa 4 Diseembar.', 'Ballan ma u baahan tahay?', 'Maya.']],
  ['ar', ['هل تبحث عن عمل؟', 'تعال إلى جمعية Neue Heimat e.V. في المدينة.', 'الموعد 4. ديسمبر في Str. 5.']],
  ['ps', ['ایا کار غواړئ؟', 'موږ ته زنګ ووهئ.', 'مننه.']],
  [
    'ti',
    [
      'ስራሕ ትደልዩ ዲኹም?',
      'ንዓና ደውሉ፣ ብነጻ እዩ፤ ወይ ጽሓፉ፦ ኣብ e.V. ኣለና።',
      'www.lindenfurt.example ኣሎ።',
      'የቐንየልና፧',
      'ሕራይ፡፡',
      '«እወ።»',
      'በሉ።',
    ],
  ],
  ['fa', ['آیا کار می‌خواهید؟', 'به ما زنگ بزنید…', 'متشکریم.']],
];

describe('splitSentences in other languages', () => {
  it.each(OTHER)('%s: %s', (lang, sentences) => {
    expect(splitSentences(sentences.join(' '), lang)).toEqual(sentences);
  });
});

const pieces = fc.constantFrom(
  ...[
    'Am 6. Dezember',
    'z. B.',
    '„Los!“',
    '(8.10.)',
    'Ende.',
    'Die',
    'e.V.',
    '…',
    '؟',
    'كيف',
    'ሰላም፡፡',
    '።',
    '\n',
    '\u00a0',
    '(',
    ')',
    '"',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((parts) => parts.join(' ')),
);
const langs = fc.constantFrom('de', 'de-AT', 'en', 'ar', 'fa', 'ti', 'tr', 'uk');

describe('lossless', () => {
  it('gives back the normalised text', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        expect(splitSentences(text, lang).join(' ')).toBe(normaliseWhitespace(text));
      }),
    );
  });

  it('keeps every marked node whole', () => {
    const inline: fc.Arbitrary<Inline> = fc.oneof(
      texts,
      texts.map((strong) => ({ strong })),
      texts.map((text) => ({ link: 'https://lindenfurt.example', text })),
      texts.map((text) => ({ term: 'jobcenter', text })),
    );
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), langs, (inlines, lang) => {
        const sentences = splitInline(inlines, lang);
        expect(sentencesText(sentences)).toBe(normaliseWhitespace(inlines.map(inlineText).join('')));
        const marked = (nodes: Inline[]) =>
          nodes.filter((node) => typeof node !== 'string').map((node) => normaliseWhitespace(inlineText(node)));
        const kept = marked(sentences.flat());
        expect(kept.filter((text) => text !== '')).toEqual(marked(inlines).filter((text) => text !== ''));
        expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
      }),
    );
  });
});

describe('splitInline', () => {
  it('ends sentences between nodes and never inside one', () => {
    const link = { link: 'https://lindenfurt.example', text: 'Hier. Klicken.' };
    expect(splitInline([{ strong: 'Achtung.' }, ' Das Amt ist zu. Mehr: ', link, '  Danke.'], 'de')).toEqual([
      [{ strong: 'Achtung.' }],
      ['Das Amt ist zu.'],
      ['Mehr: ', link],
      ['Danke.'],
    ]);
  });
});
