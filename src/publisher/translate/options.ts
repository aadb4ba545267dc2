import { InputError } from '../../core/errors.ts';
import { type LanguageTag, LEVELS, type Level } from '../../core/release.ts';
import type { Limits } from '../drafts/budget.ts';
import { type LimitOptions, readLimits } from '../drafts/limits.ts';
import { ENGINES, type EngineName } from '../engine-config.ts';

/** What a person may ask for on the command line. */
export interface TranslateOptions extends LimitOptions {
  to?: string[];
  level?: string;
  release?: string[];
  engine?: string;
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
  { to, level, release, engine, ...limits }: TranslateOptions,
  { languages, ids, engine: configured }: { languages: readonly LanguageTag[]; ids: string[]; engine: EngineName },
): Request {
  const targets = languages.slice(1);
  const chosen = level === undefined ? LEVELS : [oneOf('--level', level, LEVELS)];
  return {
    languages: to?.map((tag) => oneOf('--to', tag, targets)) ?? targets,
    levels: chosen,
    releases: release?.map((id) => oneOf('--release', id, ids)) ?? ids,
    engine: engine === undefined ? configured : oneOf('--engine', engine, ENGINES),
    limits: readLimits(limits),
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const choice = allowed.length > 0 && allowed.length <= 20 ? `use ${allowed.join(', ')}` : 'see `status`';
  throw new InputError(`${option} cannot be "${value}": ${choice}`);
}
