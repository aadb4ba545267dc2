import type { Rendition } from '../core/release.ts';
import { hashOf } from './replace-release.ts';
import type { ReceivedText, StoredRelease } from './schema.ts';

/** What becomes of a text that arrives by sharing. */
export type Reception =
  | 'stored'
  /** The phone has the edition's own version, which wins over any copy. */
  | 'own'
  /** Its publisher took the release back. */
  | 'withdrawn'
  /** The phone has received a newer version from the same publisher. */
  | 'older';

/**
 * Pure. `release` is what the phone has of it from the edition, `others` what it has received of it. Only a genuine text is
 * compared with them: anybody may give any other one a release's name, so it neither replaces nor stands back.
 */
export function decideReception(
  arrived: ReceivedText,
  release: StoredRelease | undefined,
  others: readonly ReceivedText[],
): Reception {
  if (arrived.verdict !== 'genuine') return 'stored';
  if (release?.withdrawn) return 'withdrawn';
  if (hashOf(release, arrived.rendition)) return 'own';
  return others.some((one) => isVersionOf(arrived, one) && isNewer(one.rendition, arrived.rendition))
    ? 'older'
    : 'stored';
}

/** Those that a text, once stored, takes the place of: older genuine versions of the same reading. */
export function replacedBy(arrived: ReceivedText, others: readonly ReceivedText[]): ReceivedText[] {
  if (arrived.verdict !== 'genuine') return [];
  return others.filter((one) => isVersionOf(arrived, one) && isNewer(arrived.rendition, one.rendition));
}

function isVersionOf({ rendition: a }: ReceivedText, { rendition: b, verdict }: ReceivedText): boolean {
  return verdict === 'genuine' && a.release === b.release && a.lang === b.lang && a.level === b.level;
}

/** By the days that are signed with the text. Where they say nothing, no version is newer, and both stay. */
function isNewer(a: Rendition, b: Rendition): boolean {
  return day(a) > day(b) && day(b) !== '';
}

function day({ provenance: { made, reviewed } }: Rendition): string {
  return [made ?? '', reviewed?.on ?? ''].sort().at(-1) ?? '';
}
