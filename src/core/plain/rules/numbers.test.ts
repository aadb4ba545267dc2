import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('numbers', () => {
  it.each([
    ['Es kamen zwölf Kinder.', 'Es kamen 12 Kinder.'],
    ['Es kamen zwanzig neue Kinder.', 'Es kamen 20 neue Kinder.'],
    ['Das Haus hat fünfzehn Zimmer.', 'Das Haus hat 15 Zimmer.'],
    ['Der Kurs dauert drei Monate.', 'Der Kurs dauert 3 Monate.'],
    ['Der Kurs dauert zwei bis drei Wochen.', 'Der Kurs dauert 2 bis 3 Wochen.'],
    ['Der Kurs dauert ein bis zwei Jahre.', 'Der Kurs dauert 1 bis 2 Jahre.'],
    ['Kinder unter drei Jahren kommen kostenlos.', 'Kinder unter 3 Jahren kommen kostenlos.'],
    ['Der Weg ist fünf Kilometer lang.', 'Der Weg ist 5 Kilometer lang.'],
    ['Rund fünf Prozent kamen.', 'Rund 5 Prozent kamen.'],
    ['Das sind sechs von zehn Kindern.', 'Das sind 6 von 10 Kindern.'],
    ['Beginn ist um acht Uhr.', 'Beginn ist um 8 Uhr.'],
    ['Dort leben zwei Millionen Menschen.', 'Dort leben 2 Millionen Menschen.'],
    ['Dort leben 1.000.000 Menschen.', 'Dort leben 1 Million Menschen.'],
    ['Dort leben 2.500.000 Menschen.', 'Dort leben 2,5 Millionen Menschen.'],
    ['Das gilt für dreißig Tage.', 'Das gilt für 30 Tage.'],
    ['Wir haben einundzwanzig Plätze.', 'Wir haben 21 Plätze.'],
    ['Die elf Spieler gewinnen.', 'Die 11 Spieler gewinnen.'],
    ['Es gibt zehn oder zwölf Plätze.', 'Es gibt 10 oder 12 Plätze.'],
    ['Der Markt ist alle zwei Wochen.', 'Der Markt ist alle 2 Wochen.'],
    ['Wir suchen fünfhundert Helfer.', 'Wir suchen 500 Helfer.'],
    ['Das dauert sechs bis acht Stunden.', 'Das dauert 6 bis 8 Stunden.'],
  ])('%s', (before, after) => {
    expect(byRule('numbers', before)).toBe(after);
  });

  it.each([
    'Das ist für Kinder zwischen sechs und neun Jahren.',
    'Es kamen zwei Kinder.',
    'Ein Kind kam.',
    'Sie kommen zu zweit.',
    'Er läuft auf allen vieren.',
    'Das ist die erste Hilfe.',
    'Zwölf Kinder kamen.',
    'Sie sprachen unter vier Augen.',
    'Zwei Drittel kamen.',
    'Etwa zwei Drittel der Kinder kamen.',
    'Hundert Leute kamen, sagt er.',
    'Es kamen tausend Leute.',
    'Geben Sie acht.',
    'Die Zwölf gewinnt.',
    'Der zwölfte Tag ist frei.',
    'Sie kamen dreimal.',
    'Es kamen 1.234.567 Menschen.',
    'Es ist fünf vor zwölf.',
    'In den letzten fünfzehn, zwanzig Jahren war es still.',
    'Der Müll kommt einen oder zwei Tage früher.',
    'Sechs bis acht Stunden dauert das.',
    'Vier oder fünf Wochen dauert das.',
  ])('leaves: %s', (text) => {
    expect(byRule('numbers', text)).toBe(text);
  });
});
