import { ShareError } from '../../core/codec/share.ts';
import { LARGEST_PICTURE, MOST_PIXELS, pictureSize } from '../../share/arrive/picture-head.ts';
import { deviceReader } from '../../share/qr/device-reader.ts';
import type { Picture } from '../../share/qr/qr-reader.ts';

/**
 * Longest side in pixels at which codes are looked for: small first, because that is fast, and enough where the code fills
 * the picture; a code of 113 modules in a corner needs more.
 */
const SIDES = [1_200, 2_600];

/**
 * The texts of the codes in a picture; none if there is none to be seen. `head`: its first bytes. Rejects with a ShareError:
 * `too-large`, or `damaged` where the browser cannot open it.
 */
export async function readPicture(file: Blob, head: Uint8Array): Promise<string[]> {
  const size = pictureSize(head);
  if (!size) throw new ShareError('damaged');
  if (size.width * size.height > MOST_PIXELS || file.size > LARGEST_PICTURE) throw new ShareError('too-large');
  const bitmap = await open(file);
  try {
    const reader = await deviceReader({ thorough: true });
    const longest = Math.max(bitmap.width, bitmap.height);
    for (const side of SIDES) {
      const found = await reader.read(draw(bitmap, Math.min(1, side / longest)));
      if (found.length > 0 || longest <= side) return found;
    }
    return [];
  } finally {
    bitmap.close();
  }
}

async function open(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (cause) {
    throw new ShareError('damaged', { cause });
  }
}

function draw(bitmap: ImageBitmap, scale: number): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // Old phones have room for few canvases.
  if (!context) throw new ShareError('too-large');
  // Screenshots may be transparent where a code is white.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
