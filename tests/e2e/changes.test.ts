import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** A release's easy text beside its original. */

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
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

describe('what changed in a release', () => {
  it.each([
    ['de', 'Was ist anders?', 'Mehr als 180 Gäste kamen.'],
    ['ar', 'ما الذي تغيّر؟', '180'],
  ])('stands sentence by sentence in %s, with no network, at an address of its own', async (lang, name, sentence) => {
    await page.goto(`${site.url}${lang}/`);
    await whenOnPhone(page);
    // What is seldom opened is on the phone from its first use, or some time after the first visit.
    const pairs = page.locator(`main div[lang=${lang}]`);
    await page.goto(`${site.url}${lang}/r/${EVENT}/?show=changes`);
    await pairs.first().waitFor();
    await site.close();
    await page.goto(`${site.url}${lang}/r/${EVENT}/`);
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await pairs.first().waitFor();
    expect(await page.locator('main').textContent()).toContain(sentence);
    expect(new URL(page.url()).search).toBe('?show=changes');
    await page.reload();
    await pairs.first().waitFor();
    await page.goBack();
    await page.locator('article').waitFor();
  });

  it('leads to the release where there is nothing to compare', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await page.goto(`${site.url}de/r/${EVENT}/?show=changes&text=uk`);
    await page.waitForURL(`${site.url}de/r/${EVENT}/?text=uk`);
    await page.locator('article').waitFor();
  });
});
