import { InputError } from '../../core/errors.ts';
import { openFile } from '../ingest/open-source.ts';
import { readBytes, readTextFile } from '../workspace/files.ts';

/**
 * A press text as a file: what the workspace keeps is in UTF-8, whatever the press office's word processor wrote. Files
 * in UTF-8 stay as they are, byte for byte.
 *
 * @throws InputError, with the file as its place, if it cannot be read as text in any likely encoding
 */
export async function readPressText(file: string): Promise<{ text: string; bytes: Uint8Array }> {
  const bytes = await readBytes(file);
  if (isUtf8(bytes)) return readTextFile(file);
  try {
    const { text } = await openFile(file);
    return { text, bytes: new TextEncoder().encode(text) };
  } catch (error) {
    throw error instanceof InputError ? error.at({ file }) : error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
