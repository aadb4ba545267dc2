import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import {
  EVENT,
  newPhone,
  SAMPLE_SITE,
  serveForTest,
  skipQuietTime,
  type TestSite,
  whenKept,
  whenOnPhone,
} from './site.ts';

/** What a reader does while something else is still under way: the last word is theirs. */

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  site.fault = () => undefined;
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterEach(() => phone.close());

/** Lets files with such a name wait until the returned function is called. */
function hold(name: string): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  site.fault = (path) => (path.includes(name) ? held.then(() => undefined) : undefined);
  return release;
}

/** Whether Arabic is kept, and how many releases have a text in it. */
const arabicOnPhone = () =>
  page.evaluate(async () => {
    const request = <T>(from: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        from.onsuccess = () => resolve(from.result);
        from.onerror = () => reject(from.error);
      });
    const db = await request(indexedDB.open('lesebruecke'));
    const stores = db.transaction(['meta', 'releases']);
    const { languages } = await request(stores.objectStore('meta').get('edition'));
    const releases: { texts: object }[] = await request(stores.objectStore('releases').getAll());
    db.close();
    return { kept: languages.includes('ar'), texts: releases.filter(({ texts }) => 'ar' in texts).length };
  });

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const appLanguage = () => page.getByLabel('Sprache der App');

describe('a language', () => {
  it('is kept for use without a network, though the service worker came after it was chosen', async () => {
    const letCome = hold('/sw.js');
    await page.goto(site.url);
    await page.getByRole('link', { name: 'العربية' }).click();
    await heading('أخبار المدينة');
    letCome();
    await whenKept(page, ['/locale-ar.']);
  });

  it('is the one that was chosen last, whichever comes first', async () => {
    await page.goto(`${site.url}de/`);
    await heading('Mitteilungen');
    const letCome = hold('/locale-uk.');
    await appLanguage().selectOption('uk');
    await appLanguage().selectOption('ar');
    await heading('أخبار المدينة');
    letCome();
    await page.waitForFunction(() =>
      performance
        .getEntriesByType('resource')
        .some((entry) => entry.name.includes('/locale-uk.') && (entry as PerformanceResourceTiming).responseEnd > 0),
    );
    await page.waitForTimeout(200);
    expect(await page.getAttribute('html', 'lang')).toBe('ar');
    expect(new URL(page.url()).pathname).toBe('/ar/');
    const settings = await page.evaluate(() => localStorage.getItem('lesebruecke.settings') ?? '');
    expect(JSON.parse(settings)).toMatchObject({ interfaceLang: 'ar' });
  });

  it('leaves the reader where they have gone on to meanwhile', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    const letCome = hold('/locale-uk.');
    await appLanguage().selectOption('uk');
    await page.locator('main li h2 a').first().click();
    await page.locator('article h1').waitFor();
    const { pathname } = new URL(page.url());
    letCome();
    await page.waitForFunction(() => document.documentElement.lang === 'uk');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe(pathname.replace('/de/', '/uk/'));
  });

  it('takes one step back, to where it was asked for', async () => {
    await page.goto(site.url);
    await page.getByRole('link', { name: 'العربية' }).click();
    await heading('أخبار المدينة');
    await page.waitForTimeout(200);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

describe('what helps to read', () => {
  it('stays when the words of another language come late', async () => {
    await skipQuietTime(phone);
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await whenKept(page, ['/aids-code-', '/later-words-de.']);
    const letCome = hold('/later-words-uk.');
    await appLanguage().selectOption('uk');
    await page.waitForFunction(() => document.documentElement.lang === 'uk');
    await page.locator('#app-language').selectOption('ar');
    await page.waitForFunction(() => document.documentElement.lang === 'ar');
    await whenKept(page, ['/later-words-ar.']);
    letCome();
    await whenKept(page, ['/later-words-uk.']);
    await page.waitForTimeout(200);
    await page.locator('main li h2 a').first().click();
    await page.getByRole('link', { name: 'فتح الصفحة الأصلية' }).waitFor();
  });
});

describe('a language that is taken off the phone', () => {
  it('does not come back with news that were on their way', async () => {
    await phone.addInitScript(() => {
      localStorage['lesebruecke.settings'] ??= JSON.stringify({ interfaceLang: 'de', keep: ['ar'] });
    });
    const letCome = hold('/ar.plain.');
    await page.goto(`${site.url}de/settings/`);
    const row = page.locator('label', { hasText: 'العربية' });
    await expect.poll(() => site.requests.some((path) => path.includes('/ar.plain.'))).toBe(true);
    await row.getByRole('checkbox').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Vom Telefon nehmen' }).click();
    letCome();
    await whenOnPhone(page);
    expect(await arabicOnPhone()).toEqual({ kept: false, texts: 0 });
  });
});

describe('two windows', () => {
  it('keep what was chosen in either, and look the same', async () => {
    await page.goto(`${site.url}de/`);
    await appLanguage().waitFor();
    const other = await phone.newPage();
    await other.goto(`${site.url}de/comfort/`);
    await other.getByRole('radio', { name: 'Dunkel' }).check();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await appLanguage().selectOption('ar');
    await heading('أخبار المدينة');
    const settings = await page.evaluate(() => localStorage.getItem('lesebruecke.settings') ?? '');
    expect(JSON.parse(settings)).toMatchObject({ theme: 'dark', interfaceLang: 'ar', keep: ['ar'] });
  });
});

describe('a release', () => {
  it('is never shown under the address of another one', async () => {
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await whenOnPhone(page);
    const title = (await page.locator('article h1').textContent()) ?? '';
    await page.getByRole('link', { name: 'Alle Mitteilungen' }).click();
    await heading('Mitteilungen');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        seen.push(`${location.pathname} ${document.querySelector('article h1')?.textContent ?? ''}`);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const other = page.locator('main li h2 a').filter({ hasNotText: title }).first();
    const otherTitle = (await other.textContent()) ?? '';
    await other.click();
    await page.locator('article h1').filter({ hasText: otherTitle }).waitFor();
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
    expect(seen.filter((line) => line.endsWith(title))).toEqual([]);
  });
});
