import { createHash } from 'node:crypto';
import type { Rendition } from '../../core/release.ts';

export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

const hashes = new WeakMap<Rendition, string>();

/** Of a rendition's words; that of a base is asked for with every text made from it. */
export function wordsHash(rendition: Rendition): string {
  const { lang, level, title, subtitle = '', blocks } = rendition;
  const hash = hashes.get(rendition) ?? sha256([lang, level, title, subtitle, blocks]);
  hashes.set(rendition, hash);
  return hash;
}
