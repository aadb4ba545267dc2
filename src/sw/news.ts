import { webCryptoCheck } from '../share/verify/web-crypto.ts';
import { openDatabase } from '../storage/database.ts';
import { getEditionState } from '../storage/edition-state.ts';
import { mayLoadAhead, type NetworkHint } from '../sync/may-load-ahead.ts';
import { syncEdition } from '../sync/sync.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Fetches news while the app is closed. A file of its own, loaded by sw.ts where the reader has it: most browsers cannot, and
 * a first visit has no room for it.
 */

interface PeriodicSyncEvent extends ExtendableEvent {
  /** `news-wifi` or `news-always`: where the reader lets it cost bytes. */
  tag: string;
}

self.addEventListener('periodicsync' as 'sync', (event) => {
  const { tag } = event as unknown as PeriodicSyncEvent;
  if (tag.startsWith('news-')) (event as unknown as PeriodicSyncEvent).waitUntil(fetchNews(tag === 'news-always'));
});

/** The same sync as that of an open page; the lock keeps the two apart. */
async function fetchNews(always: boolean): Promise<void> {
  const { connection, setAppBadge } = self.navigator as WorkerNavigator & {
    connection?: NetworkHint;
    setAppBadge?: () => Promise<void>;
  };
  if (!always && !mayLoadAhead(connection ?? {})) return;
  const db = await openDatabase();
  try {
    // Nobody has used the app yet, or its data was cleared.
    if (!(await getEditionState(db))) return;
    const { applied } = await syncEdition({
      baseUrl: new URL('edition/', self.registration.scope).href,
      fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
      ...webCryptoCheck(crypto.subtle),
      // Which languages, is known once no page syncs: the reader may be choosing others.
      db,
      locks: self.navigator.locks,
    });
    // How many of them are new to the reader, the page knows: until then, a mark without a number.
    if (applied > 0) await setAppBadge?.call(self.navigator);
  } finally {
    db.close();
  }
}
