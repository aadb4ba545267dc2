import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { launchChromium } from '../e2e/browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { load, PLACES, type Visit } from './places.ts';

/**
 * Every page on a screen of 320 px (WCAG 2.2, 1.4.10: 400 % of 1280), in languages with long words, from right to left, and in a
 * script of its own.
 */

/** The largest text, and the widest spaces, that the app has itself. */
const LARGEST = '--text-size:3;--lines:1.45;--words:0.16em;--letters:0.12em';

/** The spaces that readers may set for themselves (WCAG 2.2, 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

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

describe.each(['de', 'ar', 'bg', 'ti'])('the smallest screen in %s', (lang) => {
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

describe('the smallest screen', () => {
  it('shows the name of the chosen language whole', async () => {
    const phone = await newPhone(browser);
    const page = await phone.newPage();
    await page.setViewportSize({ width: 320, height: 568 });
    const found: string[] = [];
    for (const { tag } of LANGUAGES) {
      const visit = { page, url: site.url, lang: tag };
      await load(visit, `r/${EVENT}/`, 'section select');
      found.push(...(await page.evaluate(cutChoices)));
      await load(visit, 'settings/', '#app-language');
      found.push(...(await page.evaluate(cutChoices)));
      await page.evaluate((largest) => {
        document.documentElement.style.cssText = largest;
      }, '--text-size:3');
      found.push(...(await page.evaluate(cutChoices)));
    }
    expect(found).toEqual([]);
    await phone.close();
  });
});

/** Runs in the page: lists whose chosen words are wider than their room. */
function cutChoices(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll('select')].flatMap((select) => {
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
    const words = select.selectedOptions[0]?.text ?? '';
    if (pen) pen.font = font;
    const room = select.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    const needed = pen?.measureText(words).width ?? 0;
    return needed > room + 0.5 ? [`${words}: ${Math.round(needed)} px in ${Math.round(room)}`] : [];
  });
}

describe.each(['de', 'ar', 'ti'])('the reader’s own spaces in %s', (lang) => {
  let phone: BrowserContext;
  let visit: Visit;

  beforeAll(async () => {
    phone = await newPhone(browser, { locale: lang });
    visit = { page: await phone.newPage(), url: site.url, lang };
    await visit.page.addInitScript((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
  });
  afterAll(() => phone.close());

  it.each(PLACES)('cut nothing off, and push nothing out: $name', async ({ open }) => {
    const { page } = visit;
    await open(visit);
    expect(await page.evaluate(() => getComputedStyle(document.body).letterSpacing)).not.toBe('normal');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
});

/** Runs in the page: boxes with words in them that are larger than what is shown of them. */
function cutOff(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
    .filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (position === 'absolute' && element.clientWidth <= 1) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight)
      );
    })
    .map((element) => `<${element.tagName.toLowerCase()}> ${(element.textContent ?? '').trim().slice(0, 40)}`);
}

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
