import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('quotation', () => {
  it.each([
    [
      '„Das ist ein guter Tag für Lindenfurt“, sagte Bürgermeisterin Eva Brandt bei der Eröffnung.',
      'Bürgermeisterin Eva Brandt sagte bei der Eröffnung: „Das ist ein guter Tag für Lindenfurt.“',
    ],
    [
      '„Wir freuen uns“, sagt Eva Brandt, „dass so viele Menschen gekommen sind.“',
      'Eva Brandt sagt: „Wir freuen uns, dass so viele Menschen gekommen sind.“',
    ],
    ['„Kommen Sie vorbei!“, so die Leiterin des Jugendamts.', 'Die Leiterin des Jugendamts sagt: „Kommen Sie vorbei!“'],
    [
      '„Wir helfen allen Familien“, betont Amtsleiter Jan Kurz.',
      'Amtsleiter Jan Kurz betont: „Wir helfen allen Familien.“',
    ],
    [
      '„Das Projekt ist ein Erfolg“, erklärte Anna Weber, Leiterin der Schule.',
      'Anna Weber, Leiterin der Schule, erklärte: „Das Projekt ist ein Erfolg.“',
    ],
    ['„Wann öffnet das Bad?“, fragen viele Kinder.', 'Viele Kinder fragen: „Wann öffnet das Bad?“'],
    ['„Wir haben lange gewartet“, sagt er.', 'Er sagt: „Wir haben lange gewartet.“'],
    ['„Jeder Baum zählt“, so Umweltdezernent Max Lind.', 'Umweltdezernent Max Lind sagt: „Jeder Baum zählt.“'],
    [
      '»Die Kinder lernen schnell«, berichtet Lehrerin Nina Hahn.',
      'Lehrerin Nina Hahn berichtet: »Die Kinder lernen schnell.«',
    ],
    [
      '"Das Geld reicht für zwei Jahre", sagte die Vorsitzende des Vereins.',
      'Die Vorsitzende des Vereins sagte: "Das Geld reicht für zwei Jahre."',
    ],
    ['„Es war ein schönes Fest“, freut sich Eva Brandt.', 'Eva Brandt freut sich: „Es war ein schönes Fest.“'],
    [
      '„Wir danken allen, die geholfen haben“, sagte Jan Kurz heute.',
      'Jan Kurz sagte heute: „Wir danken allen, die geholfen haben.“',
    ],
    [
      '„Die Räume sind hell und groß“, ergänzt Architektin Lea Vogt.',
      'Architektin Lea Vogt ergänzt: „Die Räume sind hell und groß.“',
    ],
    ['„Wir bauen weiter“, fügte Eva Brandt hinzu.', 'Eva Brandt fügte hinzu: „Wir bauen weiter.“'],
    [
      '„Das ist wichtig“, sagt Jan Kurz, „denn viele Menschen sind allein.“',
      'Jan Kurz sagt: „Das ist wichtig, denn viele Menschen sind allein.“',
    ],
    ['„Ich habe hier Freunde gefunden“ sagt Amira Haddad.', 'Amira Haddad sagt: „Ich habe hier Freunde gefunden.“'],
    ['„Die Stadt muss sparen“, mahnte der Kämmerer.', 'Der Kämmerer mahnte: „Die Stadt muss sparen.“'],
    ['„Wir suchen noch Helfer“, sagte sie.', 'Sie sagte: „Wir suchen noch Helfer.“'],
    [
      '„Die Arbeiten gehen gut voran“, bestätigte Bauleiter Ole Sand.',
      'Bauleiter Ole Sand bestätigte: „Die Arbeiten gehen gut voran.“',
    ],
    [
      '„Alle sollen mitmachen können“, fordert der Seniorenbeirat.',
      'Der Seniorenbeirat fordert: „Alle sollen mitmachen können.“',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('quotation', before)).toBe(after);
  });

  it.each([
    // the apposition goes on
    '„Das war nicht leicht“, erklärt Anna Weber, Leiterin der Bäder bei den Stadtwerken.',
    '„Das war nicht leicht“, sagt Anna Weber, Trainerin U19 beim Verein.',
    '„Das Bad wird im Mai wieder geöffnet“, erklärt jetzt Jürgen Müller für den Verein.',
    '„Die Nachfrage ist riesig geworden“, beschreibt Anna Weber die Lage.',
    '„Lesen macht stark“ heißt das Motto der Woche.',
    '„Wir sind bereit“, sagt Eva Brandt im Rathaus und lacht.',
    '„Wir helfen gern“, betonte Amtsleiter Jan Kurz, der das Projekt leitet.',
    '„Donnerstags im Park“ lädt alle Familien ein.',
    '„Das Fest“, sagt Eva Brandt, „war schön.“',
    'Eva Brandt sagt: „Wir helfen allen Familien.“',
    '„Wir helfen gern“, steht auf dem Plakat.',
    '„Rotklee“, so der Name der Band, spielt am Samstag.',
    'Das Motto „Wir helfen gern“, sagt Jan Kurz, gefällt ihm.',
    '„Du hast den Blick“ lautet das Motto des Wettbewerbs.',
    '„Wir helfen gern“, heißt es in der Mitteilung.',
    'Wir helfen gern, sagt Eva Brandt.',
    '„Wir helfen gern“ und „Wir bleiben“, sagt Eva Brandt.',
    '„Wir freuen uns auf das Fest.',
    'Das Programm wird fortgesetzt“, sagte Eva Brandt.',
    '„Wir helfen“, sagt Eva Brandt und gibt Jan Kurz die Hand.',
  ])('leaves: %s', (text) => {
    expect(byRule('quotation', text)).toBe(text);
  });
});
