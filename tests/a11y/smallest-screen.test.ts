import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { PLACES, type Visit } from './places.ts';

/** Every page on a screen of 320 px (WCAG 2.2, 1.4.10), in languages with long words and from right to left. */

/** The largest text, and the spaces that WCAG 2.2, 1.4.12 asks for. */
const LARGEST = '--text-size:3;--lines:1.45;--words:0.16em;--letters:0.12em';

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

describe.each(['de', 'ar', 'bg'])('the smallest screen in %s', (lang) => {
  let phone: BrowserContext;
  let visit: Visit;

  beforeAll(async () => {
    phone = await newPhone(browser, { locale: lang });
    visit = { page: await phone.newPage(), url: site.url, lang };
    await visit.page.setViewportSize({ width: 320, height: 568 });
  });
  afterAll(() => phone.close());

  it.each(PLACES)('never scrolls this page sideways: $name', async ({ open }) => {
    await open(visit);
    expect(await widths(visit.page)).toEqual([320, 320]);
  });
});

/** How wide the page is: as usual, and with the largest text. */
function widths(page: Page): Promise<number[]> {
  return page.evaluate((largest) => {
    const root = document.documentElement;
    const before = root.style.cssText;
    const usual = root.scrollWidth;
    root.style.cssText = largest;
    const wide = root.scrollWidth;
    root.style.cssText = before;
    return [usual, wide];
  }, LARGEST);
}
