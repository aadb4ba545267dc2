import { createHash } from 'node:crypto';
import { contentHash } from '../../core/edition.ts';

/** A text as it was read. `notes`: the lines of the body, from 0, that are no part of it. */
export interface Hashed {
  subtitle?: string;
  body: string;
  notes?: readonly number[];
}

/**
 * The hash that derived texts note as `from`: content hash of the sub-headline, a line feed, and all that stands below
 * the front matter (title and blocks, as written), in Unicode's NFC with every run of white space as one space. So topics
 * or a review do not make translations stale, and neither do lines that are broken elsewhere or notes to the editor; every
 * other change does.
 */
export function textHash({ subtitle, body, notes = [] }: Hashed): string {
  const words = notes.length === 0 ? body : withoutLines(body, new Set(notes));
  const normal = [subtitle ?? '', words].map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim()).join('\n');
  return contentHash(createHash('sha256').update(normal).digest());
}

function withoutLines(body: string, lines: ReadonlySet<number>): string {
  return body
    .split('\n')
    .filter((_, index) => !lines.has(index))
    .join('\n');
}
