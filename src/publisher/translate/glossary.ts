import * as v from 'valibot';
import { findTerms, type GlossaryTerms, glossaryExplanationsSchema, glossaryTermsSchema } from '../../core/glossary.ts';

/** A German term of administration and what it is called in another language. */
export interface TermPair {
  term: string;
  /** As it is found in running text. */
  forms: readonly string[];
  /** The first of the translations that the glossary offers. */
  translation: string;
}

/** The glossary as it serves translating into one language. */
export interface Glossary {
  pairs: readonly TermPair[];
  /** Those whose term stands in a German text. */
  findIn(text: string): TermPair[];
  /** Translation of exactly this term. */
  translationOf(term: string): string | undefined;
}

/**
 * Joins the German glossary with that of another language (`locales/<lang>/glossary.json`).
 *
 * @throws v.ValiError if a file is not of the form: a defect, since they belong to the program.
 */
export function readGlossary(germanJson: string, translatedJson: string): Glossary {
  const terms: GlossaryTerms = v.parse(glossaryTermsSchema, JSON.parse(germanJson));
  const explanations = v.parse(glossaryExplanationsSchema, JSON.parse(translatedJson));
  const byId = new Map<string, TermPair>();
  for (const [id, { term, forms }] of Object.entries(terms)) {
    const translation = explanations[id]?.translation.split(/[,،;]/)[0]?.trim();
    if (translation) byId.set(id, { term, forms, translation });
  }
  const pairs = [...byId.values()];
  return {
    pairs,
    findIn(text) {
      const found = new Set(findTerms(text, terms).map(({ id }) => id));
      return [...byId].filter(([id]) => found.has(id)).map(([, pair]) => pair);
    },
    translationOf: (text) => pairs.find(({ term, forms }) => term === text || forms.includes(text))?.translation,
  };
}

/** For a language without a glossary, and for source texts that are not German. */
export const NO_GLOSSARY: Glossary = { pairs: [], findIn: () => [], translationOf: () => undefined };
