import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../core/errors.ts';
import type { LanguageTag } from '../../core/release.ts';
import { type Glossary, NO_GLOSSARY, readGlossary } from '../translate/glossary.ts';
import { isAsWritten, readWritten, type Written } from '../translate/written.ts';
import { readTextFile, systemCode } from '../workspace/files.ts';

/** Files that `translate` reads besides the texts. */

const LOCALES = fileURLToPath(new URL('../../../locales', import.meta.url));
export const WRITTEN = '.lesebruecke/written.json';

/** A run may take hours: a person may have written or corrected the text meanwhile. */
export async function refuseCorrected(dir: string, path: string, written: Written): Promise<void> {
  const there = await readIfThere(join(dir, path));
  if (there === undefined || isAsWritten(written, path, there)) return;
  throw new InputError('a person has changed the file while it was being translated');
}

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

/** Hashes of what engines wrote into a workspace. */
export async function readWrittenFile(dir: string): Promise<Written> {
  const file = join(dir, WRITTEN);
  const json = await readIfThere(file);
  const written = json === undefined ? {} : readWritten(json);
  if (written) return written;
  throw new InputError('this is not the list of written texts: delete it, and texts of engines count as corrected', {
    file,
  });
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readTextFile(file)).text;
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}
