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
  const entries = known.map(([id, german]): [string, GlossaryEntry] => {
    const explanation = explanations?.[id];
    if (!explanation) return [id, german];
    const { term, say } = german;
    const { translation, meaning, helps } = explanation;
    return [id, { term, say, translation, meaning, ...(helps && { helps }) }];
  });
  return { terms: Object.fromEntries(known), entries: Object.fromEntries(entries) };
}

/** The terms of a German glossary as it came to a phone; of one that does not say how they are written, the words themselves. */
export function termsOf(german: Readonly<Record<string, GlossaryEntry>>): GlossaryTerms {
  const terms = Object.entries(german).map(([id, entry]) => [id, { ...entry, forms: entry.forms ?? [entry.term] }]);
  return Object.fromEntries(terms);
}
