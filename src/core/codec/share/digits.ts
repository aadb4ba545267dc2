import { ShareError } from './share-error.ts';

/** No QR code holds more digits than this (version 40, correction level L). */
const MOST_DIGITS = 7_089;

/**
 * Bytes as decimal digits: the one number they are, with a byte 1 before them so that zeros at the front count. No packing
 * in groups is denser: a byte costs 2.41 digits, which are 8.03 bits in a QR code.
 */
export function toDigits(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x01${hex}`).toString();
}

/** The most bytes that never need more than so many digits. */
export function bytesInDigits(digits: number): number {
  return Math.max(0, Math.floor((digits * Math.log2(10) - 1) / 8));
}

/** Undoes {@link toDigits}. Throws a ShareError `damaged` for all that it does not write, `too-large` for what no code holds. */
export function fromDigits(digits: string): Uint8Array {
  if (digits.length > MOST_DIGITS) throw new ShareError('too-large');
  if (!/^[1-9][0-9]*$/.test(digits)) throw new ShareError('damaged');
  const hex = BigInt(digits).toString(16);
  if (!hex.startsWith('1') || hex.length % 2 === 0) throw new ShareError('damaged');
  return Uint8Array.from({ length: (hex.length - 1) / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at + 1, 2 * at + 3), 16),
  );
}
