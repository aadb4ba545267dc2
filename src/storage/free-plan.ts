import type { StoredRelease } from './schema.ts';

/** So many releases are never freed: what a city has just said is why the app is here. */
export const NEVER_FREED = 30;

/** Freeing a little at a time would do it again with the next release. */
const LEAST_BYTES = 500_000;
const SHARE = 0.1;

/**
 * Which releases give way on a full phone: the oldest first, until `SHARE` of all texts, and at least {@link LEAST_BYTES}, are
 * free. Never one that the reader saved, one of the newest, or one as new as `before`, for which the room is made. Pure.
 *
 * @param before only releases published before that day; any, if it is missing.
 */
export function planFreeing(
  releases: readonly StoredRelease[],
  saved: ReadonlySet<string>,
  before: string | undefined,
): StoredRelease[] {
  const withTexts = releases.filter((release) => bytesOf(release) > 0);
  const oldestFirst = withTexts.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  const mayGo = oldestFirst
    .slice(0, Math.max(0, oldestFirst.length - NEVER_FREED))
    .filter(({ id, published }) => !saved.has(id) && (before === undefined || published < before));
  const wanted = Math.max(LEAST_BYTES, SHARE * withTexts.reduce((sum, release) => sum + bytesOf(release), 0));
  const going: StoredRelease[] = [];
  let free = 0;
  for (const release of mayGo) {
    if (free >= wanted) break;
    going.push(release);
    free += bytesOf(release);
  }
  return going;
}

/** Bytes of a release's texts on the phone, as they came over the wire. */
export function bytesOf({ texts }: StoredRelease): number {
  return Object.values(texts)
    .flatMap(({ renditions }) => Object.values(renditions))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
