import { InputError } from '../../core/errors.ts';
import { BudgetError } from '../drafts/budget.ts';
import { EngineError } from '../drafts/engine-error.ts';
import { inTurn } from '../drafts/in-turn.ts';
import { GivenUpError } from '../drafts/patience.ts';
import type { Translatable } from './segments.ts';
import type { Means, TextJob } from './text-job.ts';
import { translateText } from './translate-text.ts';

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
   * `written` · `open`: not all of it is known, or the budget was used up · `failed`: the engine's answer is of no use, or
   * there was none · `untried`: the engine had been given up · `current`: up to date already · `kept`: out of date, but a
   * person's · `waiting`: for the text it is made from.
   */
  state: 'written' | 'open' | 'failed' | 'untried' | 'current' | 'kept' | 'waiting';
  reason?: string;
  /** For `open`: how much of it the engine knows, 0 to 1. */
  share?: number;
}

type Result = Omit<Outcome, 'release' | 'key'>;

/**
 * Makes the renditions, as many at once as the engine takes. What is wrong with one of them is its outcome and does not
 * stop the others; when an engine is given up, those that need no more of its answers are still written.
 *
 * @param write puts a finished text in place, one at a time; an InputError is an outcome too.
 * @returns the outcomes in the order of the tasks.
 */
export async function runTasks(
  tasks: readonly Task[],
  means: Means,
  write: (task: Task, text: Translatable) => Promise<void>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const oneByOne = inTurn();
  let broken = false;

  const make = async (task: Task): Promise<Result> => {
    try {
      const result = await translateText(task.job, means);
      if (result.state === 'open') return { state: 'open', share: result.share };
      await oneByOne(() => write(task, result.text));
      return { state: 'written' };
    } catch (error) {
      return outcomeOf(error);
    }
  };

  const queue = tasks.entries();
  const work = async () => {
    for (const [index, task] of queue) {
      if (broken) return;
      try {
        outcomes[index] = { release: task.release, key: task.key, ...(await make(task)) };
      } catch (error) {
        broken = true;
        throw error;
      }
    }
  };
  // All of them have to end before the caller gives the workspace back.
  const ended = await Promise.allSettled(Array.from({ length: means.engine.parallel }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return outcomes;
}

/** Faults of the engine and of its texts become outcomes; anything else is no fault of a rendition. */
function outcomeOf(error: unknown): Result {
  if (error instanceof BudgetError) return { state: 'open', reason: error.message };
  if (error instanceof GivenUpError) return { state: 'untried', reason: error.why.message };
  if (error instanceof EngineError) return { state: 'failed', reason: error.message };
  if (error instanceof InputError) return { state: 'failed', reason: `it cannot be written: ${error.message}` };
  throw error;
}
