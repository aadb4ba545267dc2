import { describe, expect, it } from 'vitest';
import { byRule } from './one-rule.test-support.ts';

describe('attribution', () => {
  it.each([
    [
      'Die Straße muss gesperrt werden, teilt das Tiefbauamt mit.',
      'Die Straße muss gesperrt werden. Das teilt das Tiefbauamt mit.',
    ],
    [
      'Das Bad bleibt zu, weil Rohre kaputt sind, teilte die Stadt am Montag mit.',
      'Das Bad bleibt zu, weil Rohre kaputt sind. Das teilte die Stadt am Montag mit.',
    ],
    [
      'In der Stadt könnten bald 200 Kitaplätze fehlen, zeigt eine Studie der Hochschule.',
      'In der Stadt könnten bald 200 Kitaplätze fehlen. Das zeigt eine Studie der Hochschule.',
    ],
    ['Viele Kinder sind arm, zeigen die Zahlen.', 'Viele Kinder sind arm. Das zeigen die Zahlen.'],
    ['Die Zahl steigt, berichtet Landrat Peter Kurz.', 'Die Zahl steigt. Das berichtet Landrat Peter Kurz.'],
    [
      'Wie das Tiefbauamt mitteilt, wird die Straße am Montag gesperrt.',
      'Die Straße wird am Montag gesperrt. Das teilt das Tiefbauamt mit.',
    ],
    [
      'Wie die Stadt Lindenfurt mitteilte, bleibt die Halle bis Mai zu, weil das Dach kaputt ist.',
      'Die Halle bleibt bis Mai zu, weil das Dach kaputt ist. Das teilte die Stadt Lindenfurt mit.',
    ],
    [
      'Wie die Stadt mitteilt, findet die Sitzung am 3. Mai statt.',
      'Die Sitzung findet am 3. Mai statt. Das teilt die Stadt mit.',
    ],
    [
      'Wie das Amt mitteilt, müssen sich Eltern bis Freitag anmelden.',
      'Eltern müssen sich bis Freitag anmelden. Das teilt das Amt mit.',
    ],
    [
      'Wie die Polizei berichtet, wurde am Montag die Brücke gesperrt.',
      'Am Montag wurde die Brücke gesperrt. Das berichtet die Polizei.',
    ],
    ['Damit ist der Bau fertig, sagt Landrat Peter Kurz.', 'Damit ist der Bau fertig. Das sagt Landrat Peter Kurz.'],
    ['Das Wasser ist sauber, bestätigt eine Untersuchung.', 'Das Wasser ist sauber. Das bestätigt eine Untersuchung.'],
    [
      'Wie das Amt mitteilt, darf in den Wäldern nicht gegrillt werden.',
      'In den Wäldern darf nicht gegrillt werden. Das teilt das Amt mit.',
    ],
  ])('changes: %s', (before, after) => {
    expect(byRule('attribution', before)).toBe(after);
  });

  it.each([
    'Die Straße sei gesperrt, teilt die Polizei mit.',
    'Wir freuen uns sehr, sagt Anna Weber.',
    '„Die Straße ist gesperrt“, teilt die Polizei mit.',
    'Die Straße ist gesperrt, teilen Sie das bitte mit.',
    'Die Straße wird gesperrt, so der Bürgermeister.',
    'Wie wir berichteten, ist die Brücke gesperrt.',
    'Wie die Feuerwehr mitteilt, hat sie den Brand gelöscht.',
    'Wie die Stadt mitteilt, kann die Halle im Park nicht genutzt werden.',
    'Wie die Stadt hilft, zeigt ein Film.',
    'Wie die Schule mitteilt, war nicht richtig.',
    'Weil die Stadt hilft, bleibt das Bad offen.',
    'Die Stadt teilt das Geld, teilt aber nicht alles mit.',
    'Bei Fragen hilft das Amt, erklärt die Regeln und gibt Tipps.',
    'Die Bürgermeisterin begrüßt die Gäste, erklärt Anna Weber den Plan.',
    'Die Feuerwehr löscht den Brand, erklärt der Bürgermeister die Lage.',
    'Der Chor singt am Sonntag, zeigt der Verein am Montag einen Film.',
    'Sein Team ist bereit, sagt der Bürgermeister.',
    'Sie ist mit dem Ergebnis zufrieden, sagt die Leiterin.',
    'Die Straße ist gesperrt, weil ein Baum umgefallen sei, teilt die Stadt mit.',
    'Rufen Sie an, sagt die Polizei.',
    'Wie die Stadt mitteilt, gehört der Platz der Schule.',
    'Wie das Amt mitteilt, hat die Stadt der Schule ein Haus gekauft.',
    'Wie die Polizei mitteilt, half einem Mann am Montag ein Nachbar.',
  ])('leaves: %s', (text) => {
    expect(byRule('attribution', text)).toBe(text);
  });
});
