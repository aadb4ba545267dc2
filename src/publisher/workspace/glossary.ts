import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { filled, onlyFields } from '../../core/codec/markdown.ts';
import { InputError } from '../../core/errors.ts';
import {
  type GlossaryExplanations,
  type GlossaryTerms,
  glossaryExplanationsSchema,
  glossaryTermsSchema,
  joinGlossary,
  type LanguageGlossary,
} from '../../core/glossary.ts';
import type { LanguageTag } from '../../core/release.ts';
import { PROJECT } from '../project.ts';
import { inFile, readTextFile } from './files.ts';
import { readJsonFields } from './json-fields.ts';

const LOCALES = join(PROJECT, 'locales');

const termId = v.pipe(
  filled,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a short name in small letters such as buergerbuero'),
);

const ownTerms = v.record(
  termId,
  v.pipe(
    onlyFields({
      term: filled,
      say: filled,
      forms: v.exactOptional(v.array(filled, 'a list such as ["Bürgerbüro", "Bürgerbüros"]'), []),
      compound: v.exactOptional(v.picklist(['true', 'false'], 'true or false'), 'false'),
      meaning: filled,
      helps: v.exactOptional(filled),
    }),
    v.transform(({ forms, compound, ...rest }) => ({
      ...rest,
      forms: [...new Set([rest.term, ...forms])],
      compound: compound === 'true',
    })),
  ),
  'terms by a short name',
);

const ownExplanations = v.record(
  termId,
  onlyFields({ translation: filled, meaning: filled, helps: v.exactOptional(filled) }),
  'explanations by the short names of de.json',
);

/**
 * The words that an edition explains, in each of its languages: the program's, and before them the workspace's own
 * (`glossary/<language>.json`), of which one with the same name stands in its place.
 *
 * @throws InputError for a file of the workspace that is not of the form.
 */
export async function readGlossary(
  dir: string,
  languages: readonly LanguageTag[],
): Promise<Record<LanguageTag, LanguageGlossary>> {
  const terms = await readTerms(dir);
  const read = async (lang: LanguageTag): Promise<[LanguageTag, LanguageGlossary]> => {
    const explanations = lang === 'de' ? undefined : await readExplanations(dir, lang, terms);
    return [lang, joinGlossary(terms, explanations)];
  };
  return Object.fromEntries(await Promise.all(languages.map(read)));
}

/** The German terms. Own words come first: where two say that a word is theirs, the city's is meant. */
export async function readTerms(dir: string): Promise<GlossaryTerms> {
  const own = await readOwn(dir, 'de', ownTerms);
  return { ...own, ...(await readBuiltIn('de', glossaryTermsSchema)), ...own };
}

/** What the terms are called in another language, and what they mean. */
export async function readExplanations(
  dir: string,
  lang: LanguageTag,
  terms: GlossaryTerms,
): Promise<GlossaryExplanations> {
  const own = await readOwn(dir, lang, ownExplanations);
  const unknown = Object.keys(own).find((id) => !terms[id]);
  if (unknown !== undefined) {
    throw new InputError(`\`${unknown}\` is no term: explain it in de.json first`, { file: ownFile(dir, lang) });
  }
  return { ...(await readBuiltIn(lang, glossaryExplanationsSchema)), ...own };
}

async function readBuiltIn<T>(lang: LanguageTag, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const { text } = await readTextFile(join(LOCALES, lang, 'glossary.json'));
  return v.parse(schema, JSON.parse(text));
}

/** What the workspace adds; nothing if it has no such file. */
async function readOwn<T>(dir: string, lang: LanguageTag, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const file = ownFile(dir, lang);
  const text = existsSync(file) ? (await readTextFile(file)).text : '{}';
  return inFile(file, () => readJsonFields(schema, text));
}

function ownFile(dir: string, lang: LanguageTag): string {
  return join(dir, 'glossary', `${lang}.json`);
}
