import { EngineError } from './engine-error.ts';

export interface RetryOptions {
  /** Attempts in all. */
  attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  first: number;
  /** The longest wait; a server that asks for more is given up on. */
  longest: number;
  signal: AbortSignal;
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  now: () => number;
  /** 0 to 1. */
  random: () => number;
}

/**
 * Calls until it succeeds, waiting longer each time, and as long as the server asks for (`Retry-After`). The wait is
 * between half and all of what the doubling gives, so that several runs do not come back at the same moment.
 *
 * @param mayRepeat whether to call again so many milliseconds after the first call.
 * @throws EngineError of the last attempt; at once if the fault is not `transient`.
 */
export async function withRetries<T>(
  call: () => Promise<T>,
  options: RetryOptions,
  mayRepeat: (elapsed: number) => boolean,
): Promise<T> {
  const begun = options.now();
  for (let attempt = 1; ; attempt += 1) {
    options.signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof EngineError) || error.fault !== 'transient' || attempt >= options.attempts) throw error;
      const doubled = Math.min(options.first * 2 ** (attempt - 1), options.longest);
      const wait = Math.max(doubled * (0.5 + options.random() / 2), askedFor(error.retryAfter, options.now()));
      if (wait > options.longest) throw tooLong(error, wait);
      if (!mayRepeat(options.now() - begun + wait)) throw error;
      await options.sleep(wait, options.signal);
    }
  }
}

function tooLong({ fault, message, retryAfter, paid }: EngineError, wait: number): EngineError {
  const minutes = Math.ceil(wait / 60_000);
  return new EngineError(fault, `${message} (try again in ${minutes} minutes)`, retryAfter, undefined, paid);
}

/** Milliseconds that a `Retry-After` header asks for: seconds or an HTTP date (RFC 9110, 10.2.3). */
function askedFor(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
