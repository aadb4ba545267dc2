import { effect, signal } from '@preact/signals';
import type { LanguageTag } from '../../core/release.ts';
import type { SyncReport } from '../../sync/sync.ts';
import { renditionsInPage } from '../page-data.ts';
import type { SyncOutcome, SyncState } from '../pages/list/sync-status.tsx';
import { dropPageItems, lastChecked, loadLibrary, loadNewest } from './library.ts';
import { phone } from './phone.ts';
import { settings } from './settings.ts';

/**
 * Bringing the phone up to date with the edition. Never in the way of reading: its code, too, is loaded after the first
 * text is on the screen.
 */

export const sync = signal<SyncState>({ phase: 'idle', outcome: { kind: 'none' } });

/** Lists are drawn again at most this often while releases arrive, in milliseconds. */
const REDRAW_MS = 400;

/** Where the edition is. */
export const source = {
  baseUrl: new URL(`${import.meta.env.BASE_URL}edition/`, globalThis.location?.href ?? 'http://localhost').href,
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
};

/** Asked for again while under way: the reader may have chosen another language meanwhile. */
let again = false;

/** Looks for news and fetches what is missing; while one look is under way, another one follows it. */
export async function syncNow(): Promise<void> {
  again = true;
  if (sync.peek().phase !== 'idle') return;
  sync.value = { phase: 'checking' };
  let outcome: SyncOutcome = { kind: 'none' };
  while (again) {
    again = false;
    outcome = await run().catch((error: unknown): SyncOutcome => {
      console.error(error);
      return { kind: 'trouble' };
    });
  }
  sync.value = idle(outcome);
}

/** Ends the look for news that is under way. */
let stop = new AbortController();

/** Ends a look for news; resolves once nothing of it goes on. */
export async function stopSync(): Promise<void> {
  again = false;
  stop.abort();
  stop = new AbortController();
  await whenSync(() => sync.value.phase === 'idle');
}

async function run(): Promise<SyncOutcome> {
  const db = await phone();
  if (!db || !globalThis.crypto?.subtle) return { kind: 'trouble' };
  const { syncEdition, webCryptoCheck } = await import('./sync-code.ts');
  let redrawn = 0;
  const report = await syncEdition({
    ...source,
    ...webCryptoCheck(crypto.subtle),
    db,
    atHand: renditionsInPage(),
    languages: settings.peek().keep,
    locks: navigator.locks,
    signal: stop.signal,
    onProgress({ done, total }) {
      sync.value = { phase: 'loading', done, total };
      if (Date.now() - redrawn < REDRAW_MS) return;
      redrawn = Date.now();
      void loadNewest();
    },
  });
  await loadLibrary();
  if (report.complete) dropPageItems();
  return outcomeOf(report);
}

/** True during a look for news, and until the first one after the start: what is missing may be about to come. */
export function looksForNews(): boolean {
  const state = sync.value;
  return state.phase !== 'idle' || state.outcome.kind === 'none';
}

/** Resolves once this is true of the looks for news. */
export async function whenSync(holds: () => boolean): Promise<void> {
  let stop = () => {};
  await new Promise<void>((resolve) => {
    stop = effect(() => {
      if (holds()) resolve();
    });
  });
  stop();
}

/** Something else than a sync found that there is no network. */
export function noteOffline(): void {
  if (sync.peek().phase === 'idle') sync.value = idle({ kind: 'offline' });
}

function outcomeOf({ checked, complete, failed, fault }: SyncReport): SyncOutcome {
  if (fault === 'offline' || fault === 'full' || fault === 'newer' || fault === 'untrusted') return { kind: fault };
  if (fault || !checked) return { kind: 'trouble' };
  return complete ? { kind: 'current' } : { kind: 'failed', count: failed.length };
}

function idle(outcome: SyncOutcome): SyncState {
  const when = lastChecked.peek();
  return { phase: 'idle', outcome, ...(when && { lastChecked: when }) };
}

/** Fetches one release in a language that is not kept on the phone. Rejects with an EditionError or StorageError. */
export async function fetchText(id: string, lang: LanguageTag): Promise<void> {
  const db = await phone();
  if (!db) return;
  const { fetchRelease } = await import('./sync-code.ts');
  await fetchRelease({ ...source, db, id, lang });
  await loadLibrary();
}
