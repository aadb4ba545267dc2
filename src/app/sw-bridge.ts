import { signal } from '@preact/signals';
import type { LanguageTag } from '../core/release.ts';
import type { WorkerMessage } from '../sw/messages.ts';

/**
 * The open page's side of the service worker. Written against the browser's own interface: workbox-window would be
 * another 2.6 kB on every first visit for the three events that are needed here.
 */

/** True when a new version of the app waits for the reader's consent. */
export const updateWaiting = signal(false);

let agreed = false;

/**
 * Registers the service worker. `languages` are the interface languages to keep for use without a network. Resolves
 * when the app is there offline, at once where the browser has no service workers. With `refresh` other than `never`, the
 * worker also fetches news.
 */
export async function startServiceWorker(languages: LanguageTag[], refresh?: string): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const hadController = Boolean(serviceWorker.controller);
  const registration = await registerWorker(refresh);
  noticeWaiting(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => noticeWaiting(registration));
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) location.reload();
    // The reader agreed in another tab: this page keeps its code until they agree here too.
    else if (hadController) updateWaiting.value = true;
  });
  await keepInterfaceLanguages(languages);
}

/** What fetches news in the background is another address: few phones can, and the others do without its bytes. */
export function registerWorker(refresh: string | undefined): Promise<ServiceWorkerRegistration> {
  const base = import.meta.env.BASE_URL;
  const news = refresh && refresh !== 'never' ? '?news' : '';
  return navigator.serviceWorker.register(`${base}sw.js${news}`, { scope: base, updateViaCache: 'none' });
}

/** A first worker waits for nobody; one that waits while another of its address is active is a new version. */
function noticeWaiting({ waiting, active }: ServiceWorkerRegistration): void {
  if (waiting && waiting.scriptURL === active?.scriptURL) updateWaiting.value = true;
}

/** Keeps the interface in these languages for use without a network. */
export function keepInterfaceLanguages(languages: LanguageTag[]): Promise<void> {
  return tellActive({ type: 'keep-languages', languages });
}

/**
 * Keeps what helps to read, reading aloud, search and the pages that are opened seldom, with their words in a language, if they
 * can be had now.
 */
export function keepAids(lang: LanguageTag): Promise<void> {
  return keepMore(['aids', 'compounds', 'find', 'listen', 'search-worker', 'seldom', wordsKey(lang)]);
}

/** Keeps the reading of texts of one's own, with its words in a language, for use without a network, if it can be had now. */
export function keepRules(lang: LanguageTag): Promise<void> {
  return keepMore(['aids', 'seldom', 'read-text', 'plain-worker', wordsKey(lang)]);
}

/** Keeps sharing and receiving, with its words in these languages, for use without a network, if it can be had now. */
export function keepSharing(languages: LanguageTag[]): Promise<void> {
  // A plain text that arrives is handed on to be read.
  return keepMore(['aids', 'seldom', 'sharing', 'read-text', ...languages.map(wordsKey)]);
}

const wordsKey = (lang: LanguageTag) => `later-words-${lang}`;

function keepMore(keys: string[]): Promise<void> {
  return tellActive({ type: 'keep-more', keys });
}

/** On a first visit, once the service worker is there: what a reader chooses before that is kept as well. */
async function tellActive(message: WorkerMessage): Promise<void> {
  const registration = await navigator.serviceWorker?.ready;
  registration?.active?.postMessage(message);
}

/** The reader agreed: the waiting version takes over, and the page reloads with it. */
export async function takeUpdate(): Promise<void> {
  agreed = true;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) registration.waiting.postMessage({ type: 'take-over' } satisfies WorkerMessage);
  else location.reload();
}
