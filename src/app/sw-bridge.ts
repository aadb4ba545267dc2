import { signal } from '@preact/signals';
import type { Workbox } from 'workbox-window';
import type { LanguageTag } from '../core/release.ts';
import type { WorkerMessage } from '../sw/messages.ts';

/** The open page's side of the service worker. */

/** True when a new version of the app waits for the reader's consent. */
export const updateWaiting = signal(false);

let workbox: Workbox | undefined;
let agreed = false;

/**
 * Registers the service worker. `languages` are the interface languages to keep for use without a network. Resolves
 * when the app is there offline, at once where the browser has no service workers.
 */
export async function startServiceWorker(languages: LanguageTag[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { Workbox } = await import('workbox-window');
  workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`, { scope: import.meta.env.BASE_URL });
  workbox.addEventListener('waiting', () => {
    updateWaiting.value = true;
  });
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (agreed) location.reload();
    // The reader agreed in another tab: this page keeps its code until they agree here too.
    else if (isUpdate) updateWaiting.value = true;
  });
  await workbox.register();
  await navigator.serviceWorker.ready;
  await keepInterfaceLanguages(languages);
}

/** Keeps the interface in these languages for use without a network. */
export async function keepInterfaceLanguages(languages: LanguageTag[]): Promise<void> {
  const message: WorkerMessage = { type: 'keep-languages', languages };
  const registration = await navigator.serviceWorker?.getRegistration();
  registration?.active?.postMessage(message);
}

/** The reader agreed: the waiting version takes over, and the page reloads with it. */
export async function takeUpdate(): Promise<void> {
  agreed = true;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) workbox?.messageSkipWaiting();
  else location.reload();
}
