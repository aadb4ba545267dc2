import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('gender-forms', () => {
  it.each([
    ['Viele Bürger*innen kamen.', 'Viele Bürgerinnen und Bürger kamen.'],
    ['Die Bürger:innen wählen.', 'Die Bürgerinnen und Bürger wählen.'],
    ['Die Bürger_innen wählen.', 'Die Bürgerinnen und Bürger wählen.'],
    ['Die BürgerInnen wählen.', 'Die Bürgerinnen und Bürger wählen.'],
    ['Die Bürger/innen wählen.', 'Die Bürgerinnen und Bürger wählen.'],
    ['Die Bürger/-innen wählen.', 'Die Bürgerinnen und Bürger wählen.'],
    ['Die Bürger(innen) wählen.', 'Die Bürgerinnen und Bürger wählen.'],
    ['Wir sprechen mit Bürger*innen.', 'Wir sprechen mit Bürgerinnen und Bürgern.'],
    ['Wir sprechen mit den jungen Bürger*innen.', 'Wir sprechen mit den jungen Bürgerinnen und Bürgern.'],
    ['Das hilft vielen Schüler*innen.', 'Das hilft vielen Schülerinnen und Schülern.'],
    ['Das Fest ist für Bürger*innen.', 'Das Fest ist für Bürgerinnen und Bürger.'],
    ['Die Wünsche der Bürger*innen zählen.', 'Die Wünsche der Bürgerinnen und Bürger zählen.'],
    ['Es kamen rund 40 Unternehmer*innen.', 'Es kamen rund 40 Unternehmerinnen und Unternehmer.'],
    ['Sie sprach mit rund 40 Unternehmer*innen.', 'Sie sprach mit rund 40 Unternehmerinnen und Unternehmern.'],
    ['Sie sprach mit Unternehmerinnen*Unternehmern.', 'Sie sprach mit Unternehmerinnen und Unternehmern.'],
    ['Alle Ärzt*innen helfen.', 'Alle Ärztinnen und Ärzte helfen.'],
    ['Sie dankt ihren Kolleg*innen.', 'Sie dankt ihren Kolleginnen und Kollegen.'],
    ['An Expert*innen fehlt es.', 'An Expertinnen und Experten fehlt es.'],
    [
      'Die Jurist*innen und Student*innen tagen.',
      'Die Juristinnen und Juristen sowie Studentinnen und Studenten tagen.',
    ],
    ['Die Beamt*innen streiken.', 'Die Beamtinnen und Beamten streiken.'],
    ['Viele Psycholog*innen arbeiten hier.', 'Viele Psychologinnen und Psychologen arbeiten hier.'],
    ['Die Moderator*innen führen durch den Abend.', 'Die Moderatorinnen und Moderatoren führen durch den Abend.'],
    ['Der*die Leiter*in hilft.', 'Der Leiter oder die Leiterin hilft.'],
    ['Wir suchen eine*n Student*in.', 'Wir suchen eine Studentin oder einen Studenten.'],
    ['Ein*e neue*r Mitarbeiter*in beginnt.', 'Eine neue Mitarbeiterin oder ein neuer Mitarbeiter beginnt.'],
    ['Fragen Sie Ihre*n Ärzt*in.', 'Fragen Sie ihre Ärztin oder ihren Arzt.'],
    ['Jede*r kann kommen.', 'Jede und jeder kann kommen.'],
    ['Er*sie muss den Ausweis zeigen.', 'Er oder sie muss den Ausweis zeigen.'],
    ['Als Deutsche*r brauchen Sie kein Visum.', 'Als Deutsche oder Deutscher brauchen Sie kein Visum.'],
    ['Sie arbeitet als Erzieher*in.', 'Sie arbeitet als Erzieher oder Erzieherin.'],
  ])('%s', (before, after) => {
    expect(byRule('gender-forms', before)).toBe(after);
  });

  it.each([
    'Die Bürgerinnen und Bürger wählen.',
    'Das Bürger*innenbüro öffnet.',
    'Die Teilnehmer*innenzahl ist begrenzt.',
    'Der Brief geht an Bürger*innen.',
    'Das hilft Bürger*innen.',
    'Der Flyer liegt bei Weltladen/Innenstadt aus.',
    'Das Treffen ist auf LinkedIn zu sehen.',
    'Die Linie fährt Lindenfurt/Innenstadt.',
    'Die Note ist 2*3.',
    'Schreiben Sie an leiter_in@example.org.',
    'Das Haus hat 3/4 der Plätze.',
    'Die Öffnungszeiten/Sprechzeiten stehen am Eingang.',
    'Wir zeigen „Bürger*innen“ von Anna Weber.',
    'Gesucht wird eine Mitarbeiter*in.',
    'Das Wort Binnen steht hier.',
    'Die Stadt sucht Fachleute (m/w/d).',
    'Und/oder bleibt stehen.',
    'Die Schul- und Gruppenleiter*innen kommen.',
    'Bäcker*in und Patient*in sprechen.',
  ])('leaves: %s', (text) => {
    expect(byRule('gender-forms', text)).toBe(text);
  });
});
