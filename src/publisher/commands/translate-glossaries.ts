import { join } from 'node:path';
import type { LanguageTag } from '../../core/release.ts';
import { PROJECT } from '../project.ts';
import { type Glossary, NO_GLOSSARY, readGlossary } from '../translate/glossary.ts';
import { readTextFile } from '../workspace/files.ts';

/** Glossaries, as `translate` reads them. */

const LOCALES = join(PROJECT, 'locales');

/** Glossaries of the languages asked for; there are none for a source language other than German. */
export async function readGlossaries(
  source: LanguageTag,
  targets: readonly LanguageTag[],
): Promise<(to: LanguageTag) => Glossary> {
  if (source !== 'de') return () => NO_GLOSSARY;
  const read = async (lang: LanguageTag) => (await readTextFile(join(LOCALES, lang, 'glossary.json'))).text;
  const german = await read('de');
  const entries = await Promise.all(
    targets.map(async (lang): Promise<[string, Glossary]> => [lang, readGlossary(german, await read(lang))]),
  );
  const glossaries = new Map(entries);
  return (to) => glossaries.get(to) ?? NO_GLOSSARY;
}
