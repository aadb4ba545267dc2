import * as v from 'valibot';
import type { LanguageTag } from './release.ts';

/** Words of German administration explained: their files, and where they occur in a text. The one door to `glossary/`. */
export { type FoundTerm, findTerms } from './glossary/find-terms.ts';
export { joinGlossary, type LanguageGlossary } from './glossary/join-glossary.ts';
export { markTerms } from './glossary/mark-terms.ts';

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const germanTerm = v.strictObject({
  term: filled,
  say: filled,
  forms: v.pipe(v.array(filled), v.minLength(1)),
  compound: v.exactOptional(v.boolean()),
  meaning: filled,
  helps: v.exactOptional(filled),
});

const explanation = v.strictObject({
  translation: filled,
  meaning: filled,
  helps: v.exactOptional(filled),
});

/**
 * An entry of the German file. `forms` holds every way the word is written (inflected, short, older names); `compound`
 * says that words ending in one of them are the same thing ("Grundschulanmeldung"); `say` shows the stressed syllable.
 */
export type GlossaryTerm = v.InferOutput<typeof germanTerm>;

/** The same entry in another language: what the word is called there, what it means, who helps. */
export type GlossaryExplanation = v.InferOutput<typeof explanation>;

/** `locales/de/glossary.json`: entries by id. */
export const glossaryTermsSchema = v.record(id, germanTerm);
export type GlossaryTerms = Readonly<Record<string, GlossaryTerm>>;

/** `locales/<lang>/glossary.json`: explanations by the ids of the German file. */
export const glossaryExplanationsSchema = v.record(id, explanation);
export type GlossaryExplanations = Readonly<Record<string, GlossaryExplanation>>;

/** A word of German administration as a phone explains it in one language. */
export interface GlossaryEntry {
  /** The German word, to be recognised on a door or in a letter. */
  term: string;
  /** How it is spoken, with the stressed syllable in capitals. */
  say: string;
  /** What it is called in the language; missing in German. */
  translation?: string;
  meaning: string;
  helps?: string;
  /** In German alone: how it is written, so that a phone finds it in texts of the reader's own. See {@link GlossaryTerm}. */
  forms?: string[];
  compound?: boolean;
}

/** `glossary/<lang>.<hash>.json`: entries by the ids that `term` nodes of texts in that language refer to. */
export interface GlossaryFile {
  format: number;
  lang: LanguageTag;
  entries: Readonly<Record<string, GlossaryEntry>>;
}
