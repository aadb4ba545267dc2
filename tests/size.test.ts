import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './e2e/browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './e2e/site.ts';

/** The budgets of the first visit, in bytes as they come over the wire (gzip). Raising one needs a written reason. */

const JAVASCRIPT = 50_000;
const EVERYTHING = 100_000;
/** What comes when a reader first reads a text of their own: the rules of plain German with their lexicon. */
const RULES = 150_000;

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

describe.each(['de', 'ar', 'uk'])('a first visit to an article in %s', (lang) => {
  it('loads little JavaScript before the app has taken the article over', async () => {
    const phone = await newPhone(browser, { locale: lang });
    const page = await phone.newPage();
    await page.goto(`${site.url}${lang}/r/${EVENT}/`);
    await page.waitForFunction(() => performance.getEntriesByName('lesebruecke:drawn').length > 0);
    const asked = await page.evaluate(() => {
      const [drawn] = performance.getEntriesByName('lesebruecke:drawn');
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (drawn?.startTime ?? 0))
        .map(({ name }) => new URL(name).pathname);
    });
    expect(asked.length).toBeGreaterThan(1);
    const bytes = asked.reduce((sum, path) => sum + gzipSync(readFileSync(SAMPLE_SITE + path)).length, 0);
    expect(bytes).toBeLessThanOrEqual(JAVASCRIPT);
    // What is still on its way would be counted by the next test.
    await page.waitForLoadState('networkidle');
    await phone.close();
  });

  it('transfers little until the app and the article are there without a network', async () => {
    const phone = await newPhone(browser, { locale: lang });
    const page = await phone.newPage();
    site.sent.clear();
    await page.goto(`${site.url}${lang}/r/${EVENT}/`);
    await whenOnPhone(page);
    await page.waitForLoadState('networkidle');
    // The other releases come in the background; how much they are depends on the city, not on the app.
    const others = /^\/edition\/r\/(?!2026-11-12-arbeit-und-ausbildung-vor-ort\/)/;
    const own = [...site.sent].filter(([path]) => !others.test(path));
    const bytes = own.reduce((sum, [, size]) => sum + size, 0);
    expect(own.map(([path]) => path)).toEqual(
      expect.arrayContaining(['/sw.js', '/index.html', '/edition/edition.json']),
    );
    expect(own.filter(([path]) => path.includes('plain-worker'))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(EVERYTHING);
    await phone.close();
  });
});

describe('the rules of plain German', () => {
  it('are small, lexicon included', () => {
    // From the build itself: a site keeps files of earlier builds for pages that are still open.
    const folder = 'dist/app/assets/';
    const files = readdirSync(folder).filter((file) => file.startsWith('plain-worker-'));
    expect(files).toHaveLength(1);
    expect(gzipSync(readFileSync(folder + files[0])).length).toBeLessThanOrEqual(RULES);
  });
});
