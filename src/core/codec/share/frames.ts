import { crc32 } from './crc32.ts';
import { bytesInDigits, fromDigits, toDigits } from './digits.ts';
import { ShareError } from './share-error.ts';

/** First digit of a share code. It says how everything behind it is written; readers refuse a higher one. */
const SHARE_VERSION = 1;
/** A loop of so many codes takes a patient person a minute. */
const MOST_FRAMES = 64;
/** What one code may take, in bytes: more do not scan well with cheap phones. */
export const BYTES_PER_CODE = 1_000;

const HEAD = 6;
const CHECKSUM = 4;

/** One part of a container. */
export interface Frame {
  /** Names the container: its CRC-32. Frames of different shares never mix. */
  message: number;
  /** From 0. */
  index: number;
  count: number;
  chunk: Uint8Array;
}

/**
 * A container as addresses, one for each code: one where it fits, else as many as it takes, all of the same size, so that
 * the code does not jump while they are shown in turn. `address`: where the app is, without a fragment. Throws a ShareError
 * `too-large` where {@link MOST_FRAMES} do not suffice, or nothing fits beside so long an address.
 */
export function shareAddresses(container: Uint8Array, address: string, bytesPerCode = BYTES_PER_CODE): string[] {
  const room = bytesInDigits(digitsPerCode(address, bytesPerCode) - 1) - HEAD - CHECKSUM;
  const count = Math.ceil(container.length / room);
  if (room <= 0 || count > MOST_FRAMES) throw new ShareError('too-large');
  const size = Math.ceil(container.length / count);
  const message = crc32(container);
  return Array.from({ length: count }, (_, index) => {
    const chunk = container.subarray(index * size, (index + 1) * size);
    return `${address}#${SHARE_VERSION}${toDigits(frameBytes({ message, index, count, chunk }))}`;
  });
}

/**
 * Reads what a camera or the address bar gave. Throws a ShareError: `not-a-share`, `newer`, `damaged`; `too-large` for more
 * digits than a code holds.
 */
export function readFrame(text: string): Frame {
  const [, version, digits] = /#([0-9])([0-9]{20,})$/.exec(text) ?? [];
  if (version === undefined || digits === undefined) throw new ShareError('not-a-share');
  if (Number(version) > SHARE_VERSION) throw new ShareError('newer');
  if (Number(version) < SHARE_VERSION) throw new ShareError('damaged');
  const bytes = fromDigits(digits);
  const end = bytes.length - CHECKSUM;
  const view = new DataView(bytes.buffer);
  if (end <= HEAD || view.getUint32(end) !== crc32(bytes.subarray(0, end))) throw new ShareError('damaged');
  const [message, index, count] = [view.getUint32(0), view.getUint8(4), view.getUint8(5)];
  if (index >= count || count > MOST_FRAMES) throw new ShareError('invalid');
  return { message, index, count, chunk: bytes.slice(HEAD, end) };
}

function frameBytes({ message, index, count, chunk }: Frame): Uint8Array {
  const bytes = new Uint8Array(HEAD + chunk.length + CHECKSUM);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, message);
  view.setUint8(4, index);
  view.setUint8(5, count);
  bytes.set(chunk, HEAD);
  view.setUint32(HEAD + chunk.length, crc32(bytes.subarray(0, HEAD + chunk.length)));
  return bytes;
}

/**
 * Digits that fit a code behind an address, in QR's byte mode up to and with the `#`, in numeric mode after it (ISO/IEC
 * 18004, 7.4: 4 bits of mode and 16 of length, 4 and 14, the longest that there are; 10 bits for 3 digits).
 */
function digitsPerCode(address: string, bytesPerCode: number): number {
  const bits = 8 * bytesPerCode - (4 + 16 + 8 * (address.length + 1)) - (4 + 14);
  return Math.floor(bits / 10) * 3;
}
