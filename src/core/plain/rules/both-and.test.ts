import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('both-and', () => {
  it.each([
    ['Sowohl Kinder als auch Eltern kommen.', 'Kinder und Eltern kommen.'],
    ['Der Kurs ist sowohl für Kinder als auch für Eltern.', 'Der Kurs ist für Kinder und für Eltern.'],
    ['Der Kurs ist sowohl neu als auch kostenlos.', 'Der Kurs ist neu und kostenlos.'],
    ['Sie hilft sowohl am Telefon wie auch im Büro.', 'Sie hilft am Telefon und im Büro.'],
    ['Das Bad ist sowohl im Sommer als auch im Winter offen.', 'Das Bad ist im Sommer und im Winter offen.'],
    ['Die Stadt fördert sowohl Vereine als auch Schulen.', 'Die Stadt fördert Vereine und Schulen.'],
    ['Sowohl der Rat als auch das Amt stimmen zu.', 'Der Rat und das Amt stimmen zu.'],
    ['Das hilft nicht nur Kindern, sondern auch Eltern.', 'Das hilft Kindern und auch Eltern.'],
    ['Nicht nur Kinder, sondern auch Eltern kommen.', 'Kinder und auch Eltern kommen.'],
    ['Das Fest ist nicht nur bunt, sondern auch laut.', 'Das Fest ist bunt und auch laut.'],
    ['Der Kurs ist nicht nur für Kinder, sondern auch für Eltern.', 'Der Kurs ist für Kinder und auch für Eltern.'],
    ['Sie will nicht nur helfen, sondern auch lernen.', 'Sie will helfen und auch lernen.'],
    ['Es gibt nicht nur Tee, sondern auch Kuchen.', 'Es gibt Tee und auch Kuchen.'],
    ['Nicht nur im Park, sondern auch im Wald ist es ruhig.', 'Im Park und auch im Wald ist es ruhig.'],
    ['Der Rat plant sowohl Wege als auch Plätze.', 'Der Rat plant Wege und Plätze.'],
    ['Das gilt sowohl heute als auch morgen.', 'Das gilt heute und morgen.'],
    ['Hier lernen sowohl Kinder als auch Erwachsene.', 'Hier lernen Kinder und Erwachsene.'],
    ['Die Halle ist sowohl groß als auch hell.', 'Die Halle ist groß und hell.'],
    ['Das Amt hilft nicht nur heute, sondern auch morgen.', 'Das Amt hilft heute und auch morgen.'],
    ['Der Verein bietet nicht nur Sport, sondern auch Musik.', 'Der Verein bietet Sport und auch Musik.'],
    [
      'Im Rathaus kann man nun sowohl Pässe als auch Ausweise abholen.',
      'Im Rathaus kann man nun Pässe und Ausweise abholen.',
    ],
    [
      'In Lindenfurt gibt es jetzt sowohl ein Bad als auch einen See.',
      'In Lindenfurt gibt es jetzt ein Bad und einen See.',
    ],
  ])('%s', (before, after) => {
    expect(byRule('both-and', before)).toBe(after);
  });

  it.each([
    'Nicht nur die Zahl der Gäste stieg, sondern auch der Umsatz.',
    'Sowohl Kinder und Eltern als auch Lehrer kommen.',
    'Nicht nur hilft die Stadt, sondern auch der Verein.',
    'Das ist nicht nur, weil es regnet, sondern auch kalt ist.',
    'Nicht nur Kinder kommen.',
    'Das Bad ist nicht neu, sondern alt.',
    'Das hilft nicht nur den Kindern, sondern es freut auch die Eltern.',
    'Als auch Kinder kamen, war es laut.',
    'Das gilt sowohl als auch.',
    'Nicht Kinder, sondern Eltern kommen.',
    'Sie kommt nicht allein, sondern mit Kindern.',
    'Das ist sowohl gut.',
    '„Sowohl Kinder als auch Eltern“ heißt das Buch.',
    'Sie sagt nicht nur, dass es geht, sondern auch, dass es hilft.',
    'Er half nicht nur, sondern auch sie war da.',
    'Nicht allein das Geld zählt.',
    'Der Plan nennt 700 Baustellen, sowohl alte Arbeiten als auch neue Projekte.',
    'Die Stadt sucht Helfer – sowohl Frauen als auch Männer.',
    'Das Bad hat drei Becken, nicht nur für Kinder, sondern auch für Ältere.',
    'In Lindenfurt wird nicht nur auf Wind gesetzt, sondern auch auf Sonne.',
    'Sowohl die Stadt als auch der Verein hat zugestimmt.',
    'Am Montag lobte sowohl der Rat als auch das Amt den Plan.',
    'Weber begrüßte jedoch nicht nur die neuen, sondern auch die alten Mitglieder.',
    'Trotzdem lobte die Stadt nicht nur die Vereine, sondern auch die Schulen.',
    'Im Mittelpunkt steht dabei sowohl die Schule als auch der Sport.',
    'Zuständig ist sowohl die Stadt als auch der Kreis.',
    'Beteiligt war nun sowohl der Rat als auch das Amt.',
    'Betroffen ist nicht nur die Schule, sondern auch die Kita.',
  ])('leaves: %s', (text) => {
    expect(byRule('both-and', text)).toBe(text);
  });
});
