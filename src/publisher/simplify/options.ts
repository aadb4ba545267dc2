import { InputError } from '../../core/errors.ts';
import { ruleIds } from '../../core/plain/rule-ids.ts';
import type { Limits } from '../drafts/budget.ts';
import { type LimitOptions, readLimits } from '../drafts/limits.ts';
import { PLAIN_ENGINES, type PlainConfig, type PlainEngine } from '../plain-config.ts';

/** What a person may ask for on the command line. */
export interface SimplifyOptions extends LimitOptions {
  engine?: string;
  /** Ids of rules with commas between them. */
  without?: string;
  /** Write nothing; show what would change. */
  dryRun?: boolean;
  json?: boolean;
}

/** The same, checked. */
export interface Request {
  releases: string[];
  engine: PlainEngine;
  off: string[];
  limits: Limits;
}

/** Checks the options against the workspace; no releases named means all of them. */
export function readOptions(
  wanted: readonly string[],
  { engine, without = '', ...limits }: SimplifyOptions,
  { ids, plain }: { ids: string[]; plain: PlainConfig },
): Request {
  const unknown = wanted.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new InputError(`there is no release "${unknown}": \`status\` lists their names`);
  const off = without.split(',').flatMap((id) => id.trim() || []);
  const noRule = off.find((id) => !ruleIds().includes(id));
  if (noRule !== undefined) {
    throw new InputError(`--without names no rule "${noRule}": use ${ruleIds().join(', ')}`);
  }
  const chosen = engine === undefined ? plain.engine : PLAIN_ENGINES.find((one) => one === engine);
  if (!chosen) throw new InputError(`--engine cannot be "${engine}": use ${PLAIN_ENGINES.join(', ')}`);
  return {
    releases: wanted.length > 0 ? [...new Set(wanted)] : ids,
    engine: chosen,
    off: [...plain.off, ...off],
    limits: readLimits(limits),
  };
}
