import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite } from './site.ts';

/** Telephone numbers are dialled digit by digit: each stands on one line where a line has room for it. */

/** Releases of the sample edition with numbers in their sentences and their facts. */
const HOURS = '2026-11-16-oeffnungszeiten-zum-jahreswechsel';
const START_UP = '2026-10-28-beratung-fuer-gruendungen';

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Runs in the page: numbers on several lines though they would fit on one. */
function parted(): string[] {
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!/^0\d+ \d+-\d+$/.test(text.data) || !text.parentElement?.checkVisibility()) continue;
    if (text.parentElement.closest('.visually-hidden')) continue;
    const block = text.parentElement.closest('p, li, dd, td, address') ?? document.body;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const width = lines.reduce((sum, line) => sum + line.width, 0);
    if (lines[0]?.top !== lines.at(-1)?.top && width < block.clientWidth - 2) faults.push(text.data);
  }
  return faults;
}

/** What is parted on the page at every width from 320 px on. */
async function partedAtAnyWidth(): Promise<string[]> {
  const found = new Set<string>();
  for (let width = 320; width < 420; width += 4) {
    await page.setViewportSize({ width, height: 700 });
    for (const fault of await page.evaluate(parted)) found.add(fault);
  }
  return [...found];
}

describe('a telephone number', () => {
  it.each(['de', 'ar', 'ti'])('stands together in releases and on paper, in %s', async (lang) => {
    for (const path of [
      `r/${HOURS}/`,
      `r/${HOURS}/?text=de`,
      `r/${START_UP}/`,
      `handout/?release=${HOURS}&text=${lang}&beside=1`,
    ]) {
      await page.goto(`${site.url}${lang}/${path}`);
      await page
        .locator('main bdi', { hasText: /^0\d+ \d+-\d+$/ })
        .first()
        .waitFor();
      expect(await partedAtAnyWidth(), path).toEqual([]);
    }
  });

  it('breaks where it is wider than the line', async () => {
    await page.goto(`${site.url}de/r/${HOURS}/`);
    await page.locator('main bdi', { hasText: '030 23125-415' }).first().waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '4'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('is copied as it is written', async () => {
    await page.goto(`${site.url}de/r/${HOURS}/`);
    await page.getByRole('region', { name: 'Das Wichtigste' }).waitFor();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body);
      return String(getSelection());
    });
    expect(copied).toContain('030 23125-415.');
    expect(copied).not.toMatch(/\d\u00a0\d/);
  });
});
