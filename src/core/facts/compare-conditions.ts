import type { FactComparison } from './compare.ts';
import type { ConditionFact, Fact } from './fact.ts';

const WORDS: Record<ConditionFact['value'], string> = {
  not: 'says what is not so or not allowed',
  only: 'limits something ("only")',
  if: 'names a condition ("if")',
  except: 'names an exception',
};

/** Warns where the source limits what it says and the candidate does so nowhere. */
export function compareConditions(source: readonly Fact[], candidate: readonly Fact[]): FactComparison {
  const kinds: ConditionFact['value'][] = ['not', 'only', 'if', 'except'];
  const warnings = kinds.flatMap((value) => {
    const of = (facts: readonly Fact[]) => facts.filter((fact) => fact.kind === 'condition' && fact.value === value);
    const [said, kept] = [of(source), of(candidate)];
    if (said.length === 0 || kept.length > 0) return [];
    const message = `The source ${WORDS[value]}: "${said[0]?.text}"; nothing in the candidate does.`;
    return [{ kind: 'condition' as const, source: said, candidate: [], message }];
  });
  return { lost: [], changed: [], added: [], warnings };
}
