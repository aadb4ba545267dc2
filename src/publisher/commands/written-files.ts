import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { isAsWritten, noteWritten, readWritten, type Written } from '../drafts/written.ts';
import { systemCode } from '../system-code.ts';
import { readTextFile, writeAtomic } from '../workspace/files.ts';

/** Texts that engines write into a workspace, and how they are told from those of people. */

const WRITTEN = '.lesebruecke/written.json';

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

/**
 * Puts the text of an engine in place. A run may take hours: what a person has written or corrected meanwhile stays.
 *
 * @param path below the workspace.
 * @param bare the same without notes to the editor: whoever takes them out has not changed the text.
 * @returns the hashes with that of the text.
 * @throws InputError if a person has changed the file.
 */
export async function writeDraft(
  dir: string,
  path: string,
  markdown: string,
  written: Written,
  bare = markdown,
): Promise<Written> {
  const there = await readIfThere(join(dir, path));
  if (there !== undefined && !isAsWritten(written, path, there)) {
    throw new InputError('a person has changed the file while it was being made');
  }
  const noted = noteWritten(noteWritten(written, path, bare), path, markdown);
  await writeAtomic(join(dir, WRITTEN), `${JSON.stringify(noted, undefined, 1)}\n`);
  await writeAtomic(join(dir, path), markdown);
  return noted;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readTextFile(file)).text;
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}
