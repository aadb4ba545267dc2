import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { PLACES, type Visit, whenStill } from './places.ts';
import { noteClickable, walkThrough } from './walk.ts';

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

describe.each(['de', 'ar'])('the keyboard in %s', (lang) => {
  let phone: BrowserContext;
  let visit: Visit;

  beforeAll(async () => {
    phone = await newPhone(browser, { locale: lang });
    await phone.addInitScript(noteClickable);
    visit = { page: await phone.newPage(), url: site.url, lang };
  });
  afterAll(() => phone.close());

  it.each(PLACES)('reaches everything once, in order and in sight: $name', async ({ open }) => {
    await open(visit);
    await whenStill(visit.page);
    expect(await walkThrough(visit.page)).toEqual([]);
  });
});
