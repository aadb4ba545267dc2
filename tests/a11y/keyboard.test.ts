import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { openPage, PAGES, readersPhone } from './pages.ts';
import { walkThrough } from './walk.ts';

/** Every page with the Tab key alone, from its top to its end and round. */

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the keyboard', () => {
  it.each(['de', 'ar'])('reaches everything once, in order and in sight, on every page in %s', async (lang) => {
    const { phone, page } = await readersPhone(browser, site, lang);
    const found: Record<string, string[]> = {};
    for (const path of PAGES) {
      await openPage(page, site, lang, path);
      found[path] = await walkThrough(page);
    }
    expect(found).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
    await phone.close();
  });
});
