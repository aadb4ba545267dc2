import { type CheckReleaseOptions, checkRelease, withoutBlocked } from './check/check-release.ts';
import type { Finding } from './check/finding.ts';
import { CheckedTexts } from './workspace/checked-texts.ts';
import type { WorkspaceRelease } from './workspace/release.ts';

/** Uses of the check that ask first what the workspace knows from the last time, and note what is new. */

async function withStored<T>(dir: string, id: string, check: (options: CheckReleaseOptions) => T): Promise<T> {
  const cache = CheckedTexts.open<readonly Finding[]>(dir, id);
  const result = check({ cache });
  await cache.save();
  return result;
}

/** {@link checkRelease} for a release of the workspace in `dir`. */
export function checkStored(dir: string, release: WorkspaceRelease): Promise<ReturnType<typeof checkRelease>> {
  return withStored(dir, release.facts.id, (options) => checkRelease(release, options));
}

/** {@link withoutBlocked} for a release of the workspace in `dir`. */
export function publishable(dir: string, release: WorkspaceRelease): Promise<ReturnType<typeof withoutBlocked>> {
  return withStored(dir, release.facts.id, (options) => withoutBlocked(release, options));
}
