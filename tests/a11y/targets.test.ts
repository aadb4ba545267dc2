import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { EVENT, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { OTHER, openPage, PAGES, readersPhone } from './pages.ts';

/** What is pressed is at least 48 × 48 CSS pixels; links and words in running text excepted. */

const MORE = [`LANG/share/?release=${EVENT}&release=${OTHER}&text=fa&beside=1`, `LANG/r/${EVENT}/?text=de`];

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

/** Runs in the page: every target that is too small, with its size. */
function tooSmall(): string[] {
  const LEAST = 48;
  const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
  const isEnough = ({ width, height }: DOMRect) => width > LEAST - 0.1 && height > LEAST - 0.1;
  /** Within a line that has other words, too. */
  const isInText = (element: Element) =>
    getComputedStyle(element).display === 'inline' && element.parentElement?.textContent !== element.textContent;
  /** What else of the page acts for it: its label, and the card that its link covers. */
  const acting = (element: Element) => [
    element,
    ...((element as HTMLInputElement).labels ?? []),
    ...(getComputedStyle(element, '::after').position === 'absolute' ? [element.closest('li') ?? element] : []),
  ];
  return [...document.querySelectorAll(targets)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
    .filter((element) => !acting(element).some((one) => isEnough(one.getBoundingClientRect())))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName} ${words.trim().slice(0, 40)}: ${width.toFixed(1)} × ${height.toFixed(1)}`;
    });
}

describe.each(['de', 'ar'])('targets in %s', (lang) => {
  it.each([320, 360])('are large enough in a window of %i px', async (width) => {
    const { phone, page } = await readersPhone(browser, site, lang, { viewport: { width, height: 740 } });
    const found: Record<string, string[]> = {};
    const all = [...PAGES, ...MORE];
    for (const path of all) {
      await openPage(page, site, lang, path);
      for (const closed of await page.locator('details:not([open]) > summary').all()) await closed.click();
      found[path] = await page.evaluate(tooSmall);
    }
    await openPage(page, site, lang, `LANG/r/${EVENT}/`);
    await page.locator('article header button').first().click();
    await page.locator('main ~ div section button').first().waitFor();
    found.player = await page.evaluate(tooSmall);
    await page.locator('main [aria-haspopup=dialog]').first().click();
    await page.locator('dialog[open]').waitFor();
    found.word = await page.evaluate(tooSmall);
    expect(found).toEqual(Object.fromEntries([...all, 'player', 'word'].map((path) => [path, []])));
    await phone.close();
  });
});
