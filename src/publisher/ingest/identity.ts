import type { IsoDate } from '../../core/release.ts';
import { addressKey, titleKey } from './identity-keys.ts';
import { coveredSince, findVanished } from './vanished.ts';

/** A release that is in the workspace already. Only those of the feed in question: others would seem to have vanished. */
export interface KnownRelease {
  id: string;
  /** Address of the release at its publisher. */
  source?: string;
  title: string;
  published?: IsoDate;
  /** Hash of the feed item it was made from; absent where that is not known. */
  contentHash?: string;
  withdrawn?: boolean;
}

/** What deciding needs of a feed's item. */
export interface IdentityItem {
  url?: string;
  title: string;
  published?: IsoDate;
  hash: string;
  deleted: boolean;
}

export type Decision<Item extends IdentityItem> =
  | { kind: 'new'; item: Item }
  | { kind: 'unchanged'; item: Item; id: string }
  /** `back`: it had been withdrawn and is there again. */
  | { kind: 'changed'; item: Item; id: string; back: boolean }
  /** `deleted`: its publisher marks it; `vanished`: the feed still covers its day, but does not have it any more. */
  | { kind: 'withdrawn'; id: string; reason: 'deleted' | 'vanished'; item?: Item }
  /** Another item of the same feed is the same release. */
  | { kind: 'duplicate'; item: Item; of: Item; reason: 'address' | 'title and date' }
  /** Marked as deleted before it was ever known. */
  | { kind: 'ignored'; item: Item };

export interface Decisions<Item extends IdentityItem> {
  /** One per item in the feed's order, then the vanished ones. */
  decisions: Decision<Item>[];
  /** Why releases that are missing were not withdrawn. */
  warnings: string[];
}

interface Keyed {
  address: string | undefined;
  title: string | undefined;
}

function keysOf({
  url,
  source,
  title,
  published,
}: {
  url?: string;
  source?: string;
  title: string;
  published?: IsoDate;
}): Keyed {
  const address = url ?? source;
  return { address: address && addressKey(address), title: titleKey(title, published) };
}

function firstBy<Value>(values: readonly Value[], key: (value: Value) => string | undefined): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const value of values) {
    const name = key(value);
    if (name !== undefined && !found.has(name)) found.set(name, value);
  }
  return found;
}

/** The known release of each item: by address, then by title and day, then by its very words. Each is given once. */
function matchItems<Item extends IdentityItem>(
  known: readonly KnownRelease[],
  items: readonly Item[],
): Map<Item, KnownRelease> {
  const matches = new Map<Item, KnownRelease>();
  const given = new Set<KnownRelease>();
  const rounds: [(release: KnownRelease) => string | undefined, (item: Item) => string | undefined][] = [
    [(release) => keysOf(release).address, (item) => keysOf(item).address],
    [(release) => keysOf(release).title, (item) => keysOf(item).title],
    [(release) => release.contentHash, (item) => item.hash],
  ];
  for (const [ofRelease, ofItem] of rounds) {
    const releases = firstBy(
      known.filter((release) => !given.has(release)),
      ofRelease,
    );
    for (const item of items) {
      const key = matches.has(item) ? undefined : ofItem(item);
      const release = key === undefined ? undefined : releases.get(key);
      if (!release || given.has(release)) continue;
      matches.set(item, release);
      given.add(release);
    }
  }
  return matches;
}

/** Earlier items that are the same release as a later one. */
function findTwins<Item extends IdentityItem>(items: readonly Item[]): Map<Item, Decision<Item>> {
  const twins = new Map<Item, Decision<Item>>();
  const addresses = new Map<string, Item>();
  const titles = new Map<string, Item>();
  for (const item of items) {
    const { address, title } = keysOf(item);
    const sameAddress = address === undefined ? undefined : addresses.get(address);
    const sameTitle = title === undefined || item.published === undefined ? undefined : titles.get(title);
    const of = sameAddress ?? sameTitle;
    if (of) {
      twins.set(item, { kind: 'duplicate', item, of, reason: sameAddress ? 'address' : 'title and date' });
      continue;
    }
    if (address !== undefined) addresses.set(address, item);
    if (title !== undefined) titles.set(title, item);
  }
  return twins;
}

function decide<Item extends IdentityItem>(item: Item, release: KnownRelease | undefined): Decision<Item> {
  if (!release) return item.deleted ? { kind: 'ignored', item } : { kind: 'new', item };
  const { id, withdrawn = false } = release;
  if (item.deleted)
    return withdrawn ? { kind: 'unchanged', item, id } : { kind: 'withdrawn', id, reason: 'deleted', item };
  const same = !withdrawn && release.contentHash === item.hash;
  return same ? { kind: 'unchanged', item, id } : { kind: 'changed', item, id, back: withdrawn };
}

/**
 * Compares one version of a feed with the releases known from it: which are new, changed, withdrawn, and which items
 * are the same release twice (same address, or same title and day). Pure: what is done about it is the caller's part.
 */
export function decideFeed<Item extends IdentityItem>(
  known: readonly KnownRelease[],
  items: readonly Item[],
): Decisions<Item> {
  const twins = findTwins(items);
  const single = items.filter((item) => !twins.has(item));
  const matches = matchItems(known, single);
  const seen = new Set(matches.values());
  const missing = known.filter((release) => !seen.has(release) && !release.withdrawn);
  const { vanished, warnings } = findVanished(missing, known, coveredSince(items));
  const decisions = items.map((item) => twins.get(item) ?? decide(item, matches.get(item)));
  const gone = vanished.map(({ id }): Decision<Item> => ({ kind: 'withdrawn', id, reason: 'vanished' }));
  return { decisions: [...decisions, ...gone], warnings };
}
