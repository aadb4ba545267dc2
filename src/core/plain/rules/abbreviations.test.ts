import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('abbreviations', () => {
  it.each([
    ['Rufen Sie unter Tel. 02541 183970 an.', 'Rufen Sie unter der Telefonnummer 02541 183970 an.'],
    ['Bringen Sie z. B. Kleidung mit.', 'Bringen Sie zum Beispiel Kleidung mit.'],
    ['Bringen Sie z.B. Kleidung mit.', 'Bringen Sie zum Beispiel Kleidung mit.'],
    ['Das dauert ca. 3 Std. am Tag.', 'Das dauert ungefähr 3 Stunden am Tag.'],
    ['Das dauert 1 Std. am Tag.', 'Das dauert 1 Stunde am Tag.'],
    ['Der Weg dauert 20 Min.', 'Der Weg dauert 20 Minuten.'],
    ['Es gibt Tee, Kuchen, usw.', 'Es gibt Tee, Kuchen und so weiter.'],
    ['Es gibt Tee, Kuchen etc. im Zelt.', 'Es gibt Tee, Kuchen und so weiter im Zelt.'],
    ['Sie kommen morgen, d. h. am Freitag.', 'Sie kommen morgen, das heißt am Freitag.'],
    ['Hier lernen u. a. Kinder.', 'Hier lernen unter anderem Kinder.'],
    ['Sie können das Formular abholen bzw. bestellen.', 'Sie können das Formular abholen oder bestellen.'],
    ['Die Einladung kommt per Brief bzw. E-Mail.', 'Die Einladung kommt per Brief oder E-Mail.'],
    ['Kinder bzw. Jugendliche können kommen.', 'Kinder beziehungsweise Jugendliche können kommen.'],
    ['Die Stelle bzw. das Frauenbüro ist zu.', 'Die Stelle beziehungsweise das Frauenbüro ist zu.'],
    ['Die Züge fahren nach Lindenfurt bzw. Aubach.', 'Die Züge fahren nach Lindenfurt beziehungsweise Aubach.'],
    ['Die Kurse sind in der ersten bzw. zweiten Woche.', 'Die Kurse sind in der ersten beziehungsweise zweiten Woche.'],
    ['Er kommt am 3. bzw. 4. Mai.', 'Er kommt am 3. beziehungsweise 4. Mai.'],
    ['Das kostet i. d. R. nichts.', 'Das kostet meistens nichts.'],
    ['Es kommen max. 20 Kinder.', 'Es kommen höchstens 20 Kinder.'],
    ['Es kommen mind. 20 Kinder.', 'Es kommen mindestens 20 Kinder.'],
    ['Die Fahrt kann ggf. länger dauern.', 'Die Fahrt kann vielleicht länger dauern.'],
    ['Der Bus hält evtl. nicht.', 'Der Bus hält vielleicht nicht.'],
    ['Der Bau kostet 2,5 Mio. Euro.', 'Der Bau kostet 2,5 Millionen Euro.'],
    ['Rund 25 % der Kinder kommen.', 'Rund 25 Prozent der Kinder kommen.'],
    ['Die Linie fährt v. a. abends.', 'Die Linie fährt vor allem abends.'],
    ['Das Haus stammt aus dem 19. Jh. und steht leer.', 'Das Haus stammt aus dem 19. Jahrhundert und steht leer.'],
    ['Gehen Sie in Zimmer Nr. 12 im Rathaus.', 'Gehen Sie in Zimmer Nummer 12 im Rathaus.'],
    ['sicherer Weg für z. B. Kinder', 'sicherer Weg für zum Beispiel Kinder'],
    ['Das Bad ist tgl. offen.', 'Das Bad ist täglich offen.'],
    ['Das Essen ist inkl. Tee günstig.', 'Das Essen ist inklusive Tee günstig.'],
    ['Das Bad öffnet ca. 9 Uhr.', 'Das Bad öffnet etwa 9 Uhr.'],
    ['Das Bad öffnet ca. Ende Mai.', 'Das Bad öffnet etwa Ende Mai.'],
    ['Mit Bällen, Seilen u. Ä. spielen die Kinder.', 'Mit Bällen, Seilen und Ähnlichem spielen die Kinder.'],
    ['Bei Hitze, Sturm, o. ä. hilft die Stadt.', 'Bei Hitze, Sturm oder Ähnlichem hilft die Stadt.'],
    ['Es gibt Bälle, Seile u. ä. im Hof.', 'Es gibt Bälle, Seile und Ähnliches im Hof.'],
    ['Sie helfen ohne Seile o. ä. im Hof.', 'Sie helfen ohne Seile oder Ähnliches im Hof.'],
    [
      'Die Kinder helfen in den Gärten, Höfen u. ä. der Stadt.',
      'Die Kinder helfen in den Gärten, Höfen und Ähnlichem der Stadt.',
    ],
    ['Bringen Sie Decken o. ä. mit.', 'Bringen Sie Decken oder Ähnliches mit.'],
  ])('%s', (before, after) => {
    expect(byRule('abbreviations', before)).toBe(after);
  });

  it.each([
    'Rufen Sie unter Tel. Nr. 02541 183970 an.',
    'Dr. Anna Weber spricht.',
    'Prof. Weber kommt.',
    'Der Lindenfurter Turnverein e. V. feiert.',
    'Das steht in § 60 Abs. 2 AufenthG.',
    'Das Amt ist in der Lindenstr. 5 in Lindenfurt.',
    'Am 12. Mai ist Markt.',
    'Das kostet 5 €.',
    'Hier gilt Tempo 30 km/h.',
    'Die Kirche St. Martin ist offen.',
    'Die 25%ige Lösung ist teuer.',
    'Bei evtl. Fragen rufen Sie an.',
    'Der Raum ist für ggf. Kinder da.',
    'Der Plan soll ggf. geändert werden.',
    'Die Schule hat 20 m. Seil.',
    'Das ist die Nr. eins.',
    'Es kamen Weber, Maier u. a.',
    '„Das ist z. B. gut“, sagt Anna Weber.',
    'Das Tor muss offen bleiben, um ggf. die Tiere sehen zu können.',
    'Der Plan soll ggf. geändert werden, damit alle kommen können.',
    'Die Pflege des Gartens u. ä. ist Arbeit.',
    'Auf Straßen, Wegen o. Ä. ist Grillen verboten.',
    'Im Hof gibt es Bälle in Kisten o. ä. zum Spielen.',
  ])('leaves: %s', (text) => {
    expect(byRule('abbreviations', text)).toBe(text);
  });
});
