import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** The app starts and reads with the network off, in every page, after one successful visit. */

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await serveForTest(SAMPLE_SITE);
  phone = await newPhone(browser, { locale: 'ar' });
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

describe('with no network', () => {
  it('reads in Arabic, in easy text, after choosing the language once', async () => {
    await page.goto(site.url);
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.getByRole('heading', { level: 1, name: 'أخبار المدينة' }).waitFor();
    await whenOnPhone(page);

    await site.close();
    await page.goto(site.url);
    await page.getByRole('heading', { level: 1, name: 'أخبار المدينة' }).waitFor();
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await page.locator('li h2 a').nth(1).click();
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    expect(await title.textContent()).toMatch(/[\u0600-\u06ff]/);
    expect(await page.locator('article').textContent()).toContain('Jobcenter Lindenfurt');
    await page.reload();
    await title.waitFor();
    expect(await page.locator('article p[class*=provenance]').textContent()).toMatch(/[\u0600-\u06ff]/);

    await page.getByRole('radio', { name: 'النص الأصلي' }).check();
    await page.waitForFunction(() => document.querySelector('article')?.textContent?.includes('Henrike'));
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'أخبار المدينة' }).waitFor();
  });

  it.each(['', 'de/', `de/r/${EVENT}/`, `de/r/${EVENT}/?text=ar`, 'de/settings/', 'de/?show=saved', 'de/no/such/page'])(
    'opens /%s',
    async (path) => {
      await page.goto(`${site.url}de/`);
      await whenOnPhone(page);
      // The settings' code is loaded when first used; here it never was.
      await site.close();
      await page.goto(site.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    },
  );

  it('says what is not on the phone, and shows the nearest text', async () => {
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await whenOnPhone(page);
    await site.close();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByLabel('Sprache des Textes').selectOption('uk');
    await page.getByText('Dieser Text ist noch nicht auf dem Telefon: \u2068Українська\u2069').waitFor();
    expect(await page.locator('article').textContent()).toContain('Alte Tuchhalle');
  });

  it('keeps the language, and says why, when another one was never loaded', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    // What is seldom opened is on the phone from its first use, or some time after the first visit.
    await page.goto(`${site.url}de/settings/`);
    await page.getByLabel('Sprache der App').waitFor();
    await site.close();
    await page.reload();
    for (const path of ['de/', 'de/settings/']) {
      await page.goto(site.url + path);
      await page.getByLabel('Sprache der App').selectOption('uk');
      await page.getByText('Kein Internet. Sie lesen, was auf dem Telefon ist.').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Mitteilungen' }).waitFor();
      expect(await page.getByLabel('Sprache der App').inputValue()).toBe('de');
    }
  });

  it('says that a release is not on the phone', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await site.close();
    await page.goto(`${site.url}de/r/2020-01-01-not-there/`);
    await page.getByRole('heading', { name: 'Diese Mitteilung ist nicht auf dem Telefon.' }).waitFor();
  });
});
