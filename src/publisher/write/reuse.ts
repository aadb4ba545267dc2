import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../core/release.ts';
import type { Fingerprint } from '../workspace/fingerprint.ts';
import type { KnownRelease, KnownSite } from './build-cache.ts';
import { folderNames } from './disk.ts';

/** The release's fingerprint as it is now, if its files are what they were. */
export type Unchanged = (id: string, then: Fingerprint) => Fingerprint | undefined;

/**
 * The releases that need not be made again: their sources are as they were, and their folders in the site are there. What
 * lies in these folders is not looked at: a full build does that.
 */
export function reusableReleases(
  dir: string,
  known: KnownSite,
  ids: readonly string[],
  languages: readonly LanguageTag[],
  unchanged: Unchanged,
): Map<string, KnownRelease> {
  const wanted = new Set(ids);
  const texts = folderNames(join(dir, 'edition/r'));
  const pages = languages.map((lang) => folderNames(join(dir, lang, 'r')));
  const reusable = new Map<string, KnownRelease>();
  for (const [id, release] of known.releases) {
    const complete =
      pages.every((names) => names.has(id)) &&
      (texts.has(id) || release.part.written.length === 0) &&
      release.media.every((path) => existsSync(join(dir, path)));
    if (!wanted.has(id) || !complete) continue;
    const fingerprint = unchanged(id, release.fingerprint);
    if (fingerprint) reusable.set(id, { ...release, fingerprint });
  }
  return reusable;
}
