import type { AcceptedFinding } from '../../core/codec/markdown.ts';
import type { Rendition } from '../../core/release.ts';
import { type Finding, isBlocking } from './finding.ts';
import { sha256, wordsHash } from './words-hash.ts';

/** Six digits by which a person names a finding: the same as long as it says the same. */
export function findingMark({ kind, block = '', message }: Finding): string {
  return sha256([kind, block, message]).slice(0, 6);
}

/** Hash of a text and of the one it was made from: once one of them changes, nothing is accepted any more. */
export function acceptedHash(text: Rendition, base: Rendition): string {
  return sha256([wordsHash(text), wordsHash(base)]).slice(0, 32);
}

/** The findings with those as warnings that a person has accepted for these very words. */
export function applyAccepted(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  text: Rendition,
  base: Rendition,
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const hash = acceptedHash(text, base);
  return findings.map((finding) => {
    const entry = accepted.find((one) => one.of === hash && one.finding === finding.message);
    if (!entry || !isBlocking(finding)) return finding;
    const { by, on } = entry;
    return { ...finding, severity: 'warning', accepted: { by, on } };
  });
}
