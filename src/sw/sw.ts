import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { takeIntoInbox } from './inbox.ts';
import type { WorkerMessage } from './messages.ts';
import { Shelf } from './shelf.ts';

declare const self: Omit<ServiceWorkerGlobalScope, '__WB_MANIFEST'> & { __WB_MANIFEST: PrecacheEntry[] };

/**
 * The service worker: keeps the app itself on the phone. Texts are not its business; they are in IndexedDB. It never
 * takes over by itself: a new version waits until the reader agrees (see messages.ts).
 */

const manifest = self.__WB_MANIFEST;
const scope = new URL(self.registration.scope).pathname;

/** Messages by language. Earlier versions had no regions, and a hyphen behind the tag: `locale-ar-….js`. */
const locales = new Shelf('locales', /assets\/locale-([a-z]{2,3}(?:-[A-Z]{2}(?=\.))?)[-.][^/]*\.js$/);
/**
 * What a first visit does without, and is brought later: what helps to read; the parts of long words; reading aloud; search;
 * pages that are opened seldom; a text of one's own with the rules of plain German; sharing; their words by language.
 */
const more = new Shelf(
  'more',
  /assets\/((?:plain|search)-worker|seldom|(?:aids|compounds|find|listen|read-text|sharing)(?=-code-)|later-words-[a-z]{2,3}(?:-[A-Z]{2}(?=\.))?)[-.][^/]*\.(?:js|css)$/,
);
const shelves = [locales, more];

precacheAndRoute(manifest.filter(({ url }) => !shelves.some((shelf) => shelf.offer(url, scope))));
cleanupOutdatedCaches();

registerRoute(
  new NavigationRoute(createHandlerBoundToURL(`${scope}index.html`), {
    // Files of the edition and feeds are what they are, also when somebody opens them in a tab.
    denylist: [/\/edition\//, /\/[^/]+\.(?!html$)[a-z0-9]+$/i],
  }),
);
// Share sheets post here (see the web manifest); no server answers.
registerRoute(
  ({ url }) => url.pathname === `${scope}receive/`,
  ({ request }) => takeIntoInbox(request, self.registration.scope),
  'POST',
);
for (const shelf of shelves) {
  registerRoute(({ url }) => shelf.has(url.pathname), new CacheFirst({ cacheName: shelf.cacheName }));
}
// A typeface is kept once a reader has chosen it; its name changes with its bytes.
registerRoute(({ url }) => /\/assets\/[^/]+\.woff2$/.test(url.pathname), new CacheFirst({ cacheName: 'typefaces' }));

// Fetching news while the app is closed, where the reader has it (see app/keep/refresh.ts).
if (self.location.search === '?news') importScripts(`${scope}sw-news.js`);

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(shelves.map(async (shelf) => shelf.keep(await shelf.kept()))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([...shelves.map((shelf) => shelf.dropOld()), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message.type === 'take-over') void self.skipWaiting();
  if (message.type === 'keep-languages') event.waitUntil(locales.keep(message.languages));
  // Without a network it is asked again another time.
  if (message.type === 'keep-more') event.waitUntil(more.keep(message.keys).catch(() => undefined));
});
