import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senderName } from './sender-name.ts';

const CITY = 'Stadt Lindenfurt';

/** Nothing of these may be written here: they are read from outside the project, where it stands beside them. */
const naughty = new URL('../../../../shared/fixtures/security/blns.json', import.meta.url);

function expectTame(name: string) {
  const shown = senderName(name, CITY);
  if (shown === undefined) return;
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(shown).not.toMatch(/\p{M}{3}/u);
  expect(shown).toMatch(/[\p{L}\p{N}]/u);
  expect([...shown].length).toBeLessThanOrEqual(60);
}

describe('senderName', () => {
  it.each([
    ['Verein Willkommen e. V.', 'Verein Willkommen e. V.'],
    ['  Stadt\n\tKöln ', 'Stadt Köln'],
    ['انجمن کمک', 'انجمن کمک'],
    ['Ab\u202egnurhüF\u202c \u2066x\u2069', 'AbgnurhüF x'],
    ['Z\u200ba\u00adl\u{e0041}', 'Zal'],
    ['a\u0301\u0302\u0303\u0304\u0305', 'á\u0302\u0303'],
    ['x'.repeat(80), `${'x'.repeat(59)}…`],
  ])('shows %j', (name, shown) => {
    expect(senderName(name, CITY)).toBe(shown);
  });

  it.each([
    'Stadt Lindenfurt',
    'STADT  LINDENFURT',
    'Stadt Lindenfurt – Pressestelle',
    'S\u200btadt Linden\u00adfurt',
    'Stаdt Lіndеnfurt',
    '𝐒𝐭𝐚𝐝𝐭 𝐋𝐢𝐧𝐝𝐞𝐧𝐟𝐮𝐫𝐭',
    'Ｓｔａｄｔ Ｌｉｎｄｅｎｆｕｒｔ',
    'Städt Líndenfürt',
    '5tadt L1ndenfurt',
    'Lindenfurt',
    '',
    ' \u202e\u200b',
    '…!',
  ])('does not show %j', (name) => {
    expect(senderName(name, CITY)).toBeUndefined();
  });

  it('gives one tame line for any name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectTame));
  });

  it.skipIf(!existsSync(naughty) && process.env.CI !== 'true')('and for known tricks (../shared/fixtures)', () => {
    const names: string[] = JSON.parse(readFileSync(naughty, 'utf8'));
    for (const name of names) {
      expectTame(name);
      expect(senderName(`${CITY}${name}`, CITY)).toBeUndefined();
      expect(senderName(`\u202e${name}\u2066${CITY}`, CITY)).toBeUndefined();
    }
  });
});
