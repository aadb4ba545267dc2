import { describe, expect, it } from 'vitest';
import type { GlossaryTerms } from '../glossary.ts';
import { joinGlossary, termsOf } from './join-glossary.ts';

const terms: GlossaryTerms = {
  amt: { term: 'Amt', say: 'AMT', forms: ['Amt', 'Ämter'], meaning: 'Eine Stelle.', helps: 'Fragen Sie.' },
  termin: { term: 'Termin', say: 'ter-MIN', forms: ['Termin'], compound: true, meaning: 'Ein Tag.' },
};

describe('joinGlossary', () => {
  it('explains a German word in German by itself, and says how it is written', () => {
    expect(joinGlossary(terms)).toEqual({ terms, entries: terms });
  });

  it('keeps the German word in another language, and marks only what is explained there', () => {
    expect(joinGlossary(terms, { amt: { translation: 'office', meaning: 'A public office.' } })).toEqual({
      terms: { amt: terms.amt },
      entries: { amt: { term: 'Amt', say: 'AMT', translation: 'office', meaning: 'A public office.' } },
    });
  });
});

describe('termsOf', () => {
  it('has the terms of a German glossary again', () => {
    expect(termsOf(joinGlossary(terms).entries)).toEqual(terms);
  });

  it('takes the word itself where an older edition does not say how it is written', () => {
    const { forms: _forms, ...amt } = { ...terms.amt, term: 'Amt', say: 'AMT', meaning: 'Eine Stelle.' };
    expect(termsOf({ amt }).amt?.forms).toEqual(['Amt']);
  });
});
