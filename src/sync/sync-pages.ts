import { EDITION_FORMAT, type Edition, type IndexPage, monthOf } from '../core/edition.ts';
import type { IsoDate, LanguageTag } from '../core/release.ts';
import { applyRelease, withdrawRelease } from '../storage/apply.ts';
import { type PageRef, recordPages } from '../storage/edition-state.ts';
import { releasesOfMonths } from '../storage/releases-of-months.ts';
import type { Database, StoredRendition } from '../storage/schema.ts';
import { atOnce } from './at-once.ts';
import type { FaultTally } from './fault-tally.ts';
import { type EditionSource, fetchIndexPage, fetchRendition } from './fetch-verified.ts';
import { type PlannedChange, planReleases, type RenditionFetch } from './plan.ts';

/** Requests under way at the same time: what a browser grants one host over HTTP/1.1 leaves two for the reader. */
const REQUESTS_AT_ONCE = 4;

export interface PagesSync {
  db: Database;
  source: EditionSource;
  edition: Edition;
  kept: readonly LanguageTag[];
  /** Up to this day, a full phone does without. */
  freed?: IsoDate | undefined;
  tally: FaultTally;
  /** Called once, before the first change. */
  onPlanned: (changes: number) => void;
  onChanged: (kind: PlannedChange['kind'] | 'failed') => void;
}

/**
 * Brings the phone up to date with these index pages. Each release is stored as soon as its files are there; the pages
 * of a month are recorded as applied once all of the month's releases are. Throws only what ends the whole sync.
 */
export async function syncPages(sync: PagesSync, refs: readonly PageRef[]): Promise<void> {
  const { db, edition, kept } = sync;
  const pages = await fetchPages(sync, refs);
  const stored = await releasesOfMonths(db, new Set(refs.map(({ month }) => month)));
  const changes = planReleases(edition, kept, pages, stored, sync.freed);
  sync.onPlanned(changes.length);

  const changesLeft = new Map<string, number>();
  for (const change of changes) {
    const month = monthOf(change.facts.published);
    changesLeft.set(month, (changesLeft.get(month) ?? 0) + 1);
  }
  const fetched = refs.filter((ref) => pages.some(({ lang, month }) => lang === ref.lang && month === ref.month));
  await recordPages(
    db,
    fetched.filter(({ month }) => !changesLeft.has(month)),
  );
  await applyChanges(sync, changes, async (change) => {
    const month = monthOf(change.facts.published);
    const left = (changesLeft.get(month) ?? 0) - 1;
    changesLeft.set(month, left);
    if (left === 0) {
      await recordPages(
        db,
        fetched.filter((ref) => ref.month === month),
      );
    }
  });
}

/** The pages that could be had. Without the source language's page the others of its month are of no use. */
async function fetchPages({ source, edition, tally }: PagesSync, refs: readonly PageRef[]): Promise<IndexPage[]> {
  const pages: IndexPage[] = [];
  const lostMonths = new Set<string>();
  await atOnce(REQUESTS_AT_ONCE, refs, async ({ lang, month, hash }) => {
    try {
      const gone = { format: EDITION_FORMAT, lang, month, releases: [] };
      pages.push(hash ? await fetchIndexPage(source, lang, month, hash) : gone);
      tally.succeed();
    } catch (error) {
      tally.fail(error);
      if (lang === edition.languages[0]) lostMonths.add(month);
    }
  });
  return pages.filter(({ month }) => !lostMonths.has(month));
}

interface Task {
  change: PlannedChange;
  arrived: StoredRendition[];
  filesLeft: number;
  failed: boolean;
}

/** File by file in the order of the changes, so that the newest release is there first. */
async function applyChanges(
  { db, source, tally, onChanged }: PagesSync,
  changes: readonly PlannedChange[],
  onApplied: (change: PlannedChange) => Promise<void>,
): Promise<void> {
  const steps = changes.flatMap((change): { task: Task; file?: RenditionFetch }[] => {
    const files = change.kind === 'update' ? change.fetch : [];
    const task = { change, arrived: [], filesLeft: files.length, failed: false };
    return files.length ? files.map((file) => ({ task, file })) : [{ task }];
  });
  await atOnce(REQUESTS_AT_ONCE, steps, async ({ task, file }) => {
    const { change, arrived } = task;
    source.signal?.throwIfAborted();
    if (task.failed) return;
    try {
      if (file) {
        arrived.push(await fetchRendition(source, change.facts.id, file));
        tally.succeed();
        task.filesLeft -= 1;
      }
      if (task.filesLeft > 0) return;
      if (change.kind === 'update') await applyRelease(db, change, arrived);
      else await withdrawRelease(db, change.facts, change.on);
    } catch (error) {
      const isFirst = !task.failed;
      task.failed = true;
      tally.fail(error, change.facts.id);
      if (isFirst) onChanged('failed');
      return;
    }
    await onApplied(change);
    onChanged(change.kind);
  });
}
