import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('cause', () => {
  it.each([
    [
      'Das Bad bleibt am Montag und am Dienstag geschlossen, weil eine Leitung kaputt ist.',
      'Das Bad bleibt am Montag und am Dienstag geschlossen. Der Grund: Eine Leitung ist kaputt.',
    ],
    [
      'Die Straße wird ab Montag gesperrt, weil die Stadtwerke dort neue Leitungen verlegen.',
      'Die Straße wird ab Montag gesperrt. Der Grund: Die Stadtwerke verlegen dort neue Leitungen.',
    ],
    [
      'Weil in der Halle viele Geräte kaputt sind, bleibt sie bis zum Ende des Monats zu.',
      'In der Halle sind viele Geräte kaputt. Deshalb bleibt sie bis zum Ende des Monats zu.',
    ],
    [
      'Da sich die Bauarbeiten verzögern, öffnet das Schwimmbad in diesem Jahr erst im Juni.',
      'Die Bauarbeiten verzögern sich. Deshalb öffnet das Schwimmbad in diesem Jahr erst im Juni.',
    ],
    [
      'Da viele Kinder krank sind, findet das Fest erst in der nächsten Woche statt.',
      'Viele Kinder sind krank. Deshalb findet das Fest erst in der nächsten Woche statt.',
    ],
    [
      'Obwohl es am Samstag geregnet hat, kamen rund 500 Menschen zu dem Fest.',
      'Es hat am Samstag geregnet. Trotzdem kamen rund 500 Menschen zu dem Fest.',
    ],
    [
      'Weil der Platz nicht reicht, baut die Stadt neben der Schule eine zweite Halle.',
      'Der Platz reicht nicht. Deshalb baut die Stadt neben der Schule eine zweite Halle.',
    ],
    [
      'Der Bus fährt ab Montag nicht mehr über den Markt, weil dort Bäume gepflanzt werden.',
      'Der Bus fährt ab Montag nicht mehr über den Markt. Der Grund: Dort werden Bäume gepflanzt.',
    ],
    [
      'Die Stadt sucht neue Räume für die Bibliothek, da das alte Haus zu klein ist.',
      'Die Stadt sucht neue Räume für die Bibliothek. Der Grund: Das alte Haus ist zu klein.',
    ],
    [
      'Das Konzert im Park fällt in diesem Jahr aus, weil das Geld fehlt.',
      'Das Konzert im Park fällt in diesem Jahr aus. Der Grund: Das Geld fehlt.',
    ],
    [
      'Weil das Wasser zu warm war, musste die Stadt den See für Schwimmer sperren.',
      'Das Wasser war zu warm. Deshalb musste die Stadt den See für Schwimmer sperren.',
    ],
    [
      'Da die Plätze begrenzt sind, bittet das Museum um eine Anmeldung bis zum Freitag.',
      'Die Plätze sind begrenzt. Deshalb bittet das Museum um eine Anmeldung bis zum Freitag.',
    ],
    [
      'Das Amt ist in dieser Woche schwer zu erreichen, weil viele Mitarbeitende krank sind.',
      'Das Amt ist in dieser Woche schwer zu erreichen. Der Grund: Viele Mitarbeitende sind krank.',
    ],
    [
      'Die Kosten steigen in diesem Jahr deutlich, weil der Strom seit Mai teurer ist.',
      'Die Kosten steigen in diesem Jahr deutlich. Der Grund: Der Strom ist seit Mai teurer.',
    ],
    [
      'Der Kurs beginnt eine Woche später als geplant, weil der Raum noch nicht fertig ist.',
      'Der Kurs beginnt eine Woche später als geplant. Der Grund: Der Raum ist noch nicht fertig.',
    ],
    [
      'Weil es im Sommer sehr heiß wird, stellt die Stadt Trinkbrunnen auf den Plätzen auf.',
      'Es wird im Sommer sehr heiß. Deshalb stellt die Stadt Trinkbrunnen auf den Plätzen auf.',
    ],
    [
      'Viele Familien ziehen in den Norden der Stadt, weil dort mehr Wohnungen frei sind.',
      'Viele Familien ziehen in den Norden der Stadt. Der Grund: Dort sind mehr Wohnungen frei.',
    ],
    [
      'Da das Dach der Schule undicht ist, lernen die Kinder vorerst im Rathaus.',
      'Das Dach der Schule ist undicht. Deshalb lernen die Kinder vorerst im Rathaus.',
    ],
    [
      'Obwohl die Stadt viel Geld spart, baut sie im nächsten Jahr zwei Spielplätze.',
      'Die Stadt spart viel Geld. Trotzdem baut sie im nächsten Jahr zwei Spielplätze.',
    ],
    [
      'Die Brücke über die Linde bleibt noch bis Mai gesperrt, weil ein Teil fehlt.',
      'Die Brücke über die Linde bleibt noch bis Mai gesperrt. Der Grund: Ein Teil fehlt.',
    ],
    [
      'Weil die Nachfrage groß ist, bietet die Volkshochschule im Herbst einen zweiten Kurs an.',
      'Die Nachfrage ist groß. Deshalb bietet die Volkshochschule im Herbst einen zweiten Kurs an.',
    ],
    [
      'Da im Rathaus die Heizung seit drei Tagen nicht mehr richtig läuft, schließt das Amt früher.',
      'Im Rathaus läuft die Heizung seit drei Tagen nicht mehr richtig. Deshalb schließt das Amt früher.',
    ],
    [
      'Das Bad bleibt am Montag und am Dienstag geschlossen, weil es noch Arbeiten am Dach gibt.',
      'Das Bad bleibt am Montag und am Dienstag geschlossen. Der Grund: Es gibt noch Arbeiten am Dach.',
    ],
    [
      'Da seit Mitte des Jahres 2021 der Bedarf stark steigt, sucht die Stadt neues Personal.',
      'Seit Mitte des Jahres 2021 steigt der Bedarf stark. Deshalb sucht die Stadt neues Personal.',
    ],
    [
      'Da das Bad am Montag geschlossen ist, fällt der Kurs in dieser Woche aus.',
      'Das Bad ist am Montag geschlossen. Deshalb fällt der Kurs in dieser Woche aus.',
    ],
    [
      'Weil der Saal beziehungsweise die Halle umgebaut wird, fällt der Kurs aus.',
      'Der Saal beziehungsweise die Halle wird umgebaut. Deshalb fällt der Kurs aus.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('cause', before)).toBe(after);
  });

  it.each([
    'Das Amt bleibt am Freitag leider geschlossen, weil der Antrag auf neue Stellen noch nicht genehmigt ist.',
    'Das Bad bleibt zu, weil eine Leitung kaputt ist.',
    'Der Kurs fällt in dieser Woche aus, weil keine Lehrkraft da ist und der Raum gebraucht wird.',
    'Die Stadt baut die Schule nicht nur, weil sie Platz braucht, sondern auch für Sport.',
    'Er kommt vor allem, weil er die Musik der Band aus Lindenfurt so gern hört.',
    'Warum bleibt das Bad am Montag zu, weil eine Leitung kaputt ist?',
    'Er sagt, dass das Bad am Montag geschlossen bleibt, weil eine Leitung kaputt ist.',
    'Die Stadt hilft Menschen, die keine Wohnung haben, weil sie ihre Arbeit verloren haben.',
    'Da kommen am Samstag viele Menschen in den Park und feiern ein Fest.',
    'Da drüben steht das alte Rathaus, das die Stadt im Mai verkauft hat.',
    'Das Bad bleibt bis Freitag geschlossen, nachdem dort eine Leitung kaputt gegangen ist.',
    'Melden Sie sich früh bei uns, bevor alle Plätze in dem Kurs vergeben sind.',
    'Das Fest findet am Samstag im Park statt, wenn das Wetter gut ist.',
    'Die Stadt weiß nicht, weil ihr Zahlen fehlen, wie viele Kinder kommen werden.',
    'Gerade weil es viele Fragen gibt, lädt die Stadt am Montag alle ein.',
    'Das Bad öffnet in diesem Jahr früher, obwohl die Arbeiten noch nicht fertig sind.',
    'Während die Eltern einen Kurs besuchen, spielen die Kinder in der Bibliothek.',
    'Da für die 29 Jahre alte Pumpe keine Teile mehr lieferbar waren, musste die Stadt eine neue kaufen.',
    'Da in der 20 Meter langen Halle kein Platz mehr ist, baut die Stadt in Lindenfurt eine neue.',
    'Da an dem zwei Meter breiten Weg schon lange keine Lampe mehr steht, baut die Stadt eine.',
    'Da die B7/209 eine große Straße ist, hat die Stadt Lindenfurt den Weg für das Rennen geändert.',
    'Die Linde ist gut für die Stadt, weil sie zudem im Sommer viel Schatten gibt.',
    'Der Müll muss aus der Tonne in den Sack, weil er sonst in der Erde landet.',
    'Weil sie am Montag krank war, hat Anna Weber den Kurs im Rathaus verschoben.',
    'Weil am Markt in der Altstadt eine Weiche getauscht wird, fährt die Bahn einen Umweg.',
    'Da das Bad in Weidenau zum Ende des Monats schließt, öffnet Lindenfurt ein neues.',
    'Da die Haltestelle dort nicht barrierefrei ist, steigen Menschen im Rollstuhl am Rathaus ein.',
    'Da immer mehr Menschen mit dem Rad fahren, baut die Stadt neue Radwege.',
    'Da ihr Haus zu klein ist, zieht die Schule im Sommer in ein anderes um.',
    'Die Familie sucht Hilfe bei der Stadt, weil ihre alte Wohnung kaputt ist.',
    'Weil das Haus links vom Markt gesperrt ist, fällt der Kurs aus.',
    'Weil der Weg mitten im Park gesperrt ist, fällt das Fest aus.',
  ])('leaves: %s', (text) => {
    expect(byRule('cause', text)).toBe(text);
  });
});
