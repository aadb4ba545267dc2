import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('dates', () => {
  it.each([
    [
      'Der Kurs ist am 19.11., 24.11., 01.12. und 07.01.2022.',
      'Der Kurs ist am 19. November, 24. November, 1. Dezember und 7. Januar 2022.',
    ],
    ['Das Fest ist am 12.12.2025 in Lindenfurt.', 'Das Fest ist am 12. Dezember 2025 in Lindenfurt.'],
    ['Das Fest ist am 01.06.2025.', 'Das Fest ist am 1. Juni 2025.'],
    ['Das Fest ist am 12.12. im Park.', 'Das Fest ist am 12. Dezember im Park.'],
    ['Das Fest ist am 12.12.', 'Das Fest ist am 12. Dezember.'],
    ['Das Fest ist am 6. 1. im Park.', 'Das Fest ist am 6. Januar im Park.'],
    ['Am Freitag (8.10.) ist Markt.', 'Am Freitag (8. Oktober) ist Markt.'],
    ['Der Kurs geht vom 1.12. bis zum 3.12.2025.', 'Der Kurs geht vom 1. Dezember bis zum 3. Dezember 2025.'],
    ['Der Kurs geht vom 12.–14.12.2025.', 'Der Kurs geht vom 12. bis 14. Dezember 2025.'],
    ['Am Montag, den 5. Mai, ist zu.', 'Am Montag, 5. Mai, ist zu.'],
    ['Am Montag, dem 5.5.2025, ist zu.', 'Am Montag, 5. Mai 2025, ist zu.'],
    ['Beginn ist um 8.30 Uhr.', 'Beginn ist um 8:30 Uhr.'],
    ['Beginn ist um 08:30 Uhr.', 'Beginn ist um 8:30 Uhr.'],
    ['Beginn ist um 18.00 Uhr.', 'Beginn ist um 18 Uhr.'],
    ['Offen ist von 9-17 Uhr.', 'Offen ist von 9 bis 17 Uhr.'],
    ['Offen ist von 9.00 – 12.30 Uhr.', 'Offen ist von 9 bis 12:30 Uhr.'],
    ['Offen ist von 8.30 bis 12 Uhr.', 'Offen ist von 8:30 bis 12 Uhr.'],
    ['Kommen Sie zwischen 10-12 Uhr.', 'Kommen Sie zwischen 10 und 12 Uhr.'],
    ['Offen ist Mo.–Fr. von 9 bis 12 Uhr.', 'Offen ist Montag bis Freitag von 9 bis 12 Uhr.'],
    ['Offen ist Mo + Do 9 bis 12 Uhr.', 'Offen ist Montag und Donnerstag 9 bis 12 Uhr.'],
    ['Offen ist Sa. 9 bis 12 Uhr.', 'Offen ist Samstag 9 bis 12 Uhr.'],
    ['Am 12. Dez. 2025 ist Markt.', 'Am 12. Dezember 2025 ist Markt.'],
    ['Im Okt. 2025 ist Markt.', 'Im Oktober 2025 ist Markt.'],
  ])('%s', (before, after) => {
    expect(byRule('dates', before)).toBe(after);
  });

  it.each([
    // one way to write times in a sentence
    'Das Amt ist montags 8.30 bis 12 und 14 bis 16.30 Uhr offen.',
    'Es geht um den Stand vom 19.11., 24.13. und 07.01.2022.',
    'Der Kurs beginnt am Montag, den 3. und am Dienstag, den 4. Mai.',
    'Das Fest ist am 12. Dezember 2025.',
    'Beginn ist um 8:30 Uhr.',
    'Beginn ist um 18 Uhr.',
    'Es gibt 12.500 Plätze.',
    'Die Version 2.1.3 ist da.',
    'Rufen Sie an: 0201 12.12.20.',
    'Das steht in § 3.4. der Satzung.',
    'Lesen Sie Kapitel 2.1. zuerst.',
    'Do it yourself ist das Motto.',
    'So 12 Kinder kamen noch nie.',
    'Das Ergebnis war 3:2 für Lindenfurt.',
    'Der Weg ist 8.30 Meter lang.',
    'Am 35.12.2025 ist nichts.',
    'Das kostet 9-17 Euro.',
    'Das Do-it-yourself-Fest beginnt.',
    'Die Uhr steht auf dem Turm.',
  ])('leaves: %s', (text) => {
    expect(byRule('dates', text)).toBe(text);
  });
});
