import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** The publisher's pages: readable by themselves, and taken over by the app without anything moving. */

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

describe('without JavaScript', () => {
  it.each(LANGUAGES.map(({ tag, direction }) => ({ tag, direction })))('reads in $tag', async ({ tag, direction }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${site.url}${tag}/`);
    expect(await page.getAttribute('html', 'lang')).toBe(tag);
    expect(await page.getAttribute('html', 'dir')).toBe(direction);
    expect(await page.locator('main li h2').count()).toBe(5);
    await page.locator('main li h2 a').nth(1).click();
    expect(new URL(page.url()).pathname).toBe(`/${tag}/r/${EVENT}/`);
    // Easy text first, the original below it, the other languages at the end; the same contact in each.
    expect(await page.locator('address:visible').count()).toBe(2);
    expect(await page.locator('nav a[hreflang]:visible').count()).toBe(LANGUAGES.length);
    expect(await page.locator('[data-needs-script]:visible').count()).toBe(0);
    await context.close();
  });
});

/** The text with its marks, and where each of its elements stands. */
function picture(page: Page) {
  return page.locator('article').evaluate((article) => ({
    html: article.innerHTML,
    places: Array.from(article.querySelectorAll('*'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, ...[x, y, width, height].map(Math.round)].join(' ');
    }),
  }));
}

describe('with JavaScript', () => {
  it.each(['de', 'ar'])('takes a page over in %s: the same text, nothing moves', async (lang) => {
    const phone: BrowserContext = await newPhone(browser);
    const page = await phone.newPage();
    await page.addInitScript(() => {
      const moved: unknown[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(entry.toJSON());
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}${lang}/r/${EVENT}/`, { waitUntil: 'commit' });
    const article = page.locator('article');
    await article.waitFor();
    const before = await picture(page);
    go();
    await whenOnPhone(page);
    expect(await picture(page)).toEqual(before);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);
    await phone.close();
  });

  it('offers the phone’s language first and asks nothing else', async () => {
    const phone = await newPhone(browser, { locale: 'uk-UA' });
    const page = await phone.newPage();
    site.requests.length = 0;
    await page.goto(site.url);
    const links = page.getByRole('main').getByRole('link');
    await links.first().waitFor();
    expect(await links.count()).toBe(LANGUAGES.length);
    expect(await links.first().textContent()).toBe('Українська');
    // Nothing moves under the finger when the edition comes, whatever order it has its languages in.
    const order = await links.allTextContents();
    await expect.poll(() => site.requests.some((path) => path.startsWith('/edition/r/'))).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(await links.allTextContents()).toEqual(order);
    expect(await page.getAttribute('html', 'lang')).toBe('uk');
    await links.first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(site.url);
    await page.waitForURL(`${site.url}uk/`);
    await phone.close();
  });

  it('can be installed', async () => {
    const whole = await launchChromium({ whole: true });
    const phone = await newPhone(whole);
    const page = await phone.newPage();
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    const chrome = await phone.newCDPSession(page);
    const { installabilityErrors } = await chrome.send('Page.getInstallabilityErrors');
    // Test profiles are private windows, which never install anything.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    const { errors } = await chrome.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { icons, screenshots } = await (await page.request.get(`${site.url}manifest.webmanifest`)).json();
    for (const { src } of [...icons, ...screenshots]) {
      expect((await page.request.get(site.url + src)).status()).toBe(200);
    }
    await whole.close();
  });
});
