import { type Decisions, decideFeed, type IdentityItem, type KnownRelease } from '../ingest/identity.ts';
import { readSourceFacts } from '../workspace/source-facts.ts';
import type { SourceItem, SourceState, SourceStates } from '../workspace/source-states.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * What the items of a source are to the workspace: compared with the releases known from this source, and, where they
 * seem new, with all others, so that a release that was added in another way is not added twice.
 */
export async function decideItems(
  workspace: Workspace,
  state: SourceState,
  items: readonly IdentityItem[],
): Promise<Decisions<IdentityItem>> {
  const own: KnownRelease[] = [];
  for (const [id, item] of Object.entries(state.releases)) {
    // A folder that somebody took away is forgotten; one that was about to be written is written now.
    if (item.hash !== undefined && !workspace.ids.includes(id)) continue;
    own.push(fromState(id, item, item.hash === undefined && (await isWithdrawn(workspace, id))));
  }
  const first = decideFeed(own, items);
  const fresh = first.decisions.flatMap((decision) => (decision.kind === 'new' ? [decision.item] : []));
  if (fresh.length === 0) return first;
  const others = workspace.ids.filter((id) => !(id in state.releases));
  const found: KnownRelease[] = [];
  for (const id of others) {
    const facts = await readSourceFacts(workspace, id);
    if (!facts) continue;
    // Only what this source took back comes back by it; what a person withdrew stays so.
    const { withdrawn, ...rest } = facts;
    found.push({ id, ...rest });
  }
  const matched = decideFeed(found, fresh).decisions.flatMap((one) => ('id' in one && 'item' in one ? [one.id] : []));
  return matched.length === 0 ? first : decideFeed([...own, ...found.filter(({ id }) => matched.includes(id))], items);
}

function fromState(
  id: string,
  { address, title, published, hash, withdrawn }: SourceItem,
  byKill: boolean,
): KnownRelease {
  return {
    id,
    title,
    ...(address !== undefined && { source: address }),
    ...(published !== undefined && { published }),
    ...(hash !== undefined && { contentHash: hash }),
    ...((withdrawn || byKill) && { withdrawn: true }),
  };
}

async function isWithdrawn(workspace: Workspace, id: string): Promise<boolean> {
  if (!workspace.ids.includes(id)) return false;
  return (await readSourceFacts(workspace, id))?.withdrawn !== undefined;
}

/** What a source last showed of an item; `pending` ones are about to be written. */
export function stateOfItem({ url, title, published, hash, deleted }: IdentityItem, pending = false): SourceItem {
  return {
    title,
    ...(url !== undefined && { address: url }),
    ...(published !== undefined && { published }),
    ...(!pending && { hash }),
    ...(!pending && deleted && { withdrawn: true }),
  };
}

/** At least this part of a feed's items must be known from another file for it to be taken for a later copy of it. */
const CONTINUES = 0.5;

/**
 * Under which name a source is known. Copies of one feed that lie under different names (`monday.xml`, `tuesday.xml`) are
 * one source: otherwise nothing would ever vanish from it.
 */
export function findSourceName(
  name: string,
  { title, items }: { title?: string; items: readonly IdentityItem[] },
  states: SourceStates,
): string {
  if (states.has(name) || /^https?:/i.test(name) || items.length < 2) return name;
  const addresses = new Set(items.flatMap(({ url }) => (url === undefined ? [] : [url])));
  const earlier = [...states].find(([other, state]) => {
    if (/^https?:/i.test(other) || state.title !== title) return false;
    const known = Object.values(state.releases).filter(
      ({ address }) => address !== undefined && addresses.has(address),
    );
    return known.length >= items.length * CONTINUES;
  });
  return earlier?.[0] ?? name;
}
