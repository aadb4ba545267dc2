import { gatePlain } from '../../core/plain/gate.ts';
import type { GermanText } from '../../core/plain/plain-text.ts';
import { draftByModel, type ModelOptions } from './by-model.ts';
import { draftByRules, type RulesOptions } from './by-rules.ts';
import { type GatedDraft, reasonLine } from './draft.ts';

export interface MadeDraft {
  draft: GatedDraft;
  /** Why it is not by the model that was asked. */
  insteadOfModel?: string[];
  /** True if the model refused to work, for all of it or a part. */
  unanswered: boolean;
}

/**
 * Drafts a plain text, and asks the gate. A model's draft that does not pass gives way to that of the rules; if that does
 * not pass either, there is none, and readers see the original.
 *
 * @param model undefined: by rules alone.
 * @throws EngineError, GivenUpError, BudgetError
 */
export async function makeDraft(
  source: GermanText,
  rules: RulesOptions,
  model: ModelOptions | undefined,
): Promise<MadeDraft> {
  const byModel = model && (await draftByModel(source, model));
  if (byModel && byModel.origin === 'machine') {
    const verdict = gatePlain(source, byModel.text, rules.gate);
    if (verdict.passes) return { draft: { ...byModel, verdict }, unanswered: byModel.unanswered };
    return { ...gated(), insteadOfModel: verdict.reasons.map(reasonLine), unanswered: byModel.unanswered };
  }
  if (!byModel) return { ...gated(), unanswered: false };
  const reasons = byModel.fallbacks.flatMap((fallback) => fallback.reasons);
  return { ...gated(), insteadOfModel: [...new Set(reasons)], unanswered: byModel.unanswered };

  function gated(): { draft: GatedDraft } {
    const draft = draftByRules(source, rules);
    return { draft: { ...draft, verdict: gatePlain(source, draft.text, rules.gate) } };
  }
}
