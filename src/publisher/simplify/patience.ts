import type { EngineError } from '../drafts/engine-error.ts';

/** Whether a model is still asked: one that refuses to work, or cannot be reached, is not asked for every text. */
export interface Patience {
  /** Why it is not asked any more; undefined as long as it is. */
  stopped(): EngineError | undefined;
  /** After each request: what failed, if it did. */
  heard(failure: EngineError | undefined): void;
}

/** So many requests in a row without an answer, and that is enough. */
const GIVE_UP_AFTER = 3;

export function makePatience(): Patience {
  let unreachable = 0;
  let stopped: EngineError | undefined;
  return {
    stopped: () => stopped,
    heard(failure) {
      unreachable = failure?.fault === 'transient' ? unreachable + 1 : 0;
      if (failure?.fault === 'refused' || unreachable >= GIVE_UP_AFTER) stopped = failure;
    },
  };
}
