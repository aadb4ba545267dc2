import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** How texts look is the reader's choice: it shows at once, stays, and is there before anything is drawn. */

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await serveForTest(SAMPLE_SITE);
  phone = await newPhone(browser, { locale: 'de' });
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

const computed = (property: string) =>
  page.evaluate((name) => getComputedStyle(document.body).getPropertyValue(name), property);
const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();

async function comfort(): Promise<void> {
  await page.goto(`${site.url}de/r/${EVENT}/`);
  await whenOnPhone(page);
  await page.getByRole('link', { name: 'Anpassen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lesen anpassen' }).waitFor();
}

describe('reading comfort', () => {
  it('shows a choice at once, keeps it, and leads back to the text', async () => {
    await comfort();
    const before = Number.parseFloat(await computed('font-size'));
    for (let step = 0; step < 7; step++) await page.getByRole('button', { name: 'Größer' }).click();
    expect(await page.getByRole('button', { name: 'Größer' }).isDisabled()).toBe(true);
    expect(Number.parseFloat(await computed('font-size'))).toBeCloseTo(3 * before, 1);
    await choose('Sepia');
    expect(await computed('background-color')).toBe('rgb(243, 230, 207)');
    await page.getByRole('group', { name: 'Abstand der Buchstaben' }).getByRole('radio', { name: 'Sehr weit' }).check();
    await page.getByRole('link', { name: 'Zurück zum Text' }).click();
    await page.locator('article h1').waitFor();
    const spacing = await page.locator('article h1').evaluate((h1) => getComputedStyle(h1).letterSpacing);
    expect(Number.parseFloat(spacing)).toBeGreaterThan(3);
    await page.reload();
    await page.locator('article h1').waitFor();
    expect(await computed('background-color')).toBe('rgb(243, 230, 207)');
  });

  it('is there before anything is drawn', async () => {
    await comfort();
    await choose('Starker Kontrast');
    // What the page looks like when its body begins.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        Object.assign(globalThis, { first: getComputedStyle(document.body).backgroundColor });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => (globalThis as { first?: string }).first)).toBe('rgb(0, 0, 0)');
  });

  it('can all be taken back', async () => {
    await comfort();
    await choose('Dunkel');
    await page.getByRole('button', { name: 'Größer' }).click();
    await page.getByRole('button', { name: 'Alles wie am Anfang' }).click();
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') || '')).toBe('');
    expect(await page.getAttribute('html', 'data-theme')).toBeNull();
    expect(await page.getByRole('radio', { name: 'Wie das Telefon' }).first().isChecked()).toBe(true);
  });

  it('loads the typeface when it is chosen, not before, and has it without a network', async () => {
    const asked = () => [...site.sent.keys()].filter((path) => path.endsWith('.woff2'));
    const isDrawn = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].some(({ status }) => status === 'loaded');
      });
    await comfort();
    expect(asked()).toEqual([]);
    await choose('Besonders gut lesbar');
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
    expect(asked().length).toBeGreaterThan(0);
    await site.close();
    await page.goto(`${site.url}de/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await isDrawn()).toBe(true);
    expect(await computed('font-family')).toContain('Atkinson Hyperlegible Next');
  });

  it('shows a band where the reader is, which lets everything through', async () => {
    await comfort();
    await page.getByRole('checkbox', { name: 'Lese-Lineal' }).check();
    await page.getByRole('link', { name: 'Zurück zum Text' }).click();
    const band = page.locator('[class*=ruler]');
    await band.waitFor();
    await page.mouse.move(100, 300);
    const box = await band.boundingBox();
    expect(box && box.y < 300 && box.y + box.height > 300).toBe(true);
    await page.getByRole('radio', { name: 'Original' }).check();
    await page.waitForFunction(() => document.querySelector('article')?.textContent?.includes('Henrike'));
    await page.goto(`${site.url}de/`);
    await page.getByRole('heading', { level: 1, name: 'Mitteilungen' }).waitFor();
    expect(await band.count()).toBe(0);
  });

  it('is not disturbed by what is not its own', async () => {
    await phone.addInitScript(() => {
      localStorage.setItem('lesebruecke.settings', '{"textSize":17,"theme":"pink","lines":[],"look":7}');
    });
    await page.goto(`${site.url}de/comfort/`);
    await page.getByRole('heading', { level: 1, name: 'Lesen anpassen' }).waitFor();
    expect(await page.locator('output').textContent()).toMatch(/^100/);
  });

  it('loses nothing when spaces are made wider from outside', async () => {
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await page.locator('article h1').waitFor();
    // WCAG 2.2, 1.4.12.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-block-end: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main *, header *, section *')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = overflowX === 'hidden' || overflowY === 'hidden';
          return hides && element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 1;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
