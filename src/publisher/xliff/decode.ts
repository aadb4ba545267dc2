import { InputError } from '../../core/errors.ts';

/** A translation of everything a city has published in ten years is smaller. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Text of an XLIFF file: UTF-8, or UTF-16 with a byte order mark, as XML 1.0 (section 4.3.3) asks of every reader.
 *
 * @throws InputError if the file is too large, or is in no such encoding.
 */
export function decodeXliff(bytes: Uint8Array): string {
  if (bytes.length > LARGEST) throw new InputError('this is larger than 32 MB: export fewer releases into one file');
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
