import { EditionError, type EditionFault } from '../core/errors.ts';
import type { LanguageTag } from '../core/release.ts';
import type { KeyCheck } from '../core/trust/key-check.ts';
import { adoptEdition, getEditionState, type PageRef } from '../storage/edition-state.ts';
import { StorageError } from '../storage/errors.ts';
import type { Database } from '../storage/schema.ts';
import { type FailedFile, FaultTally } from './fault-tally.ts';
import { type EditionSource, fetchEdition } from './fetch-verified.ts';
import { judgeReceivedAgain } from './judge-again.ts';
import { keptLanguages, planPages } from './plan.ts';
import { type PagesSync, syncPages } from './sync-pages.ts';

/** Name of the lock that only one tab or worker holds. */
const LOCK = 'lesebruecke.sync';

/** In releases; `total` grows when older months are planned. */
export interface SyncProgress {
  done: number;
  total: number;
}

export interface SyncOptions extends EditionSource, KeyCheck {
  db: Database;
  /** Languages to keep on the phone; the source language always is. Those that were kept so far, if missing. */
  languages?: readonly LanguageTag[] | undefined;
  onProgress?: (progress: SyncProgress) => void;
  /** `navigator.locks`, so that two tabs do not do the same work; the second one then finds nothing new. */
  locks?: Pick<LockManager, 'request'> | undefined;
  now?: () => Date;
}

export interface SyncReport {
  /** True when the server answered with the edition or with "nothing new". */
  checked: boolean;
  /** True when all of the edition in the kept languages is on the phone. */
  complete: boolean;
  /** Releases that are new or changed. */
  applied: number;
  withdrawn: number;
  /** Kept out; fetched again by the next sync. */
  failed: FailedFile[];
  /** What ended the sync early; absent also when the caller aborted it. */
  fault?: EditionFault;
}

/**
 * Brings the phone up to date with the edition; what it stores at any moment can be read. With nothing new it makes one
 * request. An earlier sync that was cut off, or a language kept anew, goes on from the edition already known. Rejects
 * only with a {@link StorageError} when the database is gone (`unavailable`); everything else is in the report.
 */
export async function syncEdition(options: SyncOptions): Promise<SyncReport> {
  const { signal } = options;
  const tally = new FaultTally();
  const report: SyncReport = { checked: false, complete: false, applied: 0, withdrawn: 0, failed: tally.failed };
  const run = () => runSync(options, tally, report);
  try {
    await whileNobodySyncs(run, options);
  } catch (cause) {
    if (signal?.aborted && cause === signal.reason) return report;
    report.fault = faultOf(cause);
  }
  return report;
}

/** Does `work` while no other tab or worker syncs, and keeps them from it as long. Rejects with the signal's reason when aborted. */
export async function whileNobodySyncs(
  work: () => Promise<void>,
  { locks, signal }: Pick<SyncOptions, 'locks' | 'signal'>,
): Promise<void> {
  await (locks ? locks.request(LOCK, signal ? { signal } : {}, work) : work());
}

async function runSync(options: SyncOptions, tally: FaultTally, report: SyncReport): Promise<void> {
  const { db, onProgress, now = () => new Date() } = options;
  const known = await getEditionState(db);
  const { languages = known?.languages ?? [] } = options;
  const { edition, etag, trust } = await fetchEdition(options, known);
  report.checked = true;
  const kept = keptLanguages(edition, languages);
  const checked = now().toISOString();
  const fresh = { edition, checked, languages: kept, ...(etag && { etag }), ...(trust && { trust }) };
  // Before the keys are stored: cut off between the two, the next sync does it again.
  if (JSON.stringify(trust) !== JSON.stringify(known?.trust)) await judgeReceivedAgain(db, trust, options);
  const { applied, freed } = await adoptEdition(db, fresh);

  const progress: SyncProgress = { done: 0, total: 0 };
  const sync: PagesSync = {
    db,
    source: options,
    edition,
    kept,
    freed,
    tally,
    onPlanned(changes) {
      progress.total += changes;
      onProgress?.({ ...progress });
    },
    onChanged(kind) {
      if (kind === 'update') report.applied += 1;
      if (kind === 'withdraw') report.withdrawn += 1;
      progress.done += 1;
      onProgress?.({ ...progress });
    },
  };
  const pages = planPages(edition, applied, kept);
  for (const group of known ? [pages] : newestMonthFirst(pages)) {
    if (group.length) await syncPages(sync, group);
  }
  report.complete = tally.failed.length === 0;
}

/**
 * On the first visit the newest month comes before any other index page is fetched, so that there is something to read.
 * Later all pages are planned together: only then does a release that moved to another month not look withdrawn.
 */
function newestMonthFirst(pages: PageRef[]): PageRef[][] {
  const newest = pages[0]?.month;
  return [pages.filter(({ month }) => month === newest), pages.filter(({ month }) => month !== newest)];
}

function faultOf(cause: unknown): EditionFault {
  if (cause instanceof EditionError) return cause.fault;
  if (cause instanceof StorageError && cause.kind === 'full') return 'full';
  throw cause;
}
