const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Bytes of base64url without padding (RFC 4648, section 5). Undefined for all that an encoder does not write: other
 * characters, an impossible length, bits left over that are not zero. So two different texts never mean the same bytes.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let [bits, count, at] = [0, 0, 0];
  for (const char of text) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = bits >> count;
  }
  const isWhole = text.length % 4 !== 1 && (bits & ((1 << count) - 1)) === 0;
  return isWhole ? bytes : undefined;
}

/** Bytes as base64url without padding; the inverse of {@link decodeBase64url}. */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = '';
  let [bits, count] = [0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0x3fff;
    count += 8;
    for (; count >= 6; count -= 6) text += ALPHABET[(bits >> (count - 6)) & 63];
  }
  return count > 0 ? text + ALPHABET[(bits << (6 - count)) & 63] : text;
}
