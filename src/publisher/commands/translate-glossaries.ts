import type { LanguageTag } from '../../core/release.ts';
import { type Glossary, joinGlossary, NO_GLOSSARY } from '../translate/glossary.ts';
import { readExplanations, readTerms } from '../workspace/glossary.ts';

/** Glossaries, as `translate` reads them: the program's, and before them the workspace's own words. */

/** Glossaries of the languages asked for; there are none for a source language other than German. */
export async function readGlossaries(
  dir: string,
  source: LanguageTag,
  targets: readonly LanguageTag[],
): Promise<(to: LanguageTag) => Glossary> {
  if (source !== 'de') return () => NO_GLOSSARY;
  const terms = await readTerms(dir);
  const entries = await Promise.all(
    targets.map(async (lang): Promise<[string, Glossary]> => {
      return [lang, joinGlossary(terms, await readExplanations(dir, lang, terms))];
    }),
  );
  const glossaries = new Map(entries);
  return (to) => glossaries.get(to) ?? NO_GLOSSARY;
}
