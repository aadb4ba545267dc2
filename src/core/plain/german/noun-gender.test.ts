import { describe, expect, it } from 'vitest';
import { genderOf, isPlural } from './noun-gender.ts';

describe('genderOf', () => {
  it.each([
    ['Programm', 'neuter'],
    ['Sprachkurs', 'masculine'],
    ['Kreisverwaltung', 'feminine'],
    ['Standesamt', 'neuter'],
    ['Gutschein', 'masculine'],
    ['Reparaturcafé', 'neuter'],
    ['Musikschule', 'feminine'],
    ['Termin', 'masculine'],
    ['Bürgermeisterin', 'feminine'],
    ['Abfuhr', 'feminine'],
  ])('%s is %s', (noun, gender) => {
    expect(genderOf(noun)).toBe(gender);
  });

  it.each(['See', 'Teil', 'Band', 'Samt', 'Xyz'])('says nothing of %s', (noun) => {
    expect(genderOf(noun)).toBeUndefined();
  });
});

describe('isPlural', () => {
  it.each(['Kinder', 'Wohnungen', 'Lehrerinnen', 'Jugendlichen'])('%s', (noun) => {
    expect(isPlural(noun)).toBe(true);
  });

  it.each(['Kind', 'Kurs', 'Garten', 'Verein'])('not %s', (noun) => {
    expect(isPlural(noun)).toBe(false);
  });
});
