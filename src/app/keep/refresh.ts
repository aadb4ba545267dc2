import { signal } from '@preact/signals';
import type { Settings } from '../../storage/settings.ts';
import { changeSettings, settings } from '../state/settings.ts';
import { registerWorker } from '../sw-bridge.ts';

/** Fetching news with the app closed (Periodic Background Sync): what the browser says to it. */
export const refreshAbility = signal<'none' | 'denied' | 'granted'>('none');

type Refresh = NonNullable<Settings['refresh']>;

interface PeriodicSync {
  register(tag: string, options: { minInterval: number }): Promise<void>;
  unregister(tag: string): Promise<void>;
}

/** Not more often than twice a day; the browser decides when, by how much the app is used. */
const LEAST_MS = 12 * 60 * 60 * 1000;

/** Looks at the start whether it can be done, and does as the reader chose; at first, only where bytes cost nothing. */
export async function followRefresh(): Promise<void> {
  try {
    if (!(await periodicSync())) return;
    const { state } = await navigator.permissions.query({ name: 'periodic-background-sync' as PermissionName });
    refreshAbility.value = state === 'granted' ? 'granted' : 'denied';
    if (state === 'granted') await chooseRefresh(settings.peek().refresh ?? 'wifi');
  } catch (error) {
    // A browser that does not know the permission's name has not got the rest of it either.
    console.warn('no news in the background', error);
  }
}

/** The reader's choice: what the browser is to do, and which worker can do it. Rejects where the browser refuses. */
export async function chooseRefresh(choice: Refresh): Promise<void> {
  const tasks = await periodicSync();
  if (!tasks) return;
  if (choice !== settings.peek().refresh) changeSettings({ refresh: choice });
  for (const other of ['wifi', 'always']) if (other !== choice) await tasks.unregister(`news-${other}`);
  if (choice === 'never') return;
  await tasks.register(`news-${choice}`, { minInterval: LEAST_MS });
  // Without tasks this worker does nothing more than the other one, which the next start brings back.
  await registerWorker(choice);
}

async function periodicSync(): Promise<PeriodicSync | undefined> {
  const registration = await navigator.serviceWorker?.ready;
  return (registration as { periodicSync?: PeriodicSync } | undefined)?.periodicSync;
}
