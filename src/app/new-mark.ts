import type { IsoDate } from '../core/release.ts';

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

/**
 * Whether a release that was not opened yet is news to this reader: published after, or in the two weeks before, the
 * day they first used the app. The archive that comes with the first visit is not news.
 */
export function isNew(published: IsoDate, firstUse: IsoDate | undefined): boolean {
  if (!firstUse) return false;
  return Date.parse(published) >= Date.parse(firstUse) - TWO_WEEKS;
}
