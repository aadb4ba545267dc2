import { describe, expect, it } from 'vitest';
import { findContradictions } from './contradictions.ts';

const PUBLISHED = '2025-12-12';
const find = (...lines: string[]) =>
  findContradictions(
    lines.map((text, index) => ({ line: index + 1, text, gap: true, indent: 0 })),
    PUBLISHED,
  );
const codes = (text: string) => find(text).map(({ code }) => code);

describe('findContradictions', () => {
  it.each([
    ['Das Fest ist am Do., 18. Dezember.', []],
    ['Das Fest ist am Fr., 18. Dezember.', ['weekday']],
    ['Treffpunkt: Fr, 18.12.2025, am Markt', ['weekday']],
    ['Das Fest ist am 18.12. (Donnerstag).', []],
    ['Das Fest ist am 18.12. (Freitag) im Park.', ['weekday']],
    ['Das Fest ist am 18. Dezember 2025 (Fr) im Park.', []],
    ['Mo. bis Fr., 8 bis 12 Uhr', []],
    ['So, 12. Dezember: das stimmt nicht.', ['weekday']],
  ])('weekdays: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['Heute (12.12.) beginnt der Kurs.', []],
    ['Heute (11.12.) beginnt der Kurs.', ['relative-day']],
    ['Der Kurs beginnt heute, 13. Dezember 2025.', ['relative-day']],
    ['Der Kurs beginnt morgen, Samstag, 13. Dezember.', []],
    ['Der Kurs beginnt morgen (12.12.).', ['relative-day']],
    ['Der Kurs begann gestern Abend (11.12.).', []],
    ['Noch heute gilt der Vertrag vom 3. Mai 1990.', []],
    ['Bis heute am 3. Mai 1990 gebaute Häuser', []],
  ])('today and tomorrow: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['Der Kurs endet am 31. November.', ['impossible-day']],
    ['Der Kurs endet am 29.2.2026.', ['impossible-day']],
    ['Der Kurs endet am 29. Februar.', []],
    ['Version 31.11.4 ist da, Kapitel 30.2.1 auch.', []],
    ['Der Kurs endet am 31.12.', []],
  ])('days that are none: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['vom 14. bis 12. Dezember', ['date-range']],
    ['vom 14.12. bis zum 12.12.', ['date-range']],
    ['vom 14.12.2025 bis 12.11.2025', ['date-range']],
    ['von Sonntag, 14., bis Freitag, 12. Dezember', ['date-range']],
    ['vom 12. bis 14. Dezember', []],
    ['vom 23.12. bis zum 1.1.', []],
    ['vom 23.12.2025 bis 1.1.2026', []],
    ['vom 15. Juni bis 3. April', []],
    ['vom 15.8. bis 14.8.', []],
  ])('ranges of days: %s', (text, expected) => {
    expect(codes(`Das Amt ist ${text} offen.`)).toEqual(expected);
  });

  it.each([
    ['von 18 bis 16 Uhr', ['time-range']],
    ['10.30 Uhr bis 9 Uhr', ['time-range']],
    ['14:00–12:30 Uhr', ['time-range']],
    ['von 8 bis 12 Uhr', []],
    ['von 22 bis 6 Uhr', []],
    ['von 13 bis 8 Uhr', []],
    ['von 20 bis 24 Uhr', []],
    ['von 18 bis 12 Uhr am folgenden Tag', []],
    ['von Freitag, 18 Uhr, bis Sonntag, 12 Uhr', []],
    ['vom 12.12. bis 14 Uhr', []],
  ])('ranges of times: %s', (text, expected) => {
    expect(codes(`Das Amt ist ${text} offen.`)).toEqual(expected);
  });

  it('names the line and what stands there', () => {
    const found = find('Heute (8.12.) beginnt der Kurs.', 'Offen ist von 18 bis 16 Uhr.', 'Bis Montag, 31. November.');
    expect(found).toEqual([
      {
        line: 1,
        code: 'relative-day',
        message: '"Heute (8.12.)" does not agree with the day of publication, 2025-12-12.',
      },
      { line: 2, code: 'time-range', message: '"18 bis 16 Uhr" ends before it begins.' },
      { line: 3, code: 'impossible-day', message: 'There is no day "31. November".' },
    ]);
  });

  it('needs no day of publication for what contradicts itself', () => {
    const passage = { line: 1, text: 'Heute (8.12.), von 18 bis 16 Uhr', gap: true, indent: 0 };
    expect(findContradictions([passage], undefined).map(({ code }) => code)).toEqual(['time-range']);
  });
});
