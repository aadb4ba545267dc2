import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveSite } from '../../src/publisher/serve.ts';

/** Sites to test with: the built sample, served on this machine, with a network that can be made bad. */

/** Where global-setup.ts has built the sample edition. */
export const SAMPLE_SITE = resolve('dist/site');
export const SAMPLE_WORKSPACE = resolve('src/publisher/sample');

/** A release of the sample edition, by its identifier. */
export const EVENT = '2026-11-12-arbeit-und-ausbildung-vor-ort';

/** What the network does with a request: nothing special, no answer, or other bytes. */
export type Fault = 'cut' | 'corrupt' | 'error' | undefined;

export interface TestSite {
  url: string;
  /** Paths asked for so far, in order. */
  requests: string[];
  /** Bytes sent so far per path, headers included. */
  sent: Map<string, number>;
  /** Decides what happens to a request, and when; set anew by tests. */
  fault: (path: string) => Fault | Promise<Fault>;
  close(): Promise<void>;
}

/** Serves a folder through a network of one's own making. */
export async function serveForTest(folder: string): Promise<TestSite> {
  const origin = await serveSite(folder, 0, '127.0.0.1');
  const site: Pick<TestSite, 'requests' | 'sent' | 'fault'> = { requests: [], sent: new Map(), fault: () => undefined };
  const server = createServer(async (from, to) => {
    const path = from.url ?? '/';
    site.requests.push(path);
    answer(from, to, new URL(path, origin.url), await site.fault(path), (bytes) => {
      site.sent.set(path, (site.sent.get(path) ?? 0) + bytes);
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      await closeServer(server);
      await origin.close();
    },
  });
}

function answer(
  from: IncomingMessage,
  to: ServerResponse,
  target: URL,
  fault: Fault,
  count: (bytes: number) => void,
): void {
  if (fault === 'cut') {
    to.destroy();
    return;
  }
  if (fault === 'error') {
    to.writeHead(500).end();
    return;
  }
  const headers = { ...from.headers, host: target.host };
  if (fault === 'corrupt') delete headers['accept-encoding'];
  const onward = request(target, { method: from.method ?? 'GET', headers }, (response) => {
    to.writeHead(response.statusCode ?? 502, response.headers);
    count(`HTTP/1.1 200 OK\r\n${response.rawHeaders.join('  ')}\r\n\r\n`.length);
    response.on('data', (chunk: Buffer) => count(chunk.length));
    if (fault !== 'corrupt') {
      response.pipe(to);
      return;
    }
    response.on('data', (chunk: Buffer) => to.write(chunk.map((byte) => (byte === 0x65 ? 0x66 : byte))));
    response.on('end', () => to.end());
  });
  onward.on('error', () => to.destroy());
  from.pipe(onward);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => done());
  });
}

/** Runs the publisher's command line; rejects with its output when it fails. */
export async function edition(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/publisher/launch.js', ...args]);
  return stdout;
}

/** A copy of the sample workspace and of the site built from it, to be changed by a test. */
export async function copySample(): Promise<{ workspace: string; site: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lesebruecke-'));
  const [workspace, site] = [join(folder, 'workspace'), join(folder, 'site')];
  await Promise.all([
    cp(SAMPLE_WORKSPACE, workspace, { recursive: true }),
    cp(SAMPLE_SITE, site, { recursive: true, preserveTimestamps: true }),
  ]);
  return { workspace, site, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Changes a text file. */
export async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** A phone of its own: nothing stored, one language, a small window. */
export async function newPhone(
  browser: Browser,
  { locale = 'de-DE', deviceScaleFactor = 1 }: { locale?: string; deviceScaleFactor?: number } = {},
): Promise<BrowserContext> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale, deviceScaleFactor });
  // Functions that run in the page keep their names with this helper when tsx has compiled them, as for the bench.
  await phone.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  return phone;
}

/** How long the app waits before it brings what a first visit does without (`app/keep-more-later.ts`), in milliseconds. */
const QUIET_MS = 20_000;

/**
 * The app waits no longer on pages that are opened from now on: for tests of what comes after that time. That it comes by
 * itself is tested with a clock of the test's own (`listen.test.ts`).
 */
export async function skipQuietTime(phone: BrowserContext): Promise<void> {
  await phone.addInitScript((quietMs) => {
    const { setTimeout: wait } = globalThis;
    const hurried = (run: () => void, ms?: number, ...rest: unknown[]) => wait(run, ms === quietMs ? 0 : ms, ...rest);
    globalThis.setTimeout = hurried as typeof setTimeout;
  }, QUIET_MS);
}

/** Waits until the edition is on the phone and the app is ready for no network. */
export async function whenOnPhone(page: Page): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await page.evaluate(isOnPhone))) {
    if (Date.now() > deadline) throw new Error('the edition did not come to the phone within a minute');
    await page.waitForTimeout(50);
  }
}

/** Waits until the phone keeps files with these names for use without a network, besides the app's first ones. */
export async function whenKept(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  const deadline = Date.now() + 60_000;
  const kept = () =>
    page.evaluate(async () => {
      const shelves = await Promise.all(['more', 'locales'].map(async (name) => (await caches.open(name)).keys()));
      return shelves.flat().map(({ url }) => url);
    });
  const isThere = (name: string | RegExp, files: string[]) => files.some((url) => url.search(name) >= 0);
  for (let files = await kept(); !names.every((name) => isThere(name, files)); files = await kept()) {
    if (Date.now() > deadline) throw new Error(`${names} did not come to the phone within a minute, but ${files}`);
    await page.waitForTimeout(50);
  }
}

/**
 * Runs in the page: whether the service worker is ready and every index page of the kept languages, the page's own among
 * them, is applied.
 */
async function isOnPhone(): Promise<boolean> {
  const request = <T>(from: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      from.onsuccess = () => resolve(from.result);
      from.onerror = () => reject(from.error);
    });
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.active?.state !== 'activated' || !(await caches.has('locales'))) return false;
  if ((await (await caches.open('locales')).keys()).length === 0) return false;
  const db = await request(indexedDB.open('lesebruecke'));
  const state = await request(db.transaction('meta').objectStore('meta').get('edition'));
  db.close();
  if (!state) return false;
  const { edition, applied, languages } = state;
  if (!languages.includes(document.documentElement.lang)) return false;
  return languages.every((lang: string) =>
    Object.entries(edition.index[lang]).every(([month, hash]) => applied[lang]?.[month] === hash),
  );
}
