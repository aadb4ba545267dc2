import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenKept } from './site.ts';

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

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('a language', () => {
  it('is kept for use without a network, though the service worker came after it was chosen', async () => {
    const letCome = hold('/sw.js');
    await page.goto(site.url);
    await page.getByRole('link', { name: 'العربية' }).click();
    await heading('أخبار المدينة');
    letCome();
    await whenKept(page, ['/locale-ar.']);
  });
});
