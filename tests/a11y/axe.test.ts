import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { EVENT, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from '../e2e/site.ts';

/** axe with the rules of WCAG 2.2 A and AA and its best practices, on every page. No exceptions. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Another release of the sample edition. */
const OTHER = '2026-11-03-deutschkurs-am-abend';

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

/** What axe finds, as one line per place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: rules },
      }),
    RULES,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

const pages = [
  '',
  'LANG/',
  `LANG/r/${EVENT}/`,
  'LANG/r/2020-01-01-not-there/',
  `LANG/r/${EVENT}/?show=changes`,
  'LANG/read/',
  `LANG/share/?release=${EVENT}`,
  `LANG/handout/?release=${EVENT}&text=ar&beside=1`,
  'LANG/receive/',
  'LANG/received/',
  'LANG/received/?hash=0123456789abcdef',
  'LANG/settings/',
  'LANG/comfort/',
  'LANG/accessibility/',
  'LANG/?show=saved',
  'LANG/?show=search',
  'LANG/?show=search&query=Lindenfurt',
  'LANG/no/such',
];
const cases = ['de', 'ar'].flatMap((lang) => (['light', 'dark'] as const).map((scheme) => ({ lang, scheme })));

describe('axe', () => {
  it.each(cases)('finds nothing in $lang, $scheme', async ({ lang, scheme }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme: scheme,
      locale: lang,
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const path of pages) {
      const address = site.url + path.replace('LANG', lang);
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (path === 'LANG/') await whenOnPhone(page);
      found[path] = await violations(page);
    }
    // The text beside the German one, with its notices, and the original.
    await page.goto(`${site.url}${lang}/r/${EVENT}/?text=fa`);
    await page.locator('article header button[aria-pressed="false"]').first().click();
    await page.getByRole('radio').last().check();
    await page.waitForLoadState('networkidle');
    found.beside = await violations(page);
    // A text of the reader's own: what is wrong with an empty one, and what the rules made of one.
    await page.goto(`${site.url}${lang}/read/`);
    await page.locator('main button').first().click();
    await page.locator('[role=status] svg').waitFor();
    found.noText = await violations(page);
    await page
      .locator('textarea')
      .fill('Das Amt zieht am 4. Mai um; die Schalter bleiben zu. Der Eingang ist am Markt.');
    await page.locator('main button').first().click();
    await page.locator('article').waitFor();
    found.ownText = await violations(page);
    await page.getByRole('radio').nth(1).check();
    found.changes = await violations(page);
    // Two releases to be handed over, in two languages, with all that can be added; and their codes.
    await page.goto(`${site.url}${lang}/share/?release=${EVENT}&release=${OTHER}&text=fa&beside=1`);
    await page.locator('#how').waitFor();
    await page.locator('summary').click();
    found.handOver = await violations(page);
    await page.locator('#how ~ ul button').first().click();
    await page.locator('dialog svg path').last().waitFor();
    found.codes = await violations(page);
    const all = [...pages, 'beside', 'noText', 'ownText', 'changes', 'handOver', 'codes'];
    expect(found).toEqual(Object.fromEntries(all.map((path) => [path, []])));
    await context.close();
  });

  it.each(cases)('finds nothing where words are explained and parted, in $lang, $scheme', async ({ lang, scheme }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme: scheme,
      locale: lang,
    });
    const page = await context.newPage();
    await page.goto(`${site.url}${lang}/`);
    await whenOnPhone(page);
    await page.goto(`${site.url}${lang}/r/${EVENT}/?text=de`);
    const word = page.locator('main [aria-haspopup=dialog]').first();
    await word.waitFor();
    await page.locator('main button[aria-pressed=false]').last().click();
    await page.locator('[class*=split-text]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await word.click();
    await page.locator('dialog h2').waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

/** The largest text, and the spaces that WCAG 2.2, 1.4.12 asks for. */
const LARGEST = '--text-size:3;--lines:1.45;--words:0.16em;--letters:0.12em';

describe('the smallest screen', () => {
  it.each(['de', 'ar', 'bg'])(
    'never scrolls sideways in %s, at 320 px, also with the largest text and the widest spaces',
    async (lang) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 568 }, locale: lang });
      const page = await context.newPage();
      const tooWide: string[] = [];
      for (const look of ['', LARGEST]) {
        await page.addInitScript((chosen) => {
          localStorage.setItem('lesebruecke.settings', JSON.stringify({ look: chosen }));
        }, look);
        for (const path of pages) {
          await page.goto(site.url + path.replace('LANG', lang));
          await page.getByRole('heading', { level: 1 }).waitFor();
          if (path.includes('/share/')) await page.locator('#how').waitFor();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > 320) tooWide.push(`${path} with ${look || 'nothing set'}: ${width} px`);
        }
      }
      expect(tooWide).toEqual([]);
      await context.close();
    },
  );
});
