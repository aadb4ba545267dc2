import type { Refused } from '../ingest/ingest.ts';
import type { IngestWarning } from '../ingest/ingested.ts';
import type { Terminal } from '../terminal.ts';

/** What became of one item of a source. */
export interface ReleaseChange {
  /** Absent for items that were no release before and are none now. */
  id?: string;
  change: 'new' | 'changed' | 'unchanged' | 'withdrawn' | 'restored' | 'duplicate' | 'refused';
  title: string;
  published?: string;
  warnings: Pick<IngestWarning, 'code' | 'message'>[];
  /** Why it was refused, or what it is a duplicate of. */
  reason?: string;
  /** Files of texts that are stale now. */
  stale?: string[];
}

/** What adding a source did; `--json` prints it. */
export interface SourceResult {
  source: string;
  kind: 'feed' | 'page' | 'text' | 'unchanged' | 'error';
  releases: ReleaseChange[];
  /** Items that cannot be a release. */
  refused: Refused[];
  /** Of the source as a whole. */
  warnings: string[];
}

/** Whether a person is needed: something was refused, or the source seems to be at fault. */
export function needsPerson({ releases, refused, warnings }: SourceResult): boolean {
  return refused.length > 0 || warnings.length > 0 || releases.some(({ change }) => change === 'refused');
}

const CHANGES = ['new', 'changed', 'unchanged', 'withdrawn', 'restored', 'duplicate', 'refused'] as const;

/** Counts of what was done: `3 new, 1 changed`. */
export function summary({ kind, releases, refused }: SourceResult): string {
  if (kind === 'unchanged') return 'nothing new, says the server';
  const counts = CHANGES.map((change) => {
    const found = releases.filter((one) => one.change === change).length;
    return { change, count: change === 'refused' ? found + refused.length : found };
  });
  const parts = counts.filter(({ count }) => count > 0).map(({ change, count }) => `${count} ${change}`);
  return parts.join(', ') || 'nothing';
}

/** Above this many, warnings are counted: the first run over a feed has hundreds, and `--json` lists them. */
const MOST_WARNINGS = 20;

/** Tells a person what adding a source did. */
export function reportSource(result: SourceResult, terminal: Terminal): void {
  const { source, releases, refused, warnings } = result;
  for (const warning of warnings) terminal.note(`${source}: ${warning}`);
  for (const { title, reason } of refused) terminal.note(`${source}: "${title}" was refused: ${reason}`);
  const touched = releases.filter(({ change }) => change !== 'unchanged');
  for (const { change, reason, title } of touched) {
    if (change === 'refused') terminal.note(reason ?? `"${title}" was refused`);
  }
  const found = touched.flatMap(({ id, title, warnings }) => warnings.map((one) => `${id ?? title}: ${one.message}`));
  for (const line of found.slice(0, MOST_WARNINGS)) terminal.note(line);
  if (found.length > MOST_WARNINGS) {
    terminal.note(`${source}: ${found.length - MOST_WARNINGS} more warnings: --json lists them`);
  }
  const stale = touched.flatMap(({ stale }) => stale ?? []).length;
  if (stale > 0)
    terminal.note(`${source}: ${stale} texts are stale now, because those they were made from have changed`);
  terminal.note(`${source}: ${summary(result)}`);
}
