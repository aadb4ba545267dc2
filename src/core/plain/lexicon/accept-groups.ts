import type { Edit } from '../rule.ts';
import { overlaps, type PlainSentence } from '../sentence.ts';
import { isRepeatedPhrase, saysTwice } from './doubled.ts';

/**
 * Edits that belong together are made all or not at all: groups that touch what is kept or quoted, or a group before them
 * in the list, are left out, as are those that say again what is said beside them.
 */
export function acceptGroups(sentence: PlainSentence, groups: readonly (readonly Edit[])[]): Edit[] {
  const { kept, quoted } = sentence;
  const accepted: Edit[] = [];
  for (const group of groups) {
    const free = group.every((edit) => !overlaps(edit, kept) && !overlaps(edit, quoted) && !overlaps(edit, accepted));
    if (!free || isRepeatedPhrase(sentence, group, accepted) || saysTwice(sentence, group, accepted)) continue;
    accepted.push(...group);
  }
  return accepted;
}
