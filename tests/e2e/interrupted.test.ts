import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import arabic from '../../locales/ar/app.json' with { type: 'json' };
import { launchChromium } from './browser.ts';
import { type Fault, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** A kill, a lost connection or a broken file at any moment leaves what is on the phone readable, and whole. */

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await serveForTest(SAMPLE_SITE);
  phone = await newPhone(browser, { locale: 'ar' });
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

/** Every release on the phone with the texts it claims to have and whether they are there. */
function releasesOnPhone(page: Page): Promise<{ id: string; texts: string[]; missing: string[] }[]> {
  return page.evaluate(async () => {
    const request = <T>(from: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        from.onsuccess = () => resolve(from.result);
        from.onerror = () => reject(from.error);
      });
    const db = await request(indexedDB.open('lesebruecke'));
    if (!db.objectStoreNames.contains('releases')) return [];
    const tx = db.transaction(['releases', 'renditions']);
    const releases = await request(tx.objectStore('releases').getAll());
    const keys = (await request(tx.objectStore('renditions').getAllKeys())).map(String);
    db.close();
    return releases.map(({ id, texts }) => {
      const claimed = Object.entries<{ renditions: object }>(texts).flatMap(([lang, { renditions }]) =>
        Object.keys(renditions).map((level) => `${id},${lang},${level}`),
      );
      return { id, texts: claimed, missing: claimed.filter((key) => !keys.includes(key)) };
    });
  });
}

/** Lets so many rendition files through; then the network does this. */
function after(count: number, fault: Exclude<Fault, undefined>): (path: string) => Fault {
  let seen = 0;
  return (path) => {
    if (!path.startsWith('/edition/r/')) return undefined;
    seen += 1;
    return seen > count ? fault : undefined;
  };
}

async function expectWhole(page: Page): Promise<number> {
  const releases = await releasesOnPhone(page);
  expect(releases.flatMap(({ missing }) => missing)).toEqual([]);
  // Two languages, two levels: a release is there with all of them or not at all.
  expect(releases.map(({ texts }) => texts.length)).toEqual(releases.map(() => 4));
  return releases.length;
}

describe('an interrupted sync', () => {
  it.each([0, 1, 3, 5, 9, 14])('goes on where the connection was cut after %i files', async (count) => {
    site.fault = after(count, 'cut');
    const page = await phone.newPage();
    await page.goto(`${site.url}ar/`);
    await page
      .getByText(/لا إنترنت|لا يوجد|تعذّر|لم نتمكن|غير متاح|الإنترنت/)
      .first()
      .waitFor();
    expect(await expectWhole(page)).toBeLessThan(5);

    site.fault = () => undefined;
    await page.reload();
    await whenOnPhone(page);
    expect(await expectWhole(page)).toBe(5);
  });

  it.each([1, 4, 7, 11])('goes on where the page was killed after %i files', async (count) => {
    const page = await phone.newPage();
    const killed = new Promise<void>((resolve) => {
      let seen = 0;
      site.fault = (path) => {
        if (path.startsWith('/edition/r/') && ++seen === count) resolve();
        return undefined;
      };
    });
    await page.goto(`${site.url}ar/`, { waitUntil: 'commit' });
    await killed;
    const cdp = await phone.newCDPSession(page);
    // The process dies at once: no unload, no pending write is waited for.
    cdp.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');

    site.fault = (path) => (path.startsWith('/edition/') ? 'cut' : undefined);
    const again = await phone.newPage();
    await again.goto(`${site.url}ar/`);
    await again.waitForLoadState('networkidle');
    await expectWhole(again);
    site.fault = () => undefined;
    await again.reload();
    await whenOnPhone(again);
    expect(await expectWhole(again)).toBe(5);
  });

  it.each(['corrupt', 'error'] as const)('keeps files out that arrive as: %s', async (fault) => {
    const broken = '2026-11-03-deutschkurs-am-abend/ar.plain';
    site.fault = (path) => (path.includes(broken) ? fault : undefined);
    const page = await phone.newPage();
    await page.goto(`${site.url}ar/`);
    await page.getByText(arabic.sync.failed_one).waitFor();
    expect(await expectWhole(page)).toBe(4);
    expect((await releasesOnPhone(page)).map(({ id }) => id)).not.toContain('2026-11-03-deutschkurs-am-abend');

    site.fault = () => undefined;
    await page.reload();
    await whenOnPhone(page);
    expect(await expectWhole(page)).toBe(5);
  });
});
