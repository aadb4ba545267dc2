import { describe, expect, it } from 'vitest';
import type { Rendition } from '../../core/release.ts';
import { withReadingAids } from './reading-aids.ts';

const source = { publisher: { name: 'Stadt' }, languages: ['de', 'en'], topics: [], glossary: {} };
const facts = { id: 'a', published: '2026-11-20', topics: [] };
const text = (lang: string, level: Rendition['level'], sentence: string, stale = false): Rendition => ({
  release: 'a',
  lang,
  level,
  title: 'T',
  blocks: [{ kind: 'paragraph', id: 'b1', sentences: [[sentence]] }],
  provenance: { origin: 'machine', ...(stale && { stale }) },
});
/** The days that are noted with the last of these texts. */
const daysOf = (...renditions: Rendition[]) =>
  withReadingAids({ facts, renditions }, source)
    .renditions.at(-1)
    ?.facts?.map((fact) => fact.kind === 'when' && fact.date);

describe('key facts of a translation', () => {
  const original = text('de', 'original', 'Das Fest ist am 5. Dezember.');
  const plain = text('de', 'plain', 'Das Fest ist am 6. Dezember.');

  it('are those of the same level in the source language, else of the original', () => {
    expect(daysOf(original, plain, text('en', 'plain', 'Come.'))).toEqual(['2026-12-06']);
    expect(daysOf(original, text('en', 'plain', 'Come.'))).toEqual(['2026-12-05']);
  });

  it('are its own where it is out of date', () => {
    expect(daysOf(original, text('en', 'original', 'The fair is on 1 December.', true))).toEqual(['2026-12-01']);
  });

  it('are not noted where there are none', () => {
    expect(daysOf(text('de', 'original', 'Ein Fest.'))).toBeUndefined();
  });
});
