import chardet from 'chardet';
import iconv from 'iconv-lite';
import { InputError } from '../../core/errors.ts';
import { bomEncoding, declaredEncoding, type Encoding, findEncoding, wideEncoding } from './encodings.ts';
import { GERMAN, repairEncoding } from './repair-encoding.ts';

export interface DecodeOptions {
  /** Of the HTTP header `Content-Type`. */
  charset?: string;
}

export interface Decoded {
  text: string;
  /** Name of the encoding the text was read in, lower case: `utf-8`, `windows-1252`, `utf-16le` … */
  encoding: Encoding;
}

/** Bytes that an encoding never uses, as the decoders give them. */
const ILLEGAL = /\uFFFD/;
const DETECTED_AT_LEAST = 30;

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  const legal = !ILLEGAL.test(text) && !text.includes('\0');
  return legal ? text : undefined;
}

/** Letters in UTF-8 do not come about by chance: twice as many of them as broken bytes, and it is UTF-8. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole > 0 && whole >= broken * 2;
}

/**
 * Encodings that the bytes can be in by their frequencies, best first; none where that is a guess, or where the text is
 * UTF-8 with damaged bytes. Short German texts are too short for frequencies: windows-1252 if that reads as German.
 */
function detect(bytes: Uint8Array): Encoding[] {
  if (GERMAN.test(iconv.decode(Buffer.from(bytes), 'windows-1252'))) return ['windows-1252'];
  if (isDamagedUtf8(bytes)) return [];
  const found = chardet.analyse(bytes).filter(({ confidence }) => confidence >= DETECTED_AT_LEAST);
  return found.map(({ name }) => findEncoding(name)).filter((encoding) => encoding !== undefined);
}

/** Offset and line of the first byte that is not UTF-8. */
function firstIllegal(bytes: Uint8Array): { line: number; offset: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const good = lenient.slice(0, Math.max(0, lenient.search(ILLEGAL)));
  return { line: good.split('\n').length, offset: new TextEncoder().encode(good).length };
}

/**
 * The text that bytes from outside hold. Which encoding they are in is asked of the byte order mark, then of the HTTP
 * header, then of the text itself (XML declaration, `<meta charset>`), in the order of RFC 7303 and the HTML standard;
 * an answer that the bytes contradict is passed over for UTF-8 and then for what their frequencies suggest. Latin-1 and
 * ASCII are read as windows-1252, as browsers do (WHATWG Encoding). Line ends become `\n`.
 *
 * @throws InputError with line and byte where the bytes are no text in any encoding that is likely.
 */
export function decodeBytes(bytes: Uint8Array, { charset }: DecodeOptions = {}): Decoded {
  const bom = bomEncoding(bytes);
  const declared = declaredEncoding(bytes);
  const named = [bom?.encoding, findEncoding(charset), wideEncoding(bytes), declared].filter(
    (encoding) => encoding !== undefined,
  );
  const body = bom ? bytes.subarray(bom.length) : bytes;
  for (const encoding of new Set([...named.flatMap(preferUtf8), 'utf-8'])) {
    const text = decodeAs(body, encoding);
    if (text !== undefined) return { text: tidy(text), encoding };
  }
  for (const encoding of bom ? [] : detect(body)) {
    const text = decodeAs(body, encoding);
    if (text !== undefined) return { text: tidy(text), encoding };
  }
  const { line, offset } = firstIllegal(body);
  throw new InputError(
    `byte ${offset + (bom?.length ?? 0)} belongs to no encoding this could be in: save it as UTF-8 and say so in its header`,
    { line },
  );
}

/** Servers call UTF-8 Latin-1 by habit; hardly any text in Latin-1 happens to be UTF-8 throughout. */
function preferUtf8(encoding: Encoding): Encoding[] {
  return encoding === 'windows-1252' ? ['utf-8', encoding] : [encoding];
}

function tidy(text: string): string {
  return repairEncoding(text.replace(/^\uFEFF/, '')).replace(/\r\n?/g, '\n');
}
