import { deflateSync, Inflate, strToU8 } from 'fflate';
import { DICTIONARY } from './dictionary.ts';
import { joinBytes } from './join-bytes.ts';
import { ShareError } from './share-error.ts';

const dictionary = strToU8(DICTIONARY, true);

/** Bytes unpacked between two looks at how many have come out: unpacking stops soon after it has become too much. */
const SLICE = 512;

/** Deflates (RFC 1951, no wrapper) with the share code's dictionary. The library and not the browser: no browser knows dictionaries. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, dictionary });
}

/** Undoes {@link deflate}. Throws a ShareError: `damaged`, or `too-large` as soon as more than `limit` bytes have come out. */
export function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary }, (chunk) => {
    size += chunk.length;
    if (size > limit) throw new ShareError('too-large');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof ShareError ? cause : new ShareError('damaged', { cause });
  }
  return joinBytes(chunks);
}
