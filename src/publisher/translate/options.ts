import { InputError } from '../../core/errors.ts';
import { type LanguageTag, LEVELS, type Level } from '../../core/release.ts';
import { ENGINES, type EngineName } from '../engine-config.ts';
import type { Limits } from './budget.ts';

/** What a person may ask for on the command line. */
export interface TranslateOptions {
  to?: string[];
  level?: string;
  release?: string[];
  engine?: string;
  maxChars?: string;
  maxCost?: string;
  json?: boolean;
}

/** The same, checked. */
export interface Request {
  languages: LanguageTag[];
  levels: readonly Level[];
  releases: string[];
  engine: EngineName;
  limits: Limits;
}

/** Checks the options against the workspace; what is left out means all of it. */
export function readOptions(
  { to, level, release, engine, maxChars, maxCost }: TranslateOptions,
  { languages, ids, engine: configured }: { languages: readonly LanguageTag[]; ids: string[]; engine: EngineName },
): Request {
  const targets = languages.slice(1);
  const chosen = level === undefined ? LEVELS : [oneOf('--level', level, LEVELS)];
  return {
    languages: to?.map((tag) => oneOf('--to', tag, targets)) ?? targets,
    levels: chosen,
    releases: release?.map((id) => oneOf('--release', id, ids)) ?? ids,
    engine: engine === undefined ? configured : oneOf('--engine', engine, ENGINES),
    limits: {
      ...(maxChars !== undefined && { characters: amount('--max-chars', maxChars) }),
      ...(maxCost !== undefined && { cost: amount('--max-cost', maxCost) }),
    },
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const choice = allowed.length > 0 && allowed.length <= 20 ? `use ${allowed.join(', ')}` : 'see `status`';
  throw new InputError(`${option} cannot be "${value}": ${choice}`);
}

function amount(option: string, value: string): number {
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  throw new InputError(`${option} must be a number such as 20000 or 0.5, not "${value}"`);
}
