import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** A phone that cannot store anything, or cannot read what it has stored: the app is there, and says so. */

const SAYS_SO = 'Dieser Browser kann nichts speichern.';

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterEach(() => phone.close());

describe('a phone', () => {
  it('that has no database shows the page it was sent', async () => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('not allowed here', 'SecurityError');
      };
    });
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await page.getByText(SAYS_SO).waitFor();
    expect(await page.locator('article').textContent()).toContain('Alte Tuchhalle');
  });

  it.each(['de/', `de/r/${EVENT}/`])('that cannot read its database any more opens /%s', async (path) => {
    await page.goto(site.url + path);
    await whenOnPhone(page);
    await page.addInitScript(() => {
      const fail = () => {
        throw new DOMException('Internal error', 'UnknownError');
      };
      for (const { prototype } of [IDBObjectStore, IDBIndex]) Object.assign(prototype, { get: fail, getAll: fail });
    });
    await page.reload();
    await page.getByText(SAYS_SO).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});
