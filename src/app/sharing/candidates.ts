import type { ListItem } from '../../core/page.ts';

/** As many as somebody looks through; older ones are added from their own page. */
const NEWEST = 20;

/** What can be handed over as well: the newest releases, and older ones that the reader saved. Not what no longer holds. */
export function candidates(
  items: readonly ListItem[],
  isSaved: (item: ListItem) => boolean,
  chosen: readonly string[],
): ListItem[] {
  const current = items.filter(({ withdrawn }) => !withdrawn);
  return current.filter((item, index) => !chosen.includes(item.id) && (index < NEWEST || isSaved(item)));
}
