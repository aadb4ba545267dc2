import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('modal-passive', () => {
  it.each([
    ['Der Antrag ist bis zum 5. Mai einzureichen.', 'Der Antrag muss bis zum 5. Mai eingereicht werden.'],
    ['Die Gebühren sind in bar zu zahlen.', 'Die Gebühren müssen in bar gezahlt werden.'],
    ['Das Problem lässt sich leicht lösen.', 'Das Problem kann leicht gelöst werden.'],
    [
      'Die Unterlagen, die bis Mai einzureichen sind, liegen aus.',
      'Die Unterlagen, die bis Mai eingereicht werden müssen, liegen aus.',
    ],
    ['Der Ausweis ist am Eingang vorzuzeigen.', 'Der Ausweis muss am Eingang vorgezeigt werden.'],
    ['Die Formulare sind vollständig auszufüllen.', 'Die Formulare müssen vollständig ausgefüllt werden.'],
    ['Hunde sind im Park an der Leine zu führen.', 'Hunde müssen im Park an der Leine geführt werden.'],
    ['Die Regeln der Schule sind zu beachten.', 'Die Regeln der Schule müssen beachtet werden.'],
    ['Die Kosten waren im Voraus zu bezahlen.', 'Die Kosten mussten im Voraus bezahlt werden.'],
    ['Fehler lassen sich so vermeiden.', 'Fehler können so vermieden werden.'],
    ['Das Formular lässt sich online ausfüllen.', 'Das Formular kann online ausgefüllt werden.'],
    ['Die Daten ließen sich nicht überprüfen.', 'Die Daten konnten nicht überprüft werden.'],
    ['Der Termin ließ sich verschieben.', 'Der Termin konnte verschoben werden.'],
    ['Die Anmeldung ist an das Bürgeramt zu richten.', 'Die Anmeldung muss an das Bürgeramt gerichtet werden.'],
    ['Der Nachweis ist jedes Jahr vorzulegen.', 'Der Nachweis muss jedes Jahr vorgelegt werden.'],
    ['Jede Änderung ist dem Amt mitzuteilen.', 'Jede Änderung muss dem Amt mitgeteilt werden.'],
    [
      'Der Antrag, der bis Freitag zu stellen ist, liegt im Rathaus.',
      'Der Antrag, der bis Freitag gestellt werden muss, liegt im Rathaus.',
    ],
    ['Die Wege lassen sich gut mit dem Bus verbinden.', 'Die Wege können gut mit dem Bus verbunden werden.'],
    ['Der Ausweis ist abzuholen.', 'Der Ausweis muss abgeholt werden.'],
    ['Am Eingang ist ein Ausweis vorzulegen.', 'Am Eingang muss ein Ausweis vorgelegt werden.'],
    ['Die Geräte lassen sich reparieren.', 'Die Geräte können repariert werden.'],
    [
      'Schäden sind sofort zu melden, damit die Stadt helfen kann.',
      'Schäden müssen sofort gemeldet werden, damit die Stadt helfen kann.',
    ],
    ['Der Termin ist online zu buchen.', 'Der Termin muss online gebucht werden.'],
    ['Es ist eine Gebühr zu zahlen.', 'Es muss eine Gebühr gezahlt werden.'],
    ['Am Modell lässt sich die Technik prüfen.', 'Am Modell kann die Technik geprüft werden.'],
    ['Der Ausweis ist den Eltern vorzulegen.', 'Der Ausweis muss den Eltern vorgelegt werden.'],
    [
      'Der Antrag beziehungsweise die Anmeldung ist bis Mai abzugeben.',
      'Der Antrag beziehungsweise die Anmeldung muss bis Mai abgegeben werden.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('modal-passive', before)).toBe(after);
  });

  it.each([
    'Das neue Formular ist einfacher zu benutzen.',
    'Das Haus ist leicht zu finden.',
    'Die Musik war im ganzen Park zu hören.',
    'Ziel ist es, mehr Kurse anzubieten.',
    'Der Kurs ist nicht zu empfehlen.',
    'Der Bürgermeister lässt sich beraten.',
    'Viele Menschen lassen sich impfen.',
    'Die Stadt ist bereit, die Kosten zu zahlen.',
    'Die Aufgabe ist zu schwer.',
    'Das Rathaus ist bis Freitag geschlossen.',
    'Die Gebühr ist nicht zu zahlen.',
    'Die Kinder lassen sich die Regeln von Anna Weber erklären.',
    'Sie lässt ihren Ausweis verlängern.',
    'Der Verein lässt sich viel Zeit.',
    'Weitere Termine sind im Heft zu finden.',
    'Die Stadt lässt die Straße reparieren.',
    'Ist der Antrag bis Mai einzureichen und zu bezahlen?',
    'Der Termin ist online zu buchen, der Ausweis mitzubringen.',
    'Viele Gäste in Lindenfurt ließen sich am Modell erklären, wie die Pumpe läuft.',
    'Die Besucher lassen sich am Stand Räder reparieren.',
    'Die Anna lässt sich ein Rad reparieren.',
    'Am Stand lässt sich ermitteln, wie alt der Baum ist.',
    'Erfolgt das nicht, sind die Schulen verpflichtet das Amt zu informieren.',
    'Die Helfer sind damit beschäftigt die Straße zu räumen.',
    'Aufgabe der Eltern ist die Kinder anzumelden.',
    'Es ist Pflicht den Hund anzumelden.',
    'Der Kurs findet statt, wenn er mit der Schule zu vereinbaren ist.',
    'Beruf und Familie lassen sich in Lindenfurt gut vereinbaren.',
    'Die Wege sind zu räumen beziehungsweise zu streuen.',
  ])('leaves: %s', (text) => {
    expect(byRule('modal-passive', text)).toBe(text);
  });
});
