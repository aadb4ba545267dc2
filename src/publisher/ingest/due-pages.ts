import { daysBetween } from '../../core/days.ts';
import type { IsoDate } from '../../core/release.ts';

/** Offices correct what they have just published; later a page only gets another frame. */
const LATEST_DAYS = 14;
/** At one request per second and host, a run takes less than half a minute longer. */
const MOST_PAGES = 25;

/**
 * Which releases are asked for again today, because their pages may have changed behind an unchanged feed: those of the
 * last fourteen days, at most 25. Where there are more, each day takes the next ones, so that all have their turn.
 */
export function duePages<Known extends { published?: string }>(releases: readonly Known[], today: IsoDate): Known[] {
  const late = ({ published = '' }: Known) => published === '' || daysBetween(published, today) > LATEST_DAYS;
  const recent = releases.filter((release) => !late(release));
  if (recent.length <= MOST_PAGES) return recent;
  const start = (daysBetween('1970-01-01', today) * MOST_PAGES) % recent.length;
  return [...recent.slice(start), ...recent.slice(0, start)].slice(0, MOST_PAGES);
}
