import { EngineError } from './engine-error.ts';
import { type RetryOptions, withRetries } from './retry.ts';

/** The engine was given up before it could be asked: what it was to make is still missing, and nothing is wrong with it. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';

  constructor(
    /** Why it was given up. */
    readonly why: EngineError,
  ) {
    super(`not tried: ${why.message}`, { cause: why });
  }
}

/** How long an engine is asked in a run: one that refuses to work, or gives no answer, is not asked for every text. */
export interface Patience {
  /**
   * Asks, again and again where that may help.
   *
   * @param call gets a signal of its own: clients leave their listeners on it.
   * @throws GivenUpError if it is not asked, or not waited for, any more. @throws EngineError, and whatever else `call` throws.
   */
  ask<T>(call: (signal: AbortSignal) => Promise<T>, retry: RetryOptions): Promise<T>;
  /** What people are told once the engine is given up. */
  told(): string | undefined;
}

/** The patience of a run with each engine that it asks: what one step has given up, the next one does not ask. */
export interface Patiences {
  /** @param engine as people are told of it (`Engine.label`). */
  with(engine: string): Patience;
  /** What people are told of the engines that were given up, a line for each. */
  told(): string[];
}

/** So many requests in a row without an answer, and that is enough. */
const GIVE_UP_AFTER = 3;

/**
 * So many milliseconds after it was first made, a request may be made again: one that ran into the usual timeout of five
 * minutes just once, one that failed at once as often as `RETRY` says.
 */
const REPEAT_WITHIN = 330_000;
/** The same where the request before got no answer either. */
const REPEAT_WITHIN_IN_DOUBT = 60_000;

export function makePatiences(): Patiences {
  const known = new Map<string, Patience>();
  return {
    with(engine) {
      const patience = known.get(engine) ?? makePatience(engine);
      known.set(engine, patience);
      return patience;
    },
    told: () => [...known.values()].flatMap((patience) => patience.told() ?? []),
  };
}

function makePatience(engine: string): Patience {
  let silent = 0;
  let why: EngineError | undefined;
  const givenUp = new AbortController();
  const mayRepeat = (elapsed: number) => !why && elapsed <= (silent > 0 ? REPEAT_WITHIN_IN_DOUBT : REPEAT_WITHIN);
  return {
    async ask(call, retry) {
      givenUp.signal.throwIfAborted();
      // What was begun when there was hope may still be answered; what was begun in doubt is not waited for.
      const signal = silent > 0 ? AbortSignal.any([retry.signal, givenUp.signal]) : retry.signal;
      try {
        const answer = await withRetries(() => call(AbortSignal.any([signal])), { ...retry, signal }, mayRepeat);
        silent = 0;
        return answer;
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof EngineError)) throw error;
        silent = error.fault === 'transient' ? silent + 1 : 0;
        if (error.fault === 'refused' || silent >= GIVE_UP_AFTER) {
          why ??= error;
          givenUp.abort(new GivenUpError(why));
        }
        throw error;
      }
    },
    told: () => why && sentences(engine, why),
  };
}

function sentences(engine: string, { fault, message }: EngineError): string {
  return fault === 'refused'
    ? `${engine} does not do its work until a person puts something right, and was not asked again in this run (${message}).`
    : `${engine} gave no answer ${GIVE_UP_AFTER} times in a row, and was not asked again in this run (${message}). ` +
        'What is missing now is tried again in the next run. If this goes on, tell whoever looks after it.';
}
