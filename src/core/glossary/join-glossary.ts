import type { GlossaryEntry, GlossaryExplanations, GlossaryTerms } from '../glossary.ts';

/** What is explained in one language. */
export interface LanguageGlossary {
  /** The terms to be marked in texts of that language: those that have an entry. */
  terms: GlossaryTerms;
  entries: Readonly<Record<string, GlossaryEntry>>;
}

/**
 * The glossary in the language of `explanations`; without them in German, where every term explains itself. A term
 * without an explanation is left out: a mark that leads to a text which the reader cannot read helps nobody.
 */
export function joinGlossary(all: GlossaryTerms, explanations?: GlossaryExplanations): LanguageGlossary {
  const known = Object.entries(all).filter(([id]) => !explanations || explanations[id]);
  const entries = known.map(([id, { term, say, ...german }]): [string, GlossaryEntry] => {
    const explanation = explanations?.[id];
    const { meaning, helps } = explanation ?? german;
    const translation = explanation && { translation: explanation.translation };
    return [id, { term, say, ...translation, meaning, ...(helps && { helps }) }];
  });
  return { terms: Object.fromEntries(known), entries: Object.fromEntries(entries) };
}
