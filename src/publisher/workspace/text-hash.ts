import { createHash } from 'node:crypto';
import { contentHash } from '../../core/edition.ts';

/**
 * The hash that derived texts note as `from`: content hash of the sub-headline, a line feed, and all that stands below
 * the front matter (title and blocks, as written), in Unicode's NFC with every run of white space as one space. So topics
 * or a review do not make translations stale, and neither do lines that are broken elsewhere; every other change does.
 */
export function textHash({ subtitle, body }: { subtitle?: string; body: string }): string {
  const normal = [subtitle ?? '', body].map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim()).join('\n');
  return contentHash(createHash('sha256').update(normal).digest());
}
