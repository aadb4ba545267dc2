/** A picture's file, as its first bytes tell. */
export interface PictureFormat {
  /** Of its file's name. No SVG: it can carry scripts. */
  extension: 'jpg' | 'png' | 'gif' | 'webp' | 'avif';
  /** In pixels; absent where the beginning of the file does not say. */
  width?: number;
  height?: number;
}

type Size = Pick<PictureFormat, 'width' | 'height'>;

/** Frame headers of JPEG (ITU T.81, B.1.1.3): 0xC0 to 0xCF without the tables and restarts among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jpegSize(bytes: Buffer): Size {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return {};
}

/** Of the three kinds of WebP (RFC 9649): lossy, lossless, extended. */
function webpSize(bytes: Buffer): Size {
  const kind = bytes.toString('latin1', 12, 16);
  if (bytes.length < 30) return {};
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  const packed = bytes.readUInt32LE(21);
  return kind === 'VP8L' ? { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 } : {};
}

/** "ftyp" with the brand of a still or moving AVIF, as its own or among those it is compatible with. */
function isAvif(bytes: Buffer): boolean {
  return bytes.toString('latin1', 4, 8) === 'ftyp' && /avi[fs]/.test(bytes.toString('latin1', 8, 40));
}

/**
 * What picture a file is, by its content: servers call pages and drawings pictures, and pictures pages. Undefined for
 * all that an edition does not show.
 */
export function readPictureFormat(file: Uint8Array): PictureFormat | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\x89PNG\r\n\x1a\n') && bytes.length >= 24) {
    return { extension: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (/^GIF8[79]a/.test(head) && bytes.length >= 10) {
    return { extension: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  }
  if (head.startsWith('\xff\xd8\xff')) return { extension: 'jpg', ...jpegSize(bytes) };
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return { extension: 'webp', ...webpSize(bytes) };
  return isAvif(bytes) ? { extension: 'avif' } : undefined;
}
