import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { PLACES, type Visit, whenStill } from './places.ts';
import { OTHER, openPage } from './readers-phone.ts';

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

/** What is too small on the page as it stands, with all that can be unfolded. */
async function findings(page: Page): Promise<string[]> {
  for (const closed of await page.locator('details:not([open]) > summary').all()) await closed.click();
  return page.evaluate(tooSmall);
}

describe.each([
  { lang: 'de', width: 320 },
  { lang: 'de', width: 360 },
  { lang: 'ar', width: 320 },
  { lang: 'ar', width: 360 },
])('targets in $lang, in a window of $width px,', ({ lang, width }) => {
  let phone: BrowserContext;
  let visit: Visit;

  beforeAll(async () => {
    phone = await newPhone(browser, { locale: lang });
    visit = { page: await phone.newPage(), url: site.url, lang };
    await visit.page.setViewportSize({ width, height: 740 });
  });
  afterAll(() => phone.close());

  it.each(PLACES)('are large enough: $name', async ({ open }) => {
    await open(visit);
    await whenStill(visit.page);
    expect(await findings(visit.page)).toEqual([]);
  });

  it.each(MORE)('are large enough: %s', async (path) => {
    await openPage(visit.page, site, lang, path);
    expect(await findings(visit.page)).toEqual([]);
  });

  it('are large enough in the player and where a word is explained', async () => {
    const { page } = visit;
    await openPage(page, site, lang, `LANG/r/${EVENT}/`);
    await page.locator('article header button').first().click();
    await page.locator('main ~ div section button').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.locator('main [aria-haspopup=dialog]').first().click();
    await page.locator('dialog[open]').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
