import { acceptGroups } from '../lexicon/accept-groups.ts';
import { fixedFinder } from '../lexicon/fixed.ts';
import { FIXED_PHRASES } from '../lexicon/fixed-phrases.ts';
import { genitiveGroups } from '../lexicon/genitive-phrases.ts';
import { patternGroups } from '../lexicon/patterns.ts';
import { verbFinder } from '../lexicon/verb-finder.ts';
import { VERB_PHRASES } from '../lexicon/verb-phrases.ts';
import type { WordRule } from '../rule.ts';

const verbPhrases = verbFinder(VERB_PHRASES);
const fixedPhrases = fixedFinder(FIXED_PHRASES);

/** Verbs and single words in the place of official phrases: "nimmt … in Anspruch" → "nutzt …". */
export const phrases: WordRule = {
  id: 'phrases',
  kind: 'words',
  does: 'puts verbs and everyday words in the place of official phrases',
  edits: (sentence) =>
    acceptGroups(sentence, [
      ...patternGroups(sentence),
      ...verbPhrases(sentence),
      ...genitiveGroups(sentence),
      ...fixedPhrases(sentence).map((edit) => [edit]),
    ]),
};
