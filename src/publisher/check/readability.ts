import { describeEase, isEasier } from '../../core/plain/easier.ts';
import { measurePlain } from '../../core/plain/plain-text.ts';
import type { Rendition } from '../../core/release.ts';
import type { Finding } from './finding.ts';

/** True for a plain German text and the original it was made from: only of German there are measures. */
export function isPlainGerman({ lang, level }: Rendition, base: Rendition): boolean {
  return lang === 'de' && base.lang === 'de' && level === 'plain' && base.level === 'original';
}

/** What decides whether a finding blocks: nobody has to answer for a machine's text, as long as no person has checked it. */
export function isUnattended({ provenance }: Rendition): boolean {
  return provenance.origin !== 'human' && provenance.reviewed === undefined;
}

/** A plain text that is not easier to read than its original: a promise to the reader that is not kept. */
export function checkReadability(rendition: Rendition, base: Rendition): Finding[] {
  if (!isPlainGerman(rendition, base)) return [];
  const [before, after] = [measurePlain(base), measurePlain(rendition)];
  if (isEasier(before, after)) return [];
  const message = `The text is not easier to read than its original: ${describeEase(before, after)}.`;
  return [{ severity: isUnattended(rendition) ? 'blocking' : 'warning', kind: 'readability', message }];
}
