import { type Frame, readFrame, ShareError } from '../../core/codec/share.ts';
import { readShareFile } from '../file/share-file.ts';
import { isPicture } from './picture-head.ts';

/** What somebody handed over, by whatever way it came, read as far as that goes without looking at the texts in it. */
export type Arrived =
  /** Share codes: all of a share, or some of its frames. */
  | { kind: 'frames'; frames: Frame[] }
  /** All of a share at once. */
  | { kind: 'container'; container: Uint8Array }
  /** No share, but something to read. */
  | { kind: 'text'; text: string }
  /** Its codes are for a QR reader to find. */
  | { kind: 'picture' };

/** Size of a file, in bytes, or of a text, in characters, that is looked into: five times what a share may hold. */
export const LARGEST_ARRIVAL = 5_000_000;

/** The end of an address with a share code. Shorter numbers are what people write: `#1`, `#2027`. */
const CODE = /#[0-9]{21,}/g;
const ADDRESS = /\b[a-z][a-z0-9+.-]*:\S+|\bwww\.\S+/gi;
const SHARE_TYPE = 'application/vnd.lesebruecke.share';

/**
 * Reads a text: an address with a share code, also with words around it as messengers write them; several of them; the text
 * of a share file; or any other text. Throws a ShareError: `not-a-share` for one in which there is nothing to read, `newer`,
 * `damaged`, `too-large`, `invalid`.
 */
export function readArrivedText(text: string): Arrived {
  if (text.length > LARGEST_ARRIVAL) throw new ShareError('too-large');
  if (text.includes(SHARE_TYPE)) return { kind: 'container', container: readShareFile(text) };
  const codes = text.match(CODE);
  if (codes) return { kind: 'frames', frames: readCodes(codes) };
  if (!isReadable(text)) throw new ShareError('not-a-share');
  return { kind: 'text', text };
}

/**
 * Reads a file, whatever it is called. `decodeText` gives the text of a plain text file, undefined for any other. Throws what
 * {@link readArrivedText} throws; `not-a-share` also for pages and files that are none of all that.
 */
export function readArrivedFile(bytes: Uint8Array, decodeText: (bytes: Uint8Array) => string | undefined): Arrived {
  if (isPicture(bytes)) return { kind: 'picture' };
  if (bytes.length > LARGEST_ARRIVAL) throw new ShareError('too-large');
  // Before it is taken for a plain text, which a page is not. What matters in a share file is ASCII.
  const raw = new TextDecoder().decode(bytes);
  if (raw.includes(SHARE_TYPE)) return { kind: 'container', container: readShareFile(raw) };
  const text = decodeText(bytes);
  if (text === undefined) throw new ShareError('not-a-share');
  return readArrivedText(text);
}

/** The frames of all codes that can be read. Throws the first one's ShareError where none can. */
export function readCodes(codes: readonly string[]): Frame[] {
  const frames: Frame[] = [];
  let fault: ShareError | undefined;
  for (const code of codes) {
    try {
      frames.push(readFrame(code));
    } catch (cause) {
      if (!(cause instanceof ShareError)) throw cause;
      fault ??= cause;
    }
  }
  if (frames.length === 0) throw fault ?? new ShareError('not-a-share');
  return frames;
}

/** True if there are words in it besides addresses. */
function isReadable(text: string): boolean {
  return /\p{L}/u.test(text.replace(ADDRESS, ''));
}
