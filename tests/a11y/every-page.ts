import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { launchChromium } from '../e2e/browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { findings } from './axe.ts';
import { PLACES, type Visit } from './places.ts';

/** Tests every page, in every theme, in some of the app's languages: those from `first` to before `end`. */
export function testEveryPage(first: number, end?: number): void {
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

  describe.each(LANGUAGES.slice(first, end).map((language) => language.tag))('axe in %s', (tag) => {
    let phone: BrowserContext;
    let visit: Visit;

    beforeAll(async () => {
      phone = await newPhone(browser, { locale: tag });
      visit = { page: await phone.newPage(), url: site.url, lang: tag };
    });
    afterAll(() => phone.close());

    it.each(PLACES)('finds nothing on this page: $name', async ({ open }) => {
      await open(visit);
      expect(await findings(visit.page)).toEqual([]);
    });
  });
}
