import { acceptGroups } from '../lexicon/accept-groups.ts';
import { declinedEdits } from '../lexicon/declined.ts';
import { fixedFinder } from '../lexicon/fixed.ts';
import { FIXED_WORDS } from '../lexicon/fixed-words.ts';
import { verbFinder } from '../lexicon/verb-finder.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { WordRule } from '../rule.ts';

const fixedWords = fixedFinder(FIXED_WORDS);
const verbs = verbFinder(VERBS);

/** Everyday words in the place of official and foreign ones, in the form the sentence needs. */
export const words: WordRule = {
  id: 'words',
  kind: 'words',
  does: 'puts everyday words in the place of official and foreign words',
  edits: (sentence) =>
    acceptGroups(sentence, [
      ...verbs(sentence),
      ...fixedWords(sentence).map((edit) => [edit]),
      ...declinedEdits(sentence).map((edit) => [edit]),
    ]),
};
