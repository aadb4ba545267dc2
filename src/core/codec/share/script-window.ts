import { ShareError } from './share-error.ts';

/**
 * UTF-8 spends two bytes on each Cyrillic or Arabic letter. Here the 128 characters that share two neighbouring lead bytes
 * (U+0400–047F: 0xD0 and 0xD1) become one byte each, 0x80–0xFF; every other character that is not ASCII keeps its bytes
 * behind an ESC. Makes codes of such texts an eighth smaller.
 */

/** First of the two lead bytes, even, 0xC2–0xDE; {@link NO_WINDOW} leaves all bytes as they are. */
export type ScriptWindow = number;
const NO_WINDOW: ScriptWindow = 0;

/** Never in JSON, which escapes it. */
const ESC = 0x1b;

/** The window that makes the most of these bytes; none if they are no UTF-8, or hold an ESC: then they stay as they are. */
export function bestWindow(bytes: Uint8Array): ScriptWindow {
  const uses = new Map<ScriptWindow, number>();
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lengthOf(bytes, at);
    if (length === undefined || lead === ESC) return NO_WINDOW;
    if (length === 2) uses.set(lead & 0xfe, (uses.get(lead & 0xfe) ?? 0) + 1);
    at += length;
  }
  const [most] = [...uses].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? NO_WINDOW;
}

/** Packs bytes that {@link bestWindow} gave this window for. */
export function intoWindow(bytes: Uint8Array, window: ScriptWindow): Uint8Array {
  if (window === NO_WINDOW) return bytes;
  const packed: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const char = bytes.subarray(at, at + (lengthOf(bytes, at) ?? 1));
    const [lead = 0, trail = 0] = char;
    if (char.length === 2 && (lead & 0xfe) === window) packed.push(0x80 | ((lead & 1) << 6) | (trail & 0x3f));
    else packed.push(...(char.length > 1 ? [ESC] : []), ...char);
    at += char.length;
  }
  return Uint8Array.from(packed);
}

/** Undoes {@link intoWindow}. Throws a ShareError `damaged` for a window that does not exist or a character cut off. */
export function outOfWindow(packed: Uint8Array, window: ScriptWindow): Uint8Array {
  if (window === NO_WINDOW) return packed;
  if (window < 0xc2 || window > 0xde || window % 2 === 1) throw new ShareError('damaged');
  const bytes: number[] = [];
  for (let at = 0; at < packed.length; ) {
    const byte = packed[at] ?? 0;
    if (byte === ESC) {
      const length = lengthOf(packed, at + 1);
      if (length === undefined) throw new ShareError('damaged');
      bytes.push(...packed.subarray(at + 1, at + 1 + length));
      at += 1 + length;
    } else {
      if (byte < 0x80) bytes.push(byte);
      else bytes.push(window | ((byte >> 6) & 1), 0x80 | (byte & 0x3f));
      at += 1;
    }
  }
  return Uint8Array.from(bytes);
}

/** Bytes of the UTF-8 character that starts here; undefined if none does. */
function lengthOf(bytes: Uint8Array, at: number): number | undefined {
  const lead = bytes[at] ?? 0xff;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const trails = bytes.subarray(at + 1, at + length);
  const isWhole = length > 0 && at + length <= bytes.length && trails.every((byte) => byte >> 6 === 0b10);
  return isWhole ? length : undefined;
}
