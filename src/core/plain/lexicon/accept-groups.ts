import type { Edit } from '../rule.ts';
import { overlaps, type PlainSentence } from '../sentence.ts';

/**
 * Edits that belong together are made all or not at all: groups that touch what is kept or quoted, or a group before them
 * in the list, are left out.
 */
export function acceptGroups({ kept, quoted }: PlainSentence, groups: readonly (readonly Edit[])[]): Edit[] {
  const accepted: Edit[] = [];
  for (const group of groups) {
    const free = group.every((edit) => !overlaps(edit, kept) && !overlaps(edit, quoted) && !overlaps(edit, accepted));
    if (free) accepted.push(...group);
  }
  return accepted;
}
