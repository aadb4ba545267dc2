import { open } from 'node:fs/promises';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { decodeBytes } from './decode.ts';
import type { Fetched } from './fetch.ts';

/** A source's text and where it came from. */
export interface Opened {
  text: string;
  /** Address after redirects; absent for files. */
  address?: string;
  validators: { etag?: string; lastModified?: string };
}

const LARGEST_FILE = 10_000_000;

/** The first bytes, in hexadecimal, of files that are no text, and what to do about them. */
const OTHER_FORMATS: [RegExp, string][] = [
  [/^25504446/, 'it is a PDF: copy its text into a .txt file'],
  [/^504b0304/, 'it is a Word file or an archive: save its text as a .txt file'],
  [/^d0cf11e0/, 'it is an old Word file: save its text as a .txt file'],
  [/^7b5c727466/, 'it is an RTF file: save its text as a .txt file'],
  [/^(?:89504e47|ffd8ff|47494638|52494646)/, 'it is a picture: give the text of the release'],
  [/^1f8b/, 'it is a compressed file: unpack it first'],
];

/** @throws InputError for PDFs, Word files, pictures and the like */
function refuseOtherFormats(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const found = OTHER_FORMATS.find(([pattern]) => pattern.test(head));
  if (found) throw new InputError(found[1]);
}

function toText(bytes: Uint8Array, charset?: string): string {
  refuseOtherFormats(bytes);
  const { text } = decodeBytes(bytes, charset === undefined ? {} : { charset });
  if (text.includes('\0')) throw new InputError('it is no text (it holds zero bytes): save it as plain text in UTF-8');
  if (text.trim() === '') throw new InputError('it is empty: give a feed, a page or a text with words');
  return text;
}

/** The text of an answer from the network. */
export function openFetched({ bytes, charset, finalUrl, etag, lastModified }: Fetched): Opened {
  return {
    text: toText(bytes, charset),
    address: finalUrl,
    validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) },
  };
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file: check the name, or write an address with https://',
  EISDIR: 'it is a folder: give the files in it',
  EACCES: 'it may not be read: change its permissions',
};

/** The text of a file; never more of it than the limit is read. */
export async function openFile(path: string, limit = LARGEST_FILE): Promise<Opened> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > limit) throw new InputError(`the file is larger than ${limit} bytes: give one release or one feed`);
      return { text: toText(await file.readFile()), validators: {} };
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = REASONS[systemCode(error) ?? ''];
    if (reason === undefined) throw error;
    throw new InputError(reason, {}, { cause: error });
  }
}
