import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseId } from './release-id.ts';

describe('releaseId', () => {
  it.each([
    ['Straßenfest: Grüße aus Österreich & Łódź', '2025-12-12-strassenfest-gruesse-aus-oesterreich-lodz'],
    [
      'Bürgersprechstunde der Stadtverwaltung Lindenfurt zum Thema Wohnen',
      '2025-12-12-buergersprechstunde-der-stadtverwaltung',
    ],
    [
      'Neue Beratungsangebote für Unternehmen bei der Arbeitsagentur',
      '2025-12-12-neue-beratungsangebote-fuer-unternehmen',
    ],
    ['100 Jahre "Lindenfurt.Vielfalt"!', '2025-12-12-100-jahre-lindenfurt-vielfalt'],
  ])('%s', (title, id) => {
    expect(releaseId('2025-12-12', title)).toBe(id);
  });

  it('tells titles without Latin letters apart', () => {
    const ids = ['مقهى اللغة', 'Мовне кафе', '!!!', ''].map((title) => releaseId('2025-12-12', title));
    expect(new Set(ids).size).toBe(4);
  });

  it('is always valid, short and the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const id = releaseId('2025-12-12', title);
        expect(id).toMatch(/^2025-12-12-[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(60);
        expect(releaseId('2025-12-12', title)).toBe(id);
      }),
    );
  });
});
