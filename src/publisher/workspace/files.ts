import { type Dirent, readFileSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { decodeText } from './utf8.ts';

/** Reads a text file that the person at the keyboard named. Errors name it as they did. */
export async function readTextFile(path: string): Promise<{ text: string; bytes: Uint8Array }> {
  const bytes = await readBytes(path);
  return { bytes, text: inFile(path, () => decodeText(bytes)) };
}

/** Bytes of a file; an InputError that names it if it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    // In one go: small files by the thousand, for each of which a promise goes back and forth between threads five times.
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** What the folder holds, by name, without what editors and systems hide there. */
export async function listFolder(path: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Refuses a symbolic link that leads out of the folder: a workspace is what lies in it. */
export async function refuseOutside(root: string, path: string): Promise<void> {
  let target: string;
  try {
    target = await realpath(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  if (!target.startsWith((await realpath(root)) + sep)) {
    throw new InputError('this link leads out of the workspace: put the file itself here', { file: path });
  }
}

/** Puts a file in place in one step: whoever reads it sees the old one or the new one, never half of it. */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

/** Removes a file; nothing happens if it is gone already. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Puts a new folder in place in one step, with all its files. The folder must not exist. */
export async function writeFolder(path: string, files: Record<string, string | Uint8Array>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await mkdir(temporary, { recursive: true });
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(temporary, name), content, { flush: true });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true });
    throw cause;
  }
}

/** Runs what may find something wrong in a file, and adds the file's name to what it finds. */
export function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InputError ? error.at({ file }) : error;
  }
}

function unreadable(path: string, cause: unknown): InputError {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder: check the name',
    EISDIR: 'this is a folder: name a text file',
    ENOTDIR: 'this is a file, but a folder is expected here',
    EACCES: 'this may not be read: check its permissions',
    ELOOP: 'this link leads to itself: put the file itself here',
  };
  const reason = reasons[systemCode(cause) ?? ''] ?? `this cannot be read (${systemCode(cause) ?? cause})`;
  return new InputError(reason, { file: path }, { cause });
}
