import { findTerms, type GlossaryExplanations, type GlossaryTerms } from '../../core/glossary.ts';

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
  /** What an official name means that is a term, or begins with one (`Jobcenter Lindenfurt`). */
  meaningOf(name: string): string | undefined;
  /** Translation of exactly this term. */
  translationOf(term: string): string | undefined;
}

/** Joins the German terms with what they are called in another language, by their ids. */
export function joinGlossary(terms: GlossaryTerms, explanations: GlossaryExplanations): Glossary {
  const byId = new Map<string, TermPair>();
  for (const [id, { term, forms }] of Object.entries(terms)) {
    const translation = explanations[id]?.translation.split(/[,،;]/)[0]?.trim();
    if (translation) byId.set(id, { term, forms, translation });
  }
  const pairs = [...byId.values()];
  const translationOf = (text: string) =>
    pairs.find(({ term, forms }) => term === text || forms.includes(text))?.translation;
  return {
    pairs,
    findIn(text) {
      const found = new Set(findTerms(text, terms).map(({ id }) => id));
      return [...byId].filter(([id]) => found.has(id)).map(([, pair]) => pair);
    },
    meaningOf(name) {
      const words = name.split(' ');
      const beginnings = words.map((_, index) => words.slice(0, words.length - index).join(' '));
      return beginnings.map(translationOf).find((translation) => translation !== undefined);
    },
    translationOf,
  };
}

/** For a language without a glossary, and for source texts that are not German. */
export const NO_GLOSSARY: Glossary = {
  pairs: [],
  findIn: () => [],
  meaningOf: () => undefined,
  translationOf: () => undefined,
};
