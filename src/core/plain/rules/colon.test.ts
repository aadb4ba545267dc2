import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('colon', () => {
  it.each([
    [
      'Das Warten hat ein Ende: Das neue Bad öffnet am Samstag.',
      'Das Warten hat ein Ende. Das neue Bad öffnet am Samstag.',
    ],
    [
      'Die Schule feiert ein Jubiläum: Seit 50 Jahren gibt es sie.',
      'Die Schule feiert ein Jubiläum. Seit 50 Jahren gibt es sie.',
    ],
    [
      'Integration ist nichts Fremdes: Sie ist die Aufgabe von allen.',
      'Integration ist nichts Fremdes. Sie ist die Aufgabe von allen.',
    ],
    [
      'Das Fest war ein Erfolg: Innerhalb weniger Stunden kamen 500 Gäste.',
      'Das Fest war ein Erfolg. Innerhalb weniger Stunden kamen 500 Gäste.',
    ],
    [
      'Die Bibliothek hat neue Räume: Im Erdgeschoss können Kinder spielen.',
      'Die Bibliothek hat neue Räume. Im Erdgeschoss können Kinder spielen.',
    ],
    [
      'Die Stadt baut die Straße um: Der Bus hält jetzt am Markt.',
      'Die Stadt baut die Straße um. Der Bus hält jetzt am Markt.',
    ],
    [
      'Am Samstag wird es laut: Die Band Rotklee spielt im Park.',
      'Am Samstag wird es laut. Die Band Rotklee spielt im Park.',
    ],
    [
      'Auch in diesem Jahr findet das Fest statt: Am 3. Mai öffnen die Stände.',
      'Auch in diesem Jahr findet das Fest statt. Am 3. Mai öffnen die Stände.',
    ],
    ['Der Verein sucht Hilfe: Er braucht Menschen mit Zeit.', 'Der Verein sucht Hilfe. Er braucht Menschen mit Zeit.'],
    [
      'Das Programm ist bunt: Kinder können malen und basteln.',
      'Das Programm ist bunt. Kinder können malen und basteln.',
    ],
    ['Die Lage ist ernst: Viele Bäume sind krank.', 'Die Lage ist ernst. Viele Bäume sind krank.'],
    [
      'Das Museum wächst: Ab Mai zeigt es zwei Ausstellungen.',
      'Das Museum wächst. Ab Mai zeigt es zwei Ausstellungen.',
    ],
    [
      'Die Arbeiten gehen voran: Bis Juni ist der Platz fertig.',
      'Die Arbeiten gehen voran. Bis Juni ist der Platz fertig.',
    ],
    [
      'Die Schullandschaft ist in Bewegung: Es wird mehr Ganztagsschulen geben.',
      'Die Schullandschaft ist in Bewegung. Es wird mehr Ganztagsschulen geben.',
    ],
    ['Das Angebot kommt gut an: Rund 80 Familien nutzen es.', 'Das Angebot kommt gut an. Rund 80 Familien nutzen es.'],
    [
      'Für Familien gibt es Neues: Die Stadt eröffnet eine Kita.',
      'Für Familien gibt es Neues. Die Stadt eröffnet eine Kita.',
    ],
    ['Die Zahl der Anträge steigt: Im Januar waren es 300.', 'Die Zahl der Anträge steigt. Im Januar waren es 300.'],
    [
      'Das Rathaus bekommt ein Dach: Die alten Ziegel waren kaputt.',
      'Das Rathaus bekommt ein Dach. Die alten Ziegel waren kaputt.',
    ],
    ['Der Bus fährt öfter: Er kommt nun alle zehn Minuten.', 'Der Bus fährt öfter. Er kommt nun alle zehn Minuten.'],
    [
      'Die Wirte sind zufrieden: Der Umsatz liegt über dem Wert von 2023.',
      'Die Wirte sind zufrieden. Der Umsatz liegt über dem Wert von 2023.',
    ],
    [
      'Die Stadt baut am Markt eine neue Halle: Im Mai beginnen die Arbeiten.',
      'Die Stadt baut am Markt eine neue Halle. Im Mai beginnen die Arbeiten.',
    ],
    ['Jetzt geht es los: Am Montag beginnt der Kurs.', 'Jetzt geht es los. Am Montag beginnt der Kurs.'],
    ['Am Markt gibt es viel Neues: Ein Laden öffnet im Mai.', 'Am Markt gibt es viel Neues. Ein Laden öffnet im Mai.'],
    [
      'Die ersten Pläne gab es 2006: Damals war das Dach neu.',
      'Die ersten Pläne gab es 2006. Damals war das Dach neu.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('colon', before)).toBe(after);
  });

  it.each([
    'Das heißt: Die Behörde trifft eine Entscheidung.',
    'Das bedeutet: Frauen und Männer haben die gleichen Rechte.',
    'Sie sagte: Die Stadt zahlt den Kurs.',
    'Wichtig: Bringen Sie Ihren Ausweis mit.',
    'Das Ziel: Alle Kinder lernen schwimmen.',
    'Die Regel lautet: Hunde müssen an die Leine.',
    'Das Amt ist geöffnet: Montag, Dienstag und Freitag.',
    'Der Kurs beginnt um 18:30 Uhr im Rathaus.',
    'Dazu gehören: Onkel, Tante, Großeltern.',
    'Bürgermeisterin Eva Brandt betonte: „Wir helfen allen Familien.“',
    'Die Karten im Maßstab 1:100 hängen im Rathaus.',
    'Sonne, Musik und Tanz: Das Fest war ein Erfolg.',
    'So geht es: Die Eltern füllen den Antrag aus.',
    'Es gelten folgende Regeln: Hunde bleiben draußen.',
    'Das Motto „Lindenfurt: Wir sind dabei“ gefällt vielen Menschen.',
    'Die Stadt bietet Hilfe an: bei der Suche nach einer Wohnung.',
    'Die Frage ist offen: Wer zahlt den neuen Platz?',
    'Das Ziel der Stadt ist: Niemand soll lange warten.',
    'Bei der Aktion in Lindenfurt hat sich laut der Stadt gezeigt: Auch Menschen aus den Dörfern kommen gern.',
    'Am Montag wurde im Rathaus bekannt: Das Bad öffnet erst im Juni.',
    'Auf der Sitzung wurde am Abend verkündet: Das Bad öffnet erst im Juni.',
    'Nach den Tests hat sich bestätigt: Das Wasser ist sauber.',
    'Der Verein gab am Montag bekannt: Das Fest fällt aus.',
    'Schon am ersten Tag wurde deutlich: Die Halle ist zu klein.',
    'Am Abend zog er ein Fazit: Das Fest war ein Erfolg.',
    'Der Verein denkt an ein großes Haus: Das Dach soll aus Glas sein.',
    'Jetzt haben es die Eltern schwarz auf weiß: Die Schule bleibt.',
    'Die Stadt macht es möglich: Alle Kinder fahren kostenlos Bus.',
    'Der Verein hat es nun schriftlich: Er bekommt das Geld.',
  ])('leaves: %s', (text) => {
    expect(byRule('colon', text)).toBe(text);
  });
});
