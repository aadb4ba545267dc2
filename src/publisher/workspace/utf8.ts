import { InputError } from '../../core/errors.ts';

/**
 * Text of a file: strict UTF-8, a byte order mark is left out, line ends become `\n`.
 *
 * @throws InputError with the line and the byte (from 0) of the first byte that is not UTF-8, or if there is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const { line, offset } = firstBadByte(bytes);
    throw new InputError(`this is not UTF-8 (byte ${offset}): save the file as UTF-8`, { line }, { cause });
  }
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    const line = text.slice(0, zero).split('\n').length;
    throw new InputError('this is not a text file (it holds a zero byte): save it as plain text in UTF-8', { line });
  }
  if (text.trim() === '') throw new InputError('the file is empty: put the text into it, or delete it', { line: 1 });
  return text.replace(/\r\n?/g, '\n');
}

/** A line feed never stands inside a UTF-8 sequence, so the first line that cannot be decoded holds the first bad byte. */
function firstBadByte(bytes: Uint8Array): { line: number; offset: number } {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const content = bytes.subarray(start, end);
    try {
      strict.decode(content);
    } catch {
      const good = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content).split('\uFFFD')[0] ?? '';
      return { line, offset: start + new TextEncoder().encode(good).length };
    }
    start = end + 1;
  }
  return { line: 1, offset: 0 };
}
