import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { WorkerMessage } from './messages.ts';

declare const self: Omit<ServiceWorkerGlobalScope, '__WB_MANIFEST'> & { __WB_MANIFEST: PrecacheEntry[] };

/**
 * The service worker: keeps the app itself on the phone. Texts are not its business; they are in IndexedDB. It never
 * takes over by itself: a new version waits until the reader agrees (see messages.ts).
 */

const LOCALES = 'locales';
const manifest = self.__WB_MANIFEST;
const scope = new URL(self.registration.scope).pathname;

/** language → address of its messages in this version. */
const localeFiles = new Map(
  manifest.flatMap(({ url }) => {
    const lang = url.match(/assets\/locale-([a-z]{2,3}(?:-[A-Z]{2})?)-[^/]*\.js$/)?.[1];
    return lang ? [[lang, scope + url] as const] : [];
  }),
);

/** Messages of all languages would be most of the app's bytes: only the languages the reader uses are kept. */
async function keepLocales(languages: Iterable<string>): Promise<void> {
  const cache = await caches.open(LOCALES);
  const wanted = [...languages].flatMap((lang) => localeFiles.get(lang) ?? []);
  const missing = [];
  for (const url of wanted) if (!(await cache.match(url))) missing.push(url);
  await cache.addAll(missing);
}

/** Languages whose messages an earlier version kept: the new version must have them too before it takes over. */
async function languagesKept(): Promise<string[]> {
  const urls = (await (await caches.open(LOCALES)).keys()).map(({ url }) => new URL(url).pathname);
  return [...localeFiles.keys()].filter((lang) => urls.some((url) => url.includes(`/locale-${lang}-`)));
}

async function dropOldLocales(): Promise<void> {
  const cache = await caches.open(LOCALES);
  const current = new Set(localeFiles.values());
  for (const request of await cache.keys()) {
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

precacheAndRoute(manifest.filter(({ url }) => !url.includes('assets/locale-')));
cleanupOutdatedCaches();

registerRoute(
  new NavigationRoute(createHandlerBoundToURL(`${scope}index.html`), {
    // Files of the edition and feeds are what they are, also when somebody opens them in a tab.
    denylist: [/\/edition\//, /\/[^/]+\.(?!html$)[a-z0-9]+$/i],
  }),
);
registerRoute(({ url }) => [...localeFiles.values()].includes(url.pathname), new CacheFirst({ cacheName: LOCALES }));

self.addEventListener('install', (event) => {
  event.waitUntil(languagesKept().then(keepLocales));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldLocales(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message.type === 'take-over') void self.skipWaiting();
  if (message.type === 'keep-languages') event.waitUntil(keepLocales(message.languages));
});
