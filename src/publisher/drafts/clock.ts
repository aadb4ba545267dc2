import { setTimeout as wait } from 'node:timers/promises';
import type { Patiences } from './patience.ts';
import type { RetryOptions } from './retry.ts';

/** Time, chance and the wish to stop; tests give their own. */
export type Clock = Pick<RetryOptions, 'now' | 'sleep' | 'random' | 'signal'>;

/** What a run says of how its engines are asked. */
export interface Asking {
  patiences: Patiences;
  /** The real one unless told. */
  clock?: Clock;
}

export const CLOCK: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
  signal: new AbortController().signal,
};

/** How often and how patiently engines are asked again. */
export const RETRY = { attempts: 6, first: 1000, longest: 120_000 };
