import type { Browser, BrowserContext, Page } from 'playwright-core';
import { EVENT, type TestSite, whenOnPhone } from '../e2e/site.ts';
import { word } from './places.ts';
import { noteClickable } from './walk.ts';

/** Every page of the app, to be looked at one after the other. */

/** Another release of the sample edition. */
export const OTHER = '2026-11-03-deutschkurs-am-abend';

/** Their addresses; LANG is the reader's language. The start comes first: later it leads on to the list. */
export const PAGES = [
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

/** Opens one of them, drawn to its end. */
export async function openPage(page: Page, { url }: TestSite, lang: string, path: string): Promise<void> {
  await page.goto(url + path.replace('LANG', lang));
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (path === 'LANG/') await whenOnPhone(page);
  if (path.includes('/share/')) await page.locator('#how').waitFor();
  if (path.includes('query=')) await page.locator('main li').first().waitFor();
  await whenStill(page);
}

/** Waits until nothing more is drawn. */
export async function whenStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const still = () => {
          watching.disconnect();
          resolve();
        };
        let timer = setTimeout(still, 150);
        const watching = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(still, 150);
        });
        watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );
}

/** A phone with the edition on it and one release saved. */
export async function readersPhone(
  browser: Browser,
  site: TestSite,
  lang: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ phone: BrowserContext; page: Page }> {
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: lang, ...options });
  await phone.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await phone.addInitScript(noteClickable);
  const page = await phone.newPage();
  await openPage(page, site, lang, 'LANG/');
  await page.goto(`${site.url}${lang}/r/${EVENT}/`);
  await page.locator('header button[aria-pressed]').first().click();
  await whenStill(page);
  return { phone, page };
}

/** The interface's words in a language by their keys, `list.title`. */
export function wordsOf(lang: string): (key: string) => string {
  return (key) => word(lang, key);
}
