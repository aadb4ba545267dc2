import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { systemCode } from '../system-code.ts';
import { readBytes, refuseOutside, writeAtomic } from './files.ts';

/**
 * Where a release's picture lies, `media/<release>-<8 digits>.<extension>`. The digits stand for its address: what its
 * publisher replaces there takes its place, and no text that shows it changes.
 */
export function picturePath(id: string, address: string, extension: string): string {
  return `media/${id}-${fingerprint(address).slice(0, 8)}.${extension}`;
}

/** The same for the same bytes only. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

/** Fingerprint of the picture that lies there; undefined if none does. */
export async function findPicture(dir: string, src: string): Promise<string | undefined> {
  try {
    await refuseOutside(dir, join(dir, src));
    return fingerprint(await readBytes(join(dir, src)));
  } catch (error) {
    if (error instanceof InputError && systemCode(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Puts a picture in place in one step. */
export async function writePicture(dir: string, src: string, bytes: Uint8Array): Promise<void> {
  await writeAtomic(join(dir, src), bytes);
}
