import { InputError } from '../../core/errors.ts';
import { findTerms, type LanguageGlossary } from '../../core/glossary.ts';
import { type Budget, type Limits, makeBudget } from '../drafts/budget.ts';
import { type Asking, CLOCK, RETRY } from '../drafts/clock.ts';
import type { Journal } from '../drafts/journal.ts';
import { keyFrom } from '../drafts/key.ts';
import { findProtected, onceEach } from '../drafts/protect.ts';
import { type LlmConfig, makeChat } from '../llm/chat.ts';
import type { ModelOptions } from './by-model.ts';
import type { RulesOptions } from './by-rules.ts';
import type { ExplainedTerm } from './prompt.ts';

export interface ModelNeeds {
  /** `plain.llm`, or else `engines.llm`. */
  config: LlmConfig | undefined;
  env: Record<string, string | undefined>;
  rules: RulesOptions;
  limits: Limits;
  journal: Journal;
  /** Of German words. */
  glossary: LanguageGlossary;
  asking: Asking;
}

/**
 * Makes a model ready to draft plain German.
 *
 * @throws InputError if its configuration, its key or its prices are missing.
 */
export function makeModelOptions({ config, env, rules, limits, journal, glossary, asking }: ModelNeeds): ModelOptions {
  if (!config) throw new InputError('the engine llm needs `plain.llm` with baseURL and model in lesebruecke.json');
  if (limits.cost !== undefined && !config.prices) {
    throw new InputError('--max-cost needs prices: add them to the model in lesebruecke.json');
  }
  const budget: Budget = makeBudget(limits);
  const chat = makeChat(config, config.key === undefined ? undefined : keyFrom(env, config.key));
  return {
    ...rules,
    chat,
    characters: config.characters,
    budget,
    journal,
    patience: asking.patiences.with(chat.label),
    retry: { ...RETRY, ...(asking.clock ?? CLOCK) },
    protect: onceEach((text) => findProtected(text, 'de', rules.gate.names ?? [])),
    termsIn: (text) => explainedTerms(text, glossary),
  };
}

function explainedTerms(text: string, { terms, entries }: LanguageGlossary): ExplainedTerm[] {
  const ids = new Set(findTerms(text, terms).map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const entry = entries[id];
    return entry ? [{ term: entry.term, meaning: entry.meaning }] : [];
  });
}
