import { describe, expect, it } from 'vitest';
import { type GlossaryTerms, joinGlossary } from '../glossary.ts';

const terms: GlossaryTerms = {
  amt: { term: 'Amt', say: 'AMT', forms: ['Amt', 'Ämter'], meaning: 'Eine Stelle.', helps: 'Fragen Sie.' },
  termin: { term: 'Termin', say: 'ter-MIN', forms: ['Termin'], compound: true, meaning: 'Ein Tag.' },
};

describe('joinGlossary', () => {
  it('explains a German word in German by itself', () => {
    expect(joinGlossary(terms)).toEqual({
      terms,
      entries: {
        amt: { term: 'Amt', say: 'AMT', meaning: 'Eine Stelle.', helps: 'Fragen Sie.' },
        termin: { term: 'Termin', say: 'ter-MIN', meaning: 'Ein Tag.' },
      },
    });
  });

  it('keeps the German word in another language, and marks only what is explained there', () => {
    expect(joinGlossary(terms, { amt: { translation: 'office', meaning: 'A public office.' } })).toEqual({
      terms: { amt: terms.amt },
      entries: { amt: { term: 'Amt', say: 'AMT', translation: 'office', meaning: 'A public office.' } },
    });
  });
});
