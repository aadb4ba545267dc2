import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { CONFIG_FILE, readConfig } from './config.ts';
import { listFolder, writeAtomic } from './files.ts';

const PLACEHOLDERS = {
  publisher: { name: 'Stadt Beispielstadt', url: 'https://www.example.org/presse' },
  languages: [
    'de',
    'en',
    'ar',
    'uk',
    'tr',
    'fa',
    'ru',
    'ku',
    'fr',
    'pl',
    'ro',
    'bg',
    'es',
    'sq',
    'sr',
    'so',
    'fa-AF',
    'ckb',
    'ps',
    'ti',
  ],
  topics: [],
};

/**
 * Makes a workspace in a new or empty folder: with placeholders, or as a copy of another one. A folder that is a
 * workspace already is left as it is. Returns whether anything was made.
 *
 * @throws InputError if the folder holds something else.
 */
export async function initWorkspace(dir: string, copyOf?: string): Promise<boolean> {
  const names = await namesIn(dir);
  if (names.includes(CONFIG_FILE)) {
    await readConfig(dir);
    return false;
  }
  if (names.length > 0) {
    throw new InputError('this folder is not empty and no workspace: choose a new or an empty one', { file: dir });
  }
  await mkdir(join(dir, 'releases'), { recursive: true });
  if (copyOf) await cp(join(copyOf, 'releases'), join(dir, 'releases'), { recursive: true });
  if (copyOf && (await namesIn(copyOf)).includes('media')) {
    await cp(join(copyOf, 'media'), join(dir, 'media'), { recursive: true });
  }
  if (copyOf) await cp(join(copyOf, CONFIG_FILE), join(dir, CONFIG_FILE));
  else await writeAtomic(join(dir, CONFIG_FILE), `${JSON.stringify(PLACEHOLDERS, undefined, 2)}\n`);
  return true;
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return (await listFolder(dir)).map(({ name }) => name);
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return [];
    throw error;
  }
}
