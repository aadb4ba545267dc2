import { InputError } from '../../core/errors.ts';
import { hardSentences, sentencesIn } from '../../core/plain/plain-text.ts';
import { BudgetError } from '../drafts/budget.ts';
import { EngineError } from '../drafts/engine-error.ts';
import { inTurn } from '../drafts/in-turn.ts';
import { GivenUpError } from '../drafts/patience.ts';
import type { ModelOptions } from './by-model.ts';
import type { RulesOptions } from './by-rules.ts';
import { type GatedDraft, reasonLine } from './draft.ts';
import { makeDraft } from './make-draft.ts';
import { type Outcome, type Task, wordsOf } from './task.ts';

/** How drafts are made, for all texts alike. */
export interface Means {
  rules: RulesOptions;
  /** Undefined: by rules alone. */
  model?: ModelOptions;
  /** Texts that are made at the same time. */
  parallel: number;
  /** Called after each text. */
  onDone: () => void;
}

/**
 * Drafts plain texts. What is wrong with one of them is its outcome and does not stop the others.
 *
 * @param write puts a draft that passed the gate in place, one at a time; undefined in a dry run.
 * @returns the outcomes in the order of the tasks.
 */
export async function runTasks(
  tasks: readonly Task[],
  means: Means,
  write: ((task: Task, draft: GatedDraft) => Promise<void>) | undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const oneByOne = inTurn();
  const queue = tasks.entries();
  const work = async () => {
    for (const [index, task] of queue) {
      outcomes[index] = await attempt(task, means, write && ((draft) => oneByOne(() => write(task, draft))));
      means.onDone();
    }
  };
  // All of them have to end before the caller gives the workspace back.
  const ended = await Promise.allSettled(Array.from({ length: means.parallel }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return outcomes;
}

async function attempt(
  task: Task,
  { rules, model }: Means,
  write: ((draft: GatedDraft) => Promise<void>) | undefined,
): Promise<Outcome> {
  const { release, published } = task;
  const gate = { ...rules.gate, published };
  try {
    const source = wordsOf(task.source);
    const made = await makeDraft(source, { ...rules, gate }, model && { ...model, gate });
    const { draft, unanswered, insteadOfModel } = made;
    const { reasons, passes, before, after } = draft.verdict;
    if (passes) await write?.(draft);
    return {
      release,
      state: passes ? (write ? 'written' : 'drafted') : 'refused',
      ...(!passes && { reasons: reasons.map(reasonLine) }),
      engine: draft.engine,
      sentences: countSentences(source, draft),
      before,
      after,
      changes: draft.changes,
      fallbacks: draft.fallbacks,
      ...(insteadOfModel && { insteadOfModel }),
      ...(unanswered && { unanswered }),
    };
  } catch (error) {
    if (error instanceof BudgetError) return { release, state: 'open', reasons: [error.message] };
    if (error instanceof GivenUpError) return { release, state: 'untried', reasons: [error.why.message] };
    if (error instanceof InputError || error instanceof EngineError) {
      return { release, state: 'failed', reasons: [error.message] };
    }
    throw error;
  }
}

/** Sentences of the source; those that are gone from the draft; those of the draft that are still hard. */
function countSentences(
  source: Parameters<typeof sentencesIn>[0],
  { text }: GatedDraft,
): NonNullable<Outcome['sentences']> {
  const kept = new Set(sentencesIn(text).map((sentence) => `${sentence.block} ${sentence.text}`));
  const all = sentencesIn(source);
  const changed = all.filter((sentence) => !kept.has(`${sentence.block} ${sentence.text}`)).length;
  return { all: all.length, changed, hard: hardSentences(text).length };
}
