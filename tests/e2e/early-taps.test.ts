import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** What readers touch on a page before the app is there to do it. */

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;
/** Lets the app come. */
let comes: () => void;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  phone = await newPhone(browser);
  page = await phone.newPage();
  const held = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
});
afterEach(() => phone.close());

/** Opens a page as the publisher made it. */
async function openEarly(path: string): Promise<void> {
  await page.goto(site.url + path, { waitUntil: 'commit' });
  await page.locator('main').waitFor();
}

describe('a page before the app is there', () => {
  it('saves the release once the app is there, however often the button was tapped', async () => {
    await openEarly(`de/r/${EVENT}/`);
    const save = page.getByRole('button', { name: 'Merken' });
    await save.click();
    await save.click();
    comes();
    await page.getByRole('button', { name: 'Gemerkt', pressed: true }).waitFor();
    await whenOnPhone(page);
    await page.goto(`${site.url}de/?show=saved`);
    await page.locator('main li h2').waitFor();
  });

  it('shows the level and the language that were chosen, and does the rest, too', async () => {
    await openEarly(`de/r/${EVENT}/`);
    await page.getByRole('radio', { name: 'Original' }).check({ force: true });
    await page.getByRole('combobox').selectOption('ar');
    await page.getByRole('button', { name: 'Merken' }).click();
    comes();
    await page.locator('article h1').and(page.locator('[lang=ar] *')).waitFor();
    await page.getByRole('button', { name: 'Gemerkt', pressed: true }).waitFor();
    expect(await page.getByRole('radio', { name: 'Original' }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox').inputValue()).toBe('ar');
    expect(new URL(page.url()).search).toBe('?text=ar');
  });

  it('speaks the language that was chosen', async () => {
    await openEarly('de/');
    await page.getByLabel('Sprache der App').selectOption('ar');
    comes();
    await page.waitForURL(`${site.url}ar/`);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  });
});
