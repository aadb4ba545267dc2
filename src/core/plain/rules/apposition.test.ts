import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('apposition', () => {
  it.each([
    [
      'Anna Weber, Leiterin der Beratungsstelle, sagt: „Wir haben in diesem Jahr vielen geholfen.“',
      'Anna Weber ist Leiterin der Beratungsstelle. Sie sagt: „Wir haben in diesem Jahr vielen geholfen.“',
    ],
    [
      'Jens Vogt, Leiter des Jugendamtes, sagt: „Wir haben in diesem Jahr vielen geholfen.“',
      'Jens Vogt ist Leiter des Jugendamtes. Er sagt: „Wir haben in diesem Jahr vielen geholfen.“',
    ],
    [
      'Anna Weber, Leiterin des Jugendamtes, eröffnet am Montag das neue Haus.',
      'Anna Weber eröffnet am Montag das neue Haus. Anna Weber ist Leiterin des Jugendamtes.',
    ],
    [
      'Das neue Haus eröffnet am Montag Anna Weber, Leiterin des Jugendamtes.',
      'Das neue Haus eröffnet am Montag Anna Weber. Anna Weber ist Leiterin des Jugendamtes.',
    ],
    [
      'Max Roth, Sprecher der Stadt, erklärt am Dienstag die neuen Regeln.',
      'Max Roth erklärt am Dienstag die neuen Regeln. Max Roth ist Sprecher der Stadt.',
    ],
    [
      'Die neuen Regeln erklärt am Dienstag Max Roth, Sprecher der Stadt.',
      'Die neuen Regeln erklärt am Dienstag Max Roth. Max Roth ist Sprecher der Stadt.',
    ],
    [
      'Anna Weber, die Leiterin des Jugendamtes, eröffnet am Montag das neue Haus.',
      'Anna Weber eröffnet am Montag das neue Haus. Anna Weber ist die Leiterin des Jugendamtes.',
    ],
    [
      'Maria Kern, Vorsitzende des Vereins, sucht Helferinnen und Helfer.',
      'Maria Kern sucht Helferinnen und Helfer. Maria Kern ist Vorsitzende des Vereins.',
    ],
    [
      'Peter Lang, Geschäftsführer der Stadtwerke, stellt den Plan im Rathaus vor.',
      'Peter Lang stellt den Plan im Rathaus vor. Peter Lang ist Geschäftsführer der Stadtwerke.',
    ],
    [
      'Laura Stein, Trainerin im Sportverein, leitet den neuen Kurs.',
      'Laura Stein leitet den neuen Kurs. Laura Stein ist Trainerin im Sportverein.',
    ],
    [
      'Den neuen Kurs am Abend leitet Laura Stein, Trainerin im Sportverein.',
      'Den neuen Kurs am Abend leitet Laura Stein. Laura Stein ist Trainerin im Sportverein.',
    ],
    [
      'Anna Weber, neue Leiterin des Jugendamtes, besucht heute die Schule.',
      'Anna Weber besucht heute die Schule. Anna Weber ist neue Leiterin des Jugendamtes.',
    ],
    [
      'Jonas Berg, Direktor des Museums, führt am Sonntag durch das Haus.',
      'Jonas Berg führt am Sonntag durch das Haus. Jonas Berg ist Direktor des Museums.',
    ],
    [
      'Durch das Haus führt am Sonntag Jonas Berg, Direktor des Museums.',
      'Durch das Haus führt am Sonntag Jonas Berg. Jonas Berg ist Direktor des Museums.',
    ],
    [
      'Clara Vogt, Beauftragte für Integration, berät Familien im Rathaus.',
      'Clara Vogt berät Familien im Rathaus. Clara Vogt ist Beauftragte für Integration.',
    ],
    [
      'Familien berät im Rathaus Clara Vogt, Beauftragte für Integration.',
      'Familien berät im Rathaus Clara Vogt. Clara Vogt ist Beauftragte für Integration.',
    ],
    [
      'Eva Brandt, Ärztin im Klinikum, beantwortet Fragen der Eltern.',
      'Eva Brandt beantwortet Fragen der Eltern. Eva Brandt ist Ärztin im Klinikum.',
    ],
    [
      'Fragen der Eltern beantwortet Eva Brandt, Ärztin im Klinikum.',
      'Fragen der Eltern beantwortet Eva Brandt. Eva Brandt ist Ärztin im Klinikum.',
    ],
    [
      'Thomas Klein, Förster der Stadt, zeigt Kindern den Wald.',
      'Thomas Klein zeigt Kindern den Wald. Thomas Klein ist Förster der Stadt.',
    ],
    [
      'Susanne Beck, Projektleiterin bei der Stadt, freut sich über das Geld.',
      'Susanne Beck freut sich über das Geld. Susanne Beck ist Projektleiterin bei der Stadt.',
    ],
    [
      'Stefan Horn, Pfarrer der Gemeinde, lädt alle zum Fest ein.',
      'Stefan Horn lädt alle zum Fest ein. Stefan Horn ist Pfarrer der Gemeinde.',
    ],
    [
      'Zum Gespräch kommt am Abend Sabine Wolf, Professorin an der Universität.',
      'Zum Gespräch kommt am Abend Sabine Wolf. Sabine Wolf ist Professorin an der Universität.',
    ],
    [
      'Sabine Wolf, Professorin an der Universität, kommt am Abend zum Gespräch.',
      'Sabine Wolf kommt am Abend zum Gespräch. Sabine Wolf ist Professorin an der Universität.',
    ],
    [
      'Das Fest im Stadtpark eröffnet am Samstag Anna Weber, Leiterin des Kulturamtes der Stadt.',
      'Das Fest im Stadtpark eröffnet am Samstag Anna Weber. Anna Weber ist Leiterin des Kulturamtes der Stadt.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('apposition', before)).toBe(after);
  });

  it.each([
    'Anna Weber, Fachkraft im Jugendamt, sagt: „Wir haben in diesem Jahr vielen geholfen.“',
    'Anna Weber, Max Roth und Maria Kern eröffnen am Montag das Haus.',
    'Am Montag kommen Anna Weber, Leiterin des Jugendamtes, und Max Roth.',
    'Am Montag kommen Anna Weber, Leiterin des Jugendamtes und der Schule.',
    'Das Fest ist am Montag, 5. Mai, im Park an der Talstraße.',
    'Die Stadt fördert Vereine, Schulen, Kitas und viele andere Gruppen.',
    'Die Stadt sprach am Montag mit Anna Weber, der Vorsitzenden des Vereins.',
    'Anna Weber, ehemalige Leiterin des Jugendamtes, eröffnet am Montag das Haus.',
    'Anna Weber, die langjährige Leiterin des Jugendamtes, eröffnet am Montag das Haus.',
    'Anna Weber, die Leiterin des Jugendamtes, ging am Montag mit einem Fest in den Ruhestand.',
    'Anna Weber, Talstraße 5, nimmt die Anmeldungen bis Freitag an.',
    'Anna Weber, 45 Jahre alt, leitet seit Mai das Jugendamt.',
    'Leiterin des Jugendamtes ist seit dem 1. Mai Anna Weber.',
    'Das Haus am Markt, Treffpunkt der Vereine, bleibt am Montag geschlossen.',
    'Zum Team gehören Leiterin Anna Weber, Trainer Max Roth, Lehrerin Maria Kern.',
    'Der Verein, Träger der Schule, lädt am Samstag zum Fest ein.',
    'Mit dabei sind Max Roth und Anna Weber, Leiterin des Jugendamtes.',
    'Anna Weber, die das Jugendamt leitet, eröffnet am Montag das Haus.',
    'Weber, Leiterin des Jugendamtes, eröffnet am Montag das neue Haus.',
    'Leiterin ist Anna Weber, Leiter der Werkstatt bleibt Jan Muster.',
    'Zehn Personen umfasst der neue Rat, Vorsitzender ist Jan Muster, stellvertretende Vorsitzende ist Anna Weber.',
  ])('leaves: %s', (text) => {
    expect(byRule('apposition', text)).toBe(text);
  });
});
