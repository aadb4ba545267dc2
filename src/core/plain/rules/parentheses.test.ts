import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('parentheses', () => {
  it.each([
    [
      'Das Fest beginnt um 15 Uhr auf dem Marktplatz (Eintritt frei).',
      'Das Fest beginnt um 15 Uhr auf dem Marktplatz. Der Eintritt ist frei.',
    ],
    [
      'Der Kurs findet in der Volkshochschule statt (eine Anmeldung ist nicht nötig).',
      'Der Kurs findet in der Volkshochschule statt. Eine Anmeldung ist nicht nötig.',
    ],
    [
      'Das Konzert (Eintritt: 5 Euro) beginnt um 19 Uhr im Stadtpark.',
      'Das Konzert beginnt um 19 Uhr im Stadtpark. Der Eintritt kostet 5 Euro.',
    ],
    [
      'Die Führung beginnt am Rathaus (Teilnahme kostenlos).',
      'Die Führung beginnt am Rathaus. Die Teilnahme ist kostenlos.',
    ],
    [
      'Der Workshop ist am 3. Mai (Anmeldung erforderlich).',
      'Der Workshop ist am 3. Mai. Eine Anmeldung ist erforderlich.',
    ],
    [
      'Das Treffen ist jeden Montag um 18 Uhr (Anmeldung nicht erforderlich).',
      'Das Treffen ist jeden Montag um 18 Uhr. Eine Anmeldung ist nicht erforderlich.',
    ],
    [
      'Der Kurs beginnt im Mai (Vorkenntnisse nicht erforderlich).',
      'Der Kurs beginnt im Mai. Vorkenntnisse sind nicht erforderlich.',
    ],
    [
      'Die Fahrt beginnt am Bahnhof (Teilnehmerzahl begrenzt).',
      'Die Fahrt beginnt am Bahnhof. Die Teilnehmerzahl ist begrenzt.',
    ],
    [
      'Der Film läuft am Freitag im Rathaus (Eintritt: 3 Euro).',
      'Der Film läuft am Freitag im Rathaus. Der Eintritt kostet 3 Euro.',
    ],
    ['Das Museum zeigt alte Fotos (der Eintritt ist frei).', 'Das Museum zeigt alte Fotos. Der Eintritt ist frei.'],
    [
      'Der Bus fährt ab Montag anders (die Bahnhofstraße ist gesperrt).',
      'Der Bus fährt ab Montag anders. Die Bahnhofstraße ist gesperrt.',
    ],
    [
      'Die Stadt verkauft das Haus (es steht seit Jahren leer).',
      'Die Stadt verkauft das Haus. Es steht seit Jahren leer.',
    ],
    ['Das Bad öffnet im Mai (Änderungen vorbehalten).', 'Das Bad öffnet im Mai. Änderungen sind vorbehalten.'],
    [
      'Der Lauf startet um 10 Uhr (Voranmeldung erwünscht).',
      'Der Lauf startet um 10 Uhr. Eine Voranmeldung ist erwünscht.',
    ],
    ['Die Lesung beginnt um 19 Uhr (Eintritt kostenlos).', 'Die Lesung beginnt um 19 Uhr. Der Eintritt ist kostenlos.'],
    [
      'Der Vortrag findet im Saal statt (Zugang barrierefrei).',
      'Der Vortrag findet im Saal statt. Der Zugang ist barrierefrei.',
    ],
    [
      'Die Kinder treffen sich am See (bitte bringen Sie Badesachen mit).',
      'Die Kinder treffen sich am See. Bitte bringen Sie Badesachen mit.',
    ],
    [
      'Das Seminar dauert zwei Tage (Kursgebühr: 40 Euro).',
      'Das Seminar dauert zwei Tage. Die Kursgebühr beträgt 40 Euro.',
    ],
    [
      'Der Ausflug geht an den See (Reservierung notwendig).',
      'Der Ausflug geht an den See. Eine Reservierung ist notwendig.',
    ],
    [
      'Die Ausstellung ist in der Bibliothek (Teilnahme freiwillig).',
      'Die Ausstellung ist in der Bibliothek. Die Teilnahme ist freiwillig.',
    ],
    [
      'Der Kurs (die Teilnahme ist kostenlos) beginnt am Montag um 9 Uhr.',
      'Der Kurs beginnt am Montag um 9 Uhr. Die Teilnahme ist kostenlos.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('parentheses', before)).toBe(after);
  });

  it.each([
    'Die Führung (Eintritt frei) und das Konzert beginnen um 15 Uhr.',
    'Die Künstliche Intelligenz (KI) hilft bei der Arbeit im Rathaus.',
    'Das Amt ist am Montag (8 bis 12 Uhr) geöffnet.',
    'Die Stadt sucht eine Leitung (m/w/d) für das Amt.',
    'Rufen Sie uns an (0201 123456).',
    'Das Café ist im Rathaus (Erdgeschoss).',
    'Der Raum (barrierefrei) liegt im ersten Stock.',
    'Die Frauenärztin (Gynäkologin) hilft Ihnen weiter.',
    'Bringen Sie einen Ausweis mit (zum Beispiel den Pass).',
    'Das Fest war am Sonntag (siehe Foto).',
    'Das Jugendamt (kurz: JA) hilft Eltern.',
    'Der Park wurde 1950 gebaut (nach dem Krieg).',
    'Öffnet das Bad im Mai (Eintritt frei)?',
    'Die Kinder (alle unter sechs Jahren) zahlen nichts.',
    'Das Konzert (Eintritt frei) ist am Montag, das Fest (Eintritt: 5 Euro) am Dienstag.',
    'Die Linie 5 (sie fährt über den Markt) und die Linie 6 fallen aus.',
    'Die Gebühren (darin sind alle Kosten enthalten) zahlen die Eltern im Monat Mai.',
    'Die Pflege der Wege (dazu gehören auch Radwege) machen die Nachbarn selbst.',
    'Die Halle (sie hat 500 Plätze) steht am Markt in Lindenfurt.',
    'Der Chor (der singt seit 20 Jahren) tritt am Markt auf.',
  ])('leaves: %s', (text) => {
    expect(byRule('parentheses', text)).toBe(text);
  });
});
