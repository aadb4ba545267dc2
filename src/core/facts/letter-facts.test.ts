import { describe, expect, it } from 'vitest';
import { letterFacts } from '../facts.ts';
import { readPastedText } from '../press/pasted-text.ts';

const TODAY = '2026-11-22';
const LETTER = `Jobcenter Lindenfurt
Auskunft: 030 23125-620

Frau Elif Yılmaz
Kanalstraße 5
12345 Lindenfurt

Lindenfurt, den 16. November 2026

Einladung

Sehr geehrte Frau Yılmaz,

bitte kommen Sie am 3. Dezember um 10 Uhr in das Jobcenter, Marktplatz 1, Zimmer 204.

Geben Sie den Antrag bis zum 20. November 2026 ab. Die Gebühr beträgt 20 Euro.

Mit freundlichen Grüßen
Anna Berg
Marktplatz 7`;

const read = (text: string) => letterFacts(readPastedText(text).blocks, TODAY);
const kinds = (text: string) => read(text).map(({ kind }) => kind);

describe('letterFacts', () => {
  it('counts days from the day that stands on the letter, also those that are over by now', () => {
    const facts = read(LETTER);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'when', date: '2026-12-03', time: '10:00' }));
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'until', date: '2026-11-20' }));
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'cost', amount: 20 }));
  });

  it('takes neither the reader’s own address nor the signature’s for a place to go to', () => {
    const places = read(LETTER).flatMap((fact) => (fact.kind === 'where' ? [fact.address] : []));
    expect(places).toEqual(['Jobcenter, Marktplatz 1, Zimmer 204']);
  });

  it('finds whom to ask in the letterhead', () => {
    const [ask] = read(LETTER).filter((fact) => fact.kind === 'ask');
    expect(ask?.contact.phones).toEqual([expect.objectContaining({ number: '030 23125-620' })]);
  });

  it('does not take the letter’s own day for an event', () => {
    expect(read('Lindenfurt, 16.11.2026\n\nDas Amt zieht um.\n\nDer Eingang liegt am Markt.')).toEqual([]);
  });

  it.each([
    ['no year and no weekday', 'Das Amt ist am 4. Dezember geschlossen.', []],
    ['a year', 'Das Amt ist am 4. Dezember 2026 geschlossen.', ['when']],
    ['a weekday that fits', 'Das Amt ist am Freitag, 4. Dezember, geschlossen.', ['when']],
    ['a weekday of another year', 'Das Amt ist am Montag, 4. Dezember, geschlossen.', []],
    ['a day that was over', 'Das Amt war am 4. Mai 2026 geschlossen.', []],
  ])('without a day of its own: %s', (_, sentence, expected) => {
    expect(kinds(`Guten Tag,\n\n${sentence}\n\nViele Grüße\nAnna`)).toEqual(expected);
  });

  it('does not count from a day that has not come, or that is another letter’s', () => {
    expect(kinds('Ihr Schreiben vom 1.10.2026\n\nGuten Tag,\n\ndas Amt ist am 4. Dezember geschlossen.')).toEqual([]);
    expect(kinds('Lindenfurt, 1.10.2027\n\nGuten Tag,\n\ndas Amt ist am 4. Dezember geschlossen.')).toEqual([]);
  });
});
