import { describe, expect, it } from 'vitest';
import type { Block } from '../release.ts';
import { isEasier } from './easier.ts';
import { type GateReason, gatePlain } from './gate.ts';
import type { GermanText } from './plain-text.ts';

const paragraph = (id: string, ...sentences: string[]): Block => ({
  kind: 'paragraph',
  id,
  sentences: sentences.map((sentence) => [sentence]),
});

const ORIGINAL: GermanText = {
  title: 'Stadtbücherei Lindenfurt',
  blocks: [
    paragraph(
      'b1',
      'Aufgrund umfangreicher Modernisierungsmaßnahmen bleibt die Stadtbücherei Lindenfurt am Montag, 4. Mai, ganztägig geschlossen; Medien können weiterhin bis 18 Uhr zurückgegeben werden.',
    ),
    paragraph('b2', 'Die Ausleihe ohne gültigen Ausweis ist nicht gestattet, Jugendliche zahlen jedoch keine Gebühr.'),
  ],
};

const FIRST = [
  'Die Stadtbücherei Lindenfurt wird neu gemacht.',
  'Sie bleibt am Montag, 4. Mai, den ganzen Tag zu.',
  'Bis 18 Uhr können Sie Bücher und Filme zurückgeben.',
];
const SECOND = [
  'Ohne Ausweis dürfen Sie nichts leihen.',
  'Er muss noch gültig sein.',
  'Jugendliche zahlen keine Gebühr.',
];

function reasons(first: string[], second: string[] = SECOND): GateReason[] {
  return gatePlain(ORIGINAL, { ...ORIGINAL, blocks: [paragraph('b1', ...first), paragraph('b2', ...second)] }).reasons;
}
const changed = (from: string, to: string) => FIRST.map((sentence) => sentence.replace(from, to));

describe('the gate', () => {
  it('lets a faithful, easier text pass, and gives its measures', () => {
    const plain = { ...ORIGINAL, blocks: [paragraph('b1', ...FIRST), paragraph('b2', ...SECOND)] };
    const { passes, reasons: against, before, after } = gatePlain(ORIGINAL, plain);
    expect(against).toEqual([]);
    expect(passes).toBe(true);
    expect(after.lix).toBeLessThan(before.lix);
  });

  it.each([
    ['a day', changed('4. Mai', '5. Mai'), 'b1', /4\. Mai/],
    ['a time that is gone', changed('Bis 18 Uhr können', 'Heute können'), 'b1', /18 Uhr/],
    ['a number of its own', changed('neu gemacht', 'für 35 Tage neu gemacht'), 'b1', /35/],
    ['a renamed office', changed('Stadtbücherei Lindenfurt', 'Bibliothek Lindenfurt'), 'b1', /Lindenfurt/],
  ])('refuses %s', (_, first, block, message) => {
    expect(reasons(first)).toContainEqual({ about: 'facts', block, message: expect.stringMatching(message) });
  });

  it.each([
    ['lost', ['Sie dürfen ohne Ausweis leihen.', 'Er muss gültig sein.', 'Jugendliche zahlen keine Gebühr.']],
    [
      'lost from the last sentence',
      ['Ohne Ausweis dürfen Sie nichts leihen.', 'Er muss gültig sein.', 'Jugendliche zahlen eine Gebühr.'],
    ],
  ])('refuses a negation that is %s', (_, second) => {
    expect(reasons(FIRST, second)).toContainEqual(expect.objectContaining({ about: 'facts', block: 'b2' }));
  });

  it('refuses facts that changed places between blocks', () => {
    expect(reasons(changed('Bis 18 Uhr können', 'Heute können'), [...SECOND, 'Das geht bis 18 Uhr.'])).toContainEqual(
      expect.objectContaining({ about: 'facts', block: 'b1' }),
    );
  });

  it('refuses another language, a text that is cut, and one that is far too long', () => {
    const english = [
      'The Stadtbücherei Lindenfurt is closed on Montag, 4. Mai, because of the work that has to be done there, and you can return the books until 18 Uhr.',
    ];
    const about = (first: string[]) => reasons(first).map((reason) => reason.about);
    expect(about(english)).toContain('language');
    expect(about(['Stadtbücherei Lindenfurt: Montag, 4. Mai, 18 Uhr.'])).toContain('length');
    expect(
      about([...FIRST, ...Array<string>(9).fill('Das Haus wird schön, und alle freuen sich schon sehr darauf.')]),
    ).toContain('length');
  });

  it('refuses what is not easier, and says how hard it is', () => {
    const { passes, reasons: against } = gatePlain(ORIGINAL, ORIGINAL);
    expect(passes).toBe(false);
    expect(against).toEqual([{ about: 'easier', message: expect.stringMatching(/LIX [\d.]+ → [\d.]+, WSTF/) }]);
  });
});

describe('easier', () => {
  it.each([
    ['much lower', [60, 12], [50, 10], true],
    ['LIX lower by 1', [60, 12], [59, 12], true],
    ['WSTF lower by 0.2', [60, 12], [60, 11.8], true],
    ['hardly lower', [60, 12], [59.5, 11.9], false],
    ['one lower, one higher', [60, 12], [55, 12.1], false],
    ['the same, but easy', [35, 6], [35, 6], true],
    ['easy, and a little higher by chance', [35, 6], [35.5, 6.1], true],
    ['easy, but clearly harder', [30, 5], [36, 6], false],
    ['one of both not easy', [45, 6], [45, 6], false],
  ] as const)('%s', (_, before, after, expected) => {
    const ease = ([lix, wienerSachtextformel]: readonly [number, number]) => ({ lix, wienerSachtextformel });
    expect(isEasier(ease(before), ease(after))).toBe(expected);
  });
});
