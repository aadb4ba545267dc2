import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findTerms, glossaryExplanationsSchema, glossaryTermsSchema } from '../src/core/glossary.ts';
import { LANGUAGES } from '../src/core/language.ts';
import { splitSentences } from '../src/core/text/sentences.ts';

/** Every word that is explained in German is explained in every language of the app, with nothing left out. */

const LONGEST_SENTENCE = 15;
const fileOf = (lang: string) => readFileSync(`locales/${lang}/glossary.json`, 'utf8');
const terms = v.parse(glossaryTermsSchema, JSON.parse(fileOf('de')));
const others = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'de');

describe('the German glossary', () => {
  it('is in the order of its ids', () => {
    expect(Object.keys(terms)).toEqual(Object.keys(terms).sort());
  });

  it('holds at least the words asked for', () => {
    expect(Object.keys(terms).length).toBeGreaterThanOrEqual(46);
  });

  it('has no form in two entries, and none twice', () => {
    const forms = Object.values(terms).flatMap((term) => term.forms);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('says everything in short sentences', () => {
    const sentences = Object.values(terms).flatMap(({ meaning, helps }) => [
      ...splitSentences(meaning, 'de'),
      ...(helps === undefined ? [] : splitSentences(helps, 'de')),
    ]);
    expect(sentences.filter((sentence) => sentence.split(' ').length > LONGEST_SENTENCE)).toEqual([]);
    expect(sentences.filter((sentence) => !/[.?]“?$/.test(sentence))).toEqual([]);
  });

  it('knows the programmes and offices of the release the project was created from', () => {
    const text =
      'NRW.integrativ, Jugendberufsagentur, Beratungsstelle Migrantenökonomie, Kommunalem Integrationszentrum, ' +
      'JobCenter, Presse- und Kommunikationsamt';
    expect(findTerms(text, terms).map(({ id }) => id)).toEqual([
      'nrw-integrativ',
      'jugendberufsagentur',
      'beratungsstelle-migrantenoekonomie',
      'kommunales-integrationszentrum',
      'jobcenter',
      'presse-und-kommunikationsamt',
    ]);
  });
});

describe.each(others)('the glossary in %s', (lang) => {
  const explanations = v.parse(glossaryExplanationsSchema, JSON.parse(fileOf(lang)));

  it('has the same entries in the same order', () => {
    expect(Object.keys(explanations)).toEqual(Object.keys(terms));
  });

  it('says who helps exactly where the German does', () => {
    const wrong = Object.entries(terms).filter(
      ([id, { helps }]) => (helps === undefined) !== (explanations[id]?.helps === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves direction to the page', () => {
    expect(fileOf(lang)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});
