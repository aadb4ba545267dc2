import { InputError } from '../../core/errors.ts';
import { BudgetError } from './budget.ts';
import { EngineError } from './engine.ts';
import type { Translatable } from './segments.ts';
import { charactersToSend, type Means, type TextJob, translateText } from './translate-text.ts';

/** One rendition to be made. */
export interface Task {
  release: string;
  /** `<lang>.<level>` */
  key: string;
  job: TextJob;
}

/** What became of a rendition. */
export interface Outcome {
  release: string;
  key: string;
  /**
   * `written` · `open`: not all of it is known, or the budget was used up · `failed`: the engine's answer is of no use ·
   * `current`: up to date already · `kept`: out of date, but a person's · `waiting`: for the text it is made from.
   */
  state: 'written' | 'open' | 'failed' | 'current' | 'kept' | 'waiting';
  reason?: string;
  /** For `open`: how much of it the engine knows, 0 to 1. */
  share?: number;
}

/** So many renditions in a row that an engine does not answer, and it is not asked again. */
const GIVE_UP_AFTER = 3;

/**
 * Makes the renditions one after the other. What is wrong with one of them is its outcome and does not stop the others;
 * an engine that refuses to work, or cannot be reached, is not asked again.
 *
 * @param write puts a finished text in place; an InputError is an outcome too.
 */
export async function runTasks(
  tasks: readonly Task[],
  means: Means,
  write: (task: Task, text: Translatable) => Promise<void>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let unreachable = 0;
  let stopped: Pick<Outcome, 'state' | 'reason'> | undefined;
  for (const task of tasks) {
    const { release, key } = task;
    if (stopped && charactersToSend(task.job, means) > 0) {
      outcomes.push({ release, key, ...stopped });
      continue;
    }
    try {
      const result = await translateText(task.job, means);
      unreachable = 0;
      if (result.state === 'open') {
        outcomes.push({ release, key, state: 'open', share: result.share });
        continue;
      }
      await write(task, result.text);
      outcomes.push({ release, key, state: 'written' });
    } catch (error) {
      const outcome = outcomeOf(error);
      outcomes.push({ release, key, ...outcome });
      const fault = error instanceof EngineError ? error.fault : undefined;
      unreachable = fault === 'transient' ? unreachable + 1 : 0;
      if (fault === 'refused' || unreachable >= GIVE_UP_AFTER) stopped = outcome;
    }
  }
  return outcomes;
}

/** Faults of the engine and of its texts become outcomes; anything else is no fault of a rendition. */
function outcomeOf(error: unknown): Pick<Outcome, 'state' | 'reason'> {
  if (error instanceof BudgetError) return { state: 'open', reason: error.message };
  if (error instanceof EngineError) return { state: 'failed', reason: error.message };
  if (error instanceof InputError) return { state: 'failed', reason: `it cannot be written: ${error.message}` };
  throw error;
}
