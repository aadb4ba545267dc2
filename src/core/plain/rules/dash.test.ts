import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('dash', () => {
  it.each([
    [
      'Sie sind gebeten, sich bald im Rathaus zu melden – eine Gebühr ist nicht nötig.',
      'Sie sind gebeten, sich bald im Rathaus zu melden. Eine Gebühr ist nicht nötig.',
    ],
    ['Der Park ist fertig – er öffnet am Samstag.', 'Der Park ist fertig. Er öffnet am Samstag.'],
    [
      'Die Stadt baut eine Schule – sie kostet zwei Millionen Euro.',
      'Die Stadt baut eine Schule. Sie kostet zwei Millionen Euro.',
    ],
    ['Das Fest war ein Erfolg – es kamen 500 Menschen.', 'Das Fest war ein Erfolg. Es kamen 500 Menschen.'],
    ['Die Plätze sind knapp – bitte melden Sie sich bald an.', 'Die Plätze sind knapp. Bitte melden Sie sich bald an.'],
    ['Der Kurs ist kostenlos – denn die Stadt zahlt ihn.', 'Der Kurs ist kostenlos. Denn die Stadt zahlt ihn.'],
    ['Das Bad ist zu – aber die Sauna bleibt offen.', 'Das Bad ist zu. Aber die Sauna bleibt offen.'],
    ['Die Straße ist gesperrt – und der Bus fährt anders.', 'Die Straße ist gesperrt. Der Bus fährt anders.'],
    ['Die Bücherei zieht um - sie kommt in das alte Rathaus.', 'Die Bücherei zieht um. Sie kommt in das alte Rathaus.'],
    ['Viele Kinder kommen – die Halle ist oft voll.', 'Viele Kinder kommen. Die Halle ist oft voll.'],
    [
      'Die Linie 5 fährt wieder – das freut viele Menschen im Norden.',
      'Die Linie 5 fährt wieder. Das freut viele Menschen im Norden.',
    ],
    ['Das Museum ist neu – dort gibt es auch ein Café.', 'Das Museum ist neu. Dort gibt es auch ein Café.'],
    ['Der Weg ist lang – deshalb fährt ein Bus.', 'Der Weg ist lang. Deshalb fährt ein Bus.'],
    [
      'Ein Umzug macht Arbeit – dazu gehört auch die Anmeldung im Amt.',
      'Ein Umzug macht Arbeit. Dazu gehört auch die Anmeldung im Amt.',
    ],
    ['Die Stadt hilft Familien – so steht es im Programm.', 'Die Stadt hilft Familien. So steht es im Programm.'],
    [
      'Das Projekt läuft gut – im Mai kommen drei Schulen dazu.',
      'Das Projekt läuft gut. Im Mai kommen drei Schulen dazu.',
    ],
    [
      'Die Arbeit macht Freude – man lernt viele Menschen kennen.',
      'Die Arbeit macht Freude. Man lernt viele Menschen kennen.',
    ],
    ['Das Team ist klein – es hat nur drei Mitglieder.', 'Das Team ist klein. Es hat nur drei Mitglieder.'],
    [
      'Der Verein sucht Hilfe – am Montag trifft er sich im Rathaus.',
      'Der Verein sucht Hilfe. Am Montag trifft er sich im Rathaus.',
    ],
    [
      'Die Wahl ist am Sonntag – alle Erwachsenen können wählen.',
      'Die Wahl ist am Sonntag. Alle Erwachsenen können wählen.',
    ],
    ['Das Wetter war schlecht – trotzdem kamen viele Gäste.', 'Das Wetter war schlecht. Trotzdem kamen viele Gäste.'],
  ])('changes: %s', (before, after) => {
    expect(byRule('dash', before)).toBe(after);
  });

  it.each([
    'Ruhe finden und Kraft schöpfen – damit wirbt der Garten um viele neue Gäste.',
    'Dadurch wird die Nutzung der Räume 1 - 12 im Rathaus ab Mai vermieden.',
    'Die Stadt – sie ist 800 Jahre alt – feiert im Mai.',
    'Musik, Tanz und Theater – das bietet das Fest.',
    'Das Motto lautet „Lindenfurt hilft – wir sind dabei“.',
    'Das Projekt gehört zu MyWeg – Frauen starten in den Beruf.',
    'Geöffnet ist von 8 – 12 Uhr.',
    'Die Strecke Lindenfurt – Altstadt ist gesperrt.',
    'Die Stadt bekommt einen Preis – eine große Ehre.',
    'Der Bus fährt wieder – auch am Sonntag.',
    'Die Stadt darf sich so nennen – ein Titel, der für fairen Handel steht.',
    'Gemeinsam lernen – darum geht es im Kurs.',
    'Das Bad öffnet – wenn das Wetter gut ist.',
    'Die Halle ist offen – von Montag bis Freitag.',
    'Ist der Park fertig – er öffnet am Samstag?',
    'Das Angebot gilt für alle – ob jung oder alt.',
    'Die Karten kosten 3 – 5 Euro und sind im Rathaus erhältlich.',
    'Mit dem Rad zur Arbeit fahren und auf das Auto verzichten – das ist das Ziel.',
  ])('leaves: %s', (text) => {
    expect(byRule('dash', text)).toBe(text);
  });
});
