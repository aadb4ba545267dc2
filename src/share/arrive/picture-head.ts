/** What the first bytes of a picture tell, so that one too large for a phone is never unpacked. */

/** Pixels of the largest picture that is looked at: what cameras of phones take. */
export const MOST_PIXELS = 64_000_000;

/** Size of a picture's file that is not opened, in bytes. */
export const LARGEST_PICTURE = 40_000_000;

/** Bytes that suffice for {@link pictureSize}; JPEG may have a preview and more before its size. */
export const HEAD_BYTES = 300_000;

export interface PictureSize {
  width: number;
  height: number;
}

/** True for PNG, JPEG, GIF and WebP: the pictures that every browser reads and that tell their size. */
export function isPicture(bytes: Uint8Array): boolean {
  return kindOf(bytes) !== undefined;
}

/** Size in pixels, from the first {@link HEAD_BYTES}; undefined where it cannot be found. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (kindOf(bytes)) {
      case 'png':
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
      case 'jpeg':
        return jpegSize(view);
      case 'webp':
        return webpSize(view);
      case undefined:
        return undefined;
    }
  } catch (cause) {
    // It ends before its size.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function kindOf(bytes: Uint8Array): 'png' | 'jpeg' | 'gif' | 'webp' | undefined {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(0, 4) === 'GIF8') return 'gif';
  return ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP' ? 'webp' : undefined;
}

/** ITU-T T.81, B.1.1.3: segments of a marker and a length; the one that starts a frame (SOF) has the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isStart = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isStart) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A marker may be preceded by fill bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** RFC 9649: a size of its own in each of the three forms. */
function webpSize(view: DataView): PictureSize | undefined {
  const form = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (form === 'VP8X') {
    const upTo24 = (at: number) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { width: upTo24(24), height: upTo24(27) };
  }
  if (form === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (form !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
