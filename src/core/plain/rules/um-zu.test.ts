import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('um-zu', () => {
  it.each([
    ['Um teilzunehmen, müssen Sie sich anmelden.', 'Sie möchten teilnehmen? Dann müssen Sie sich anmelden.'],
    [
      'Um am Kurs teilzunehmen, müssen Sie sich vorher im Rathaus anmelden.',
      'Sie möchten am Kurs teilnehmen? Dann müssen Sie sich vorher im Rathaus anmelden.',
    ],
    [
      'Um Ihren Ausweis zu verlängern, brauchen Sie ein neues Foto.',
      'Sie möchten Ihren Ausweis verlängern? Dann brauchen Sie ein neues Foto.',
    ],
    [
      'Um einen Termin zu vereinbaren, rufen Sie bitte das Bürgeramt an.',
      'Sie möchten einen Termin vereinbaren? Dann rufen Sie bitte das Bürgeramt an.',
    ],
    [
      'Um Ihr Kind anzumelden, füllen Sie bitte das Formular aus.',
      'Sie möchten Ihr Kind anmelden? Dann füllen Sie bitte das Formular aus.',
    ],
    [
      'Um Wohngeld zu bekommen, müssen Sie einen Antrag stellen.',
      'Sie möchten Wohngeld bekommen? Dann müssen Sie einen Antrag stellen.',
    ],
    [
      'Um sich beraten zu lassen, benötigen Sie keinen Termin.',
      'Sie möchten sich beraten lassen? Dann benötigen Sie keinen Termin.',
    ],
    [
      'Um in Deutschland zu arbeiten, brauchen Sie eine Erlaubnis.',
      'Sie möchten in Deutschland arbeiten? Dann brauchen Sie eine Erlaubnis.',
    ],
    [
      'Um die Karte zu nutzen, müssen Sie sie online bestellen.',
      'Sie möchten die Karte nutzen? Dann müssen Sie sie online bestellen.',
    ],
    [
      'Um das Angebot kennenzulernen, können Sie am Montag ins Haus kommen.',
      'Sie möchten das Angebot kennenlernen? Dann können Sie am Montag ins Haus kommen.',
    ],
    [
      'Die Stadt Lindenfurt baut neue Radwege in der Innenstadt, um den Verkehr zu entlasten und die Luft zu verbessern.',
      'Die Stadt Lindenfurt baut neue Radwege in der Innenstadt. Das Ziel: Die Stadt Lindenfurt will den Verkehr entlasten und die Luft verbessern.',
    ],
    [
      'Die Stadt hat neue Radwege in der Innenstadt gebaut, um den Verkehr zu entlasten.',
      'Die Stadt hat neue Radwege in der Innenstadt gebaut. Das Ziel: Die Stadt wollte den Verkehr entlasten.',
    ],
    [
      'Wir treffen uns jeden Montag im Haus der Vereine, um gemeinsam zu kochen.',
      'Wir treffen uns jeden Montag im Haus der Vereine. Das Ziel: Wir wollen gemeinsam kochen.',
    ],
    [
      'Der Verein Lindenhilfe lädt am Samstag in die Schule ein, um neue Mitglieder zu finden.',
      'Der Verein Lindenhilfe lädt am Samstag in die Schule ein. Das Ziel: Der Verein Lindenhilfe will neue Mitglieder finden.',
    ],
    [
      'Die Volkshochschule bietet im Sommer drei neue Kurse an, um Frauen den Einstieg zu erleichtern.',
      'Die Volkshochschule bietet im Sommer drei neue Kurse an. Das Ziel: Die Volkshochschule will Frauen den Einstieg erleichtern.',
    ],
    [
      'Das Jugendamt verschickt im Mai einen Brief an alle Familien, um über Kitas zu informieren.',
      'Das Jugendamt verschickt im Mai einen Brief an alle Familien. Das Ziel: Das Jugendamt will über Kitas informieren.',
    ],
    [
      'Die Feuerwehr sperrte am Montag die Straße am Markt, um ein Feuer zu löschen.',
      'Die Feuerwehr sperrte am Montag die Straße am Markt. Das Ziel: Die Feuerwehr wollte ein Feuer löschen.',
    ],
    [
      'Die Stadtverwaltung stellt im Rathaus einen Automaten auf, um Wartezeiten zu verkürzen.',
      'Die Stadtverwaltung stellt im Rathaus einen Automaten auf. Das Ziel: Die Stadtverwaltung will Wartezeiten verkürzen.',
    ],
    [
      'Der Kreis zahlt den Vereinen im nächsten Jahr mehr Geld, um den Sport zu fördern.',
      'Der Kreis zahlt den Vereinen im nächsten Jahr mehr Geld. Das Ziel: Der Kreis will den Sport fördern.',
    ],
    [
      'Die Bürgermeisterin besuchte am Freitag die Schule am Park, um mit Kindern zu sprechen.',
      'Die Bürgermeisterin besuchte am Freitag die Schule am Park. Das Ziel: Die Bürgermeisterin wollte mit Kindern sprechen.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('um-zu', before)).toBe(after);
  });

  it.each([
    'Die Kurse in Lindenfurt leisten eine sehr wichtige Arbeit, um Menschen in Not zu unterstützen.',
    'Um das Haus zu bauen, hat die Stadt einen Kredit aufgenommen.',
    'Das Haus ist in den letzten Jahren zu klein geworden, um allen Gruppen Platz zu bieten.',
    'In der Talstraße wird nicht mehr gebaut, um den Verkehr sicherer zu machen.',
    'Das Geld der Stadt reicht im nächsten Jahr nicht, um den Verkehr zu entlasten.',
    'Das Heft erklärt viele Wörter der Ämter, um sich bei den Menschen beliebt zu machen.',
    'Die Straße im Norden der Stadt ist viel zu schmal, um den Verkehr zu entlasten.',
    'Die Stadt hat nicht genug Geld, um alle Schulen im nächsten Jahr zu renovieren.',
    'Um 9 Uhr öffnet das Bürgeramt.',
    'Um die Schule herum entstehen neue Wege.',
    'Die Stadt kümmert sich im Sommer um die Wege im Park am Fluss.',
    'Die Stadt kann im nächsten Jahr Wege bauen, um den Verkehr zu entlasten.',
    'Die Stadt hilft, um zu helfen.',
    'Der Antrag muss bis Freitag im Rathaus sein, um bearbeitet zu werden.',
    'Um Ihnen zu helfen, haben wir ein Heft gemacht.',
    'Niemand braucht einen Ausweis, um am Samstag an dem Fest im Park teilzunehmen.',
    'Die Stadt hofft, im Sommer genug Geld zu haben, um das Bad zu öffnen.',
    'Wer Geld hat, spendet es am Montag im Rathaus, um den Vereinen zu helfen.',
    'Die Stadt bittet alle Bürger um Hilfe im Park, um den Park sauber zu halten.',
    'Die Stadt Lindenfurt baut neue Wege für Räder, um das Ziel des Rates bis 2040 zu erreichen.',
    'Die Stadt lud alle Vereine in das Rathaus ein, um sich für ihre Arbeit zu bedanken.',
  ])('leaves: %s', (text) => {
    expect(byRule('um-zu', text)).toBe(text);
  });
});
