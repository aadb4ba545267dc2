import { InputError } from '../../core/errors.ts';
import type { Limits } from './budget.ts';

/** Limits of a run as the command line gives them. */
export interface LimitOptions {
  maxChars?: string;
  maxCost?: string;
}

/** @throws InputError for what is no amount. */
export function readLimits({ maxChars, maxCost }: LimitOptions): Limits {
  return {
    ...(maxChars !== undefined && { characters: amount('--max-chars', maxChars) }),
    ...(maxCost !== undefined && { cost: amount('--max-cost', maxCost) }),
  };
}

function amount(option: string, value: string): number {
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  throw new InputError(`${option} must be a number such as 20000 or 0.5, not "${value}"`);
}
