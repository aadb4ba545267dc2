import { createHash } from 'node:crypto';
import type { IngestedRelease } from './ingested.ts';

/** Changes when a page's words or pictures do: what stands around them changes with every visit. */
export function wordsHash({ title, published, sourceText, media }: IngestedRelease): string {
  const pictures = media.map(({ address }) => `${address}\n`).join('');
  return createHash('sha256')
    .update(`${title}\n${published ?? ''}\n${sourceText}${pictures}`)
    .digest('hex')
    .slice(0, 32);
}
