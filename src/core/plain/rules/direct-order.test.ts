import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('direct-order', () => {
  it.each([
    [
      'Mit 88 Jahren lief er im Mai zum ersten Mal um den See.',
      'Er lief mit 88 Jahren im Mai zum ersten Mal um den See.',
    ],
    [
      'Aufgrund der Bauarbeiten bleibt das Bürgeramt heute geschlossen.',
      'Das Bürgeramt bleibt aufgrund der Bauarbeiten heute geschlossen.',
    ],
    [
      'Mit dem neuen Programm unterstützt die Stadt junge Eltern.',
      'Die Stadt unterstützt mit dem neuen Programm junge Eltern.',
    ],
    [
      'Im Rahmen der Woche der Pflege bietet der Verein kostenlose Kurse an.',
      'Der Verein bietet im Rahmen der Woche der Pflege kostenlose Kurse an.',
    ],
    ['Wegen des starken Regens fällt das Fest heute aus.', 'Das Fest fällt wegen des starken Regens heute aus.'],
    [
      'Trotz der hohen Kosten baut die Stadt eine neue Halle.',
      'Die Stadt baut trotz der hohen Kosten eine neue Halle.',
    ],
    [
      'Anlässlich des Jubiläums lädt die Feuerwehr alle Familien ein.',
      'Die Feuerwehr lädt anlässlich des Jubiläums alle Familien ein.',
    ],
    [
      'Für die neue Ausstellung sucht das Museum alte Bilder.',
      'Das Museum sucht für die neue Ausstellung alte Bilder.',
    ],
    [
      'Dank der vielen Spenden kann der Verein ein Haus bauen.',
      'Der Verein kann dank der vielen Spenden ein Haus bauen.',
    ],
    ['Wegen einer Feier schließt das Rathaus heute früher.', 'Das Rathaus schließt wegen einer Feier heute früher.'],
    [
      'Aufgrund der großen Hitze öffnet das Freibad schon am Montag.',
      'Das Freibad öffnet aufgrund der großen Hitze schon am Montag.',
    ],
    ['Mit dem neuen Bus kommen wir schneller in die Stadt.', 'Wir kommen mit dem neuen Bus schneller in die Stadt.'],
    [
      'Im Zuge der Bauarbeiten sperrt die Stadt die Talstraße.',
      'Die Stadt sperrt im Zuge der Bauarbeiten die Talstraße.',
    ],
    [
      'In Zusammenarbeit mit der Volkshochschule bietet die Stadt heute Kurse an.',
      'Die Stadt bietet in Zusammenarbeit mit der Volkshochschule heute Kurse an.',
    ],
    [
      'Angesichts der langen Wartezeiten stellt das Bürgeramt neue Leute ein.',
      'Das Bürgeramt stellt angesichts der langen Wartezeiten neue Leute ein.',
    ],
    [
      'Infolge des Unfalls bleibt die Straße weiterhin gesperrt.',
      'Die Straße bleibt infolge des Unfalls weiterhin gesperrt.',
    ],
    [
      'Bei allen Fragen zum Antrag hilft die Beratungsstelle gern.',
      'Die Beratungsstelle hilft bei allen Fragen zum Antrag gern.',
    ],
    [
      'In den Kursen der Volkshochschule im Haus am Markt lernt man Deutsch.',
      'Man lernt in den Kursen der Volkshochschule im Haus am Markt Deutsch.',
    ],
    [
      'Ohne die Hilfe der Vereine kann die Stadt das Fest nicht planen.',
      'Die Stadt kann ohne die Hilfe der Vereine das Fest nicht planen.',
    ],
    [
      'Unter dem Motto der Woche zeigt das Theater ein neues Stück.',
      'Das Theater zeigt unter dem Motto der Woche ein neues Stück.',
    ],
    [
      'Aufgrund der Bauarbeiten bleibt das Amt für Soziales heute geschlossen.',
      'Das Amt für Soziales bleibt aufgrund der Bauarbeiten heute geschlossen.',
    ],
    ['Mit der neuen Karte fahren alle Kinder kostenlos.', 'Alle Kinder fahren mit der neuen Karte kostenlos.'],
    ['Bei einem Feuer hilft die Feuerwehr sofort.', 'Die Feuerwehr hilft bei einem Feuer sofort.'],
    [
      'Wegen der Wahl am Sonntag ist das Rathaus geschlossen.',
      'Das Rathaus ist wegen der Wahl am Sonntag geschlossen.',
    ],
    [
      'Für die Lesung im Mai sorgt das Café freitags für Kuchen.',
      'Das Café sorgt für die Lesung im Mai freitags für Kuchen.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('direct-order', before)).toBe(after);
  });

  it.each([
    'Mit 88 Jahren lief er 2016 zum ersten Mal um den See.',
    'Bei Fragen zu den Anträgen rufen Sie das Amt an.',
    'Zur Verwaltung der Termine wird das Programm terminix im Rathaus benutzt.',
    'Dank der neuen Technik soll die Übergabe jeglicher Daten an das Amt schneller gehen.',
    'Am Montag öffnet das Bad.',
    'Im Sommer bietet die Stadt viele Kurse an.',
    'Am Montag, 5. Mai 2025, um 10 Uhr öffnet das Bad.',
    'Im Rahmen des Projekts können sich Jugendliche anmelden.',
    'Wegen des Regens gibt es heute keinen Kurs.',
    'Aufgrund dieser Bauarbeiten bleibt das Bürgeramt am Freitag geschlossen.',
    'Mit dem Preis ehrt die Stadt.',
    'Neben dem Rathaus steht ein neuer Brunnen.',
    'Die Stadt baut wegen der Kinder eine neue Schule.',
    'Mit dem neuen Programm hilft den Familien die Stadt.',
    'Für die Kinder der Schule gilt das Ticket auch am Sonntag.',
    'Wegen der Bauarbeiten bleibt das Bad, das im Park liegt, geschlossen.',
    'In Lindenfurt öffnet ein Bad.',
    'Mit dem Bus fährt man zehn Minuten, mit dem Rad zwanzig.',
    'Auch wegen der Hitze bleibt das Bad am Abend offen.',
    'Aufgrund der Bauarbeiten bleibt die Halle für Kinder am Freitag geschlossen.',
    'Durch die neue Brücke wird der Weg für Kinder sicherer.',
    'Für den Umzug in das neue Haus braucht die Schule Hilfe.',
    'Im Rahmen der Woche ist die Stadt Partner.',
    'Mit der Anmeldung beim Amt ist kein Antrag gestellt.',
    'Wegen der vielen Kranken wird die Sitzung am Montag, dem 3. März, abgesagt.',
    'Wegen der vielen Kranken wird die Versammlung am 3. März abgesagt.',
    'Wegen der Feier fällt die Sprechstunde ab Montag aus.',
    'Zur Vorbereitung auf ihre Aufgabe bietet die Stadt den Helfern Kurse an.',
    'Mit seinen Plänen überzeugt der Verein die Stadt.',
    'Für die Dauer der Arbeiten bleibt die Straße gesperrt und der Eingang geschlossen.',
    'Zum Schutz der Kinder wird der Weg gesperrt und am Markt eine Ampel gebaut.',
    'Für die Beantragung des Passes ist ein aktuelles Foto erforderlich.',
    'Für die Lesung im Mai sorgt das Café de Lettre mit Kuchen.',
    'Mit den neuen Bussen fahren ihre Kinder zur Schule.',
    'Bei dem Umbau wird der Saal beziehungsweise die Halle im Mai gesperrt.',
    'Wegen der Bauarbeiten bleibt das Bad deshalb heute geschlossen.',
    'Mit dem neuen Anbau gehört die Schule damit zu den größten im Land.',
    'Durch den neuen Anbau wird die Schule dadurch deutlich größer.',
  ])('leaves: %s', (text) => {
    expect(byRule('direct-order', text)).toBe(text);
  });
});
