import type { IsoDate } from '../../core/release.ts';
import type { KnownRelease } from './identity.ts';

/** Positions of items that are older than one below them: put on top by hand, they tell nothing of how far a feed goes. */
function outOfOrder(days: readonly IsoDate[]): Set<number> {
  const found = new Set<number>();
  let newest = '';
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const day = days[at] ?? '';
    if (day < newest) found.add(at);
    else newest = day;
  }
  return found;
}

/**
 * The oldest day of which a feed still tells: that of its last item, since feeds drop their oldest. Items kept on top
 * are passed over. Undefined where nothing is dated.
 */
export function coveredSince(items: readonly { published?: IsoDate }[]): IsoDate | undefined {
  const days = items.flatMap(({ published }) => (published === undefined ? [] : [published]));
  const reversed = [...days].reverse();
  const down = outOfOrder(days);
  const up = outOfOrder(reversed);
  const [order, pinned] = up.size < down.size ? [reversed, up] : [days, down];
  const kept = order.filter((_, at) => !pinned.has(at));
  return kept.reduce<IsoDate | undefined>(
    (oldest, day) => (oldest !== undefined && oldest < day ? oldest : day),
    undefined,
  );
}

/** More than these at once are a fault at the source before they are a decision of its editors. */
const MOST_AT_ONCE = 3;

/**
 * Which of the missing releases have been taken out of a feed, rather than fallen off its end: those newer than its
 * oldest day. Where most of what it covered is missing at once, none are: the feed is more likely to be at fault.
 */
export function findVanished(
  missing: readonly KnownRelease[],
  known: readonly KnownRelease[],
  since: IsoDate | undefined,
): { vanished: KnownRelease[]; warnings: string[] } {
  const covers = ({ published, withdrawn }: KnownRelease) =>
    since !== undefined && published !== undefined && published > since && !withdrawn;
  const vanished = missing.filter(covers);
  const covered = known.filter(covers).length;
  if (vanished.length <= MOST_AT_ONCE || vanished.length * 2 <= covered) return { vanished, warnings: [] };
  const warning = `${vanished.length} of ${covered} releases are missing from the feed at once; none was withdrawn, because the feed may be at fault: withdraw them by hand if it is right.`;
  return { vanished: [], warnings: [warning] };
}
