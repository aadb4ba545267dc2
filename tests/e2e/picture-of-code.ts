import { crc32, deflateSync } from 'node:zlib';
import { qrCode } from '../../src/share/qr/qr-code.ts';

/** Pictures of codes, as a screen shows them and a camera takes them. */

const QUIET = 4;

interface Grey {
  width: number;
  height: number;
  /** One byte per pixel, row by row. */
  pixels: Uint8Array;
}

/** A code in the middle of a light grey picture; without text, an empty one. */
export function greyPicture(text: string | undefined, width: number, height: number, scale: number): Grey {
  const pixels = new Uint8Array(width * height).fill(200);
  if (text === undefined) return { width, height, pixels };
  const { size, isDark } = qrCode(text);
  const side = (size + 2 * QUIET) * scale;
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
  if (left < 0 || top < 0) throw new RangeError(`${side} pixels of code do not fit`);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = isDark(Math.floor(x / scale) - QUIET, Math.floor(y / scale) - QUIET);
      pixels[(top + y) * width + left + x] = dark ? 20 : 255;
    }
  }
  return { width, height, pixels };
}

/** As PNG, 8 bits of grey (ISO/IEC 15948). */
export function png({ width, height, pixels }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** As YUV4MPEG2 video of 5 pictures a second, which Chromium takes for a camera. */
export function video(pictures: readonly Grey[]): Buffer {
  const [{ width, height } = { width: 0, height: 0 }] = pictures;
  const colourless = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`),
    ...pictures.flatMap(({ pixels }) => [Buffer.from('FRAME\n'), pixels, colourless]),
  ]);
}
