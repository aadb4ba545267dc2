import { allMatches } from '../text/letter-pattern.ts';
import type { ConditionFact } from './fact.ts';
import { perLanguage, WORD_END, WORD_START } from './languages/patterns.ts';
import { mention, type Scan } from './scan.ts';

const KINDS = (['not', 'only', 'if', 'except'] as const).map((value) => ({
  value,
  pattern: perLanguage(({ words }) => `${WORD_START}(?:${words.conditions[value]})${WORD_END}`, 'g'),
}));

/** Words that limit what is said. */
export function findConditions(scan: Scan): ConditionFact[] {
  return KINDS.flatMap(({ value, pattern }) =>
    allMatches(scan.folded, pattern(scan)).map((match) => ({
      kind: 'condition',
      ...mention(scan, match.index, match.index + match[0].length),
      value,
      weak: true,
    })),
  );
}
