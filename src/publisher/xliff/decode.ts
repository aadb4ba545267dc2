import { InputError } from '../../core/errors.ts';

/** Some three hundred and fifty texts. The worst that a file of this size may hold is read in five seconds on a slow machine. */
const LARGEST = 4 * 1024 * 1024;

/** @throws InputError if a file of so many bytes would not be read back. */
export function refuseTooLarge(bytes: number): void {
  if (bytes > LARGEST) throw new InputError('this is larger than 4 MB: export fewer releases into one file');
}

/**
 * Text of an XLIFF file: UTF-8, or UTF-16 with a byte order mark, as XML 1.0 (section 4.3.3) asks of every reader.
 *
 * @throws InputError if the file is too large, or is in no such encoding.
 */
export function decodeXliff(bytes: Uint8Array): string {
  refuseTooLarge(bytes.length);
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const encoding = utf16 ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`this is not ${encoding.toUpperCase()}: save the file as UTF-8`, { line: 1 }, { cause });
  }
}
