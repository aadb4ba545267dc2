import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../e2e/browser.ts';
import {
  EVENT,
  newPhone,
  SAMPLE_SITE,
  SAMPLE_WORKSPACE,
  serveForTest,
  type TestSite,
  whenOnPhone,
} from '../e2e/site.ts';
import { benchSwitch } from './finding.ts';
import { benchOwnText } from './own-text.ts';
import { median, type Row } from './table.ts';

/** What a reader waits for and pays for: a first visit, one without a network, a look for news. */

const RUNS = 5;
const LANG = 'ar';
const ARTICLE = `${LANG}/r/${EVENT}/`;

/** A slow phone on a slow network: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;

/** All figures of reading. Builds the app and the sample edition first. */
export async function benchReading(): Promise<Row[]> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(process.execPath, ['src/publisher/launch.js', 'build', SAMPLE_WORKSPACE, '--site', SAMPLE_SITE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const browser = await launchChromium({ whole: true });
  const site = await serveForTest(SAMPLE_SITE);
  try {
    return [
      ...(await firstVisit(browser, site)),
      ...(await readable(browser, site)),
      ...(await nothingNew(browser, site)),
      ...(await benchOwnText(browser, site)),
      ...(await benchSwitch(browser, site)),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Bytes and requests, headers included. */
async function firstVisit(browser: Browser, site: TestSite): Promise<Row[]> {
  const phone = await newPhone(browser, { locale: LANG });
  const page = await phone.newPage();
  site.sent.clear();
  await page.goto(site.url + ARTICLE);
  const scripts = await drawnScripts(page);
  await whenOnPhone(page);
  await page.waitForLoadState('networkidle');
  await phone.close();
  const all = [...site.sent];
  const own = all.filter(([path]) => !path.startsWith('/edition/r/') || path.includes(EVENT));
  const sum = (part: typeof all) => part.reduce((total, [, bytes]) => total + bytes, 0);
  const javascript = sum(all.filter(([path]) => scripts.includes(path)));
  return [
    { what: 'First visit: JavaScript until the app has taken the article over', value: kB(javascript), bar: '≤ 50 kB' },
    {
      what: 'First visit: all, until app and article are there offline',
      value: `${kB(sum(own))}, ${own.length} requests`,
      bar: '≤ 100 kB',
    },
    {
      what: 'First visit: with the rest of the sample edition in two languages',
      value: `${kB(sum(all))}, ${all.length} requests`,
    },
  ];
}

/** Paths of the scripts that had been asked for when the app drew its first page. */
async function drawnScripts(page: Page): Promise<string[]> {
  await page.waitForFunction(() => performance.getEntriesByName('lesebruecke:drawn').length > 0);
  return page.evaluate(() => {
    const drawn = performance.getEntriesByName('lesebruecke:drawn')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < drawn)
      .map(({ name }) => new URL(name).pathname);
  });
}

/** Times until the text can be read: of a bare page with the same text, of a first visit, of a second one offline. */
async function readable(browser: Browser, site: TestSite): Promise<Row[]> {
  const barePath = await writeBarePage(browser, site);
  const bare: number[] = [];
  const first: number[] = [];
  const offline: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    bare.push(await onNewPhone(browser, (page) => timeUntilReadable(page, site.url + barePath)));
    await onNewPhone(browser, async (page, slow) => {
      first.push(await timeUntilReadable(page, site.url + ARTICLE));
      await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await whenOnPhone(page);
      await slow.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      site.fault = () => 'cut';
      offline.push(await timeUntilReadable(page, site.url + ARTICLE));
      site.fault = () => undefined;
    });
  }
  const bareTime = median(bare);
  const times = (values: number[]) =>
    `${seconds(median(values))}, ${(median(values) / bareTime).toFixed(2)} × bare page`;
  return [
    { what: 'Bare HTML page with the same text readable, slow phone', value: seconds(bareTime) },
    { what: 'Article readable, first visit, slow phone', value: times(first), bar: '≤ 1.0 s' },
    { what: 'Article readable, second visit, no network, slow phone', value: times(offline), bar: '≤ 0.6 s' },
  ];
}

/** The article's words and nothing else. */
async function writeBarePage(browser: Browser, site: TestSite): Promise<string> {
  const text = await onNewPhone(browser, async (page) => {
    await page.goto(site.url + ARTICLE);
    return page.locator('article').innerText();
  });
  const paragraphs = text.split('\n').map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  mkdirSync(join(SAMPLE_SITE, 'bench'), { recursive: true });
  const html = `<!doctype html><html lang="${LANG}" dir="rtl"><meta charset="utf-8"><article>${paragraphs.join('\n')}</article>`;
  writeFileSync(join(SAMPLE_SITE, 'bench/index.html'), html);
  return 'bench/';
}

async function onNewPhone<T>(browser: Browser, use: (page: Page, slow: CDPSession) => Promise<T>): Promise<T> {
  const phone: BrowserContext = await newPhone(browser, { locale: LANG });
  const page = await phone.newPage();
  const slow = await phone.newCDPSession(page);
  await slow.send('Network.enable');
  await slow.send('Network.emulateNetworkConditions', SLOW);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  try {
    return await use(page, slow);
  } finally {
    await phone.close();
  }
}

/** Milliseconds from the beginning of the navigation until the last paragraph of the text has been painted. */
async function timeUntilReadable(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      const text = document.querySelector('article')?.textContent ?? '';
      if (!text.includes('chancen@example.org')) return requestAnimationFrame(look);
      // The frame in which the text is there, and the one after: then it has been painted.
      return requestAnimationFrame(() => performance.mark('bench:readable'));
    };
    look();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('bench:readable').length > 0);
  return page.evaluate(() => performance.getEntriesByName('bench:readable')[0]?.startTime ?? Number.NaN);
}

/** A look for news when there is none. */
async function nothingNew(browser: Browser, site: TestSite): Promise<Row[]> {
  return onNewPhone(browser, async (page) => {
    await page.goto(`${site.url}${LANG}/`);
    await whenOnPhone(page);
    await page.waitForLoadState('networkidle');
    site.sent.clear();
    site.requests.length = 0;
    await page.locator('main button').last().click();
    await page.waitForTimeout(2000);
    const bytes = [...site.sent.values()].reduce((total, part) => total + part, 0);
    return [
      { what: 'Sync with nothing new', value: `${bytes} B, ${site.requests.length} request`, bar: '1 request, ≤ 1 kB' },
    ];
  });
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
