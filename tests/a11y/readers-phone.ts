import type { Browser, BrowserContext, Page } from 'playwright-core';
import { EVENT, type TestSite, whenOnPhone } from '../e2e/site.ts';
import { whenStill, word } from './places.ts';
import { noteClickable } from './walk.ts';

/** Another release of the sample edition. */
export const OTHER = '2026-11-03-deutschkurs-am-abend';

/** Opens a page, drawn to its end; LANG stands for the reader's language. */
export async function openPage(page: Page, { url }: TestSite, lang: string, path: string): Promise<void> {
  await page.goto(url + path.replace('LANG', lang));
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (path === 'LANG/') await whenOnPhone(page);
  if (path.includes('/share/')) await page.locator('#how').waitFor();
  if (path.includes('query=')) await page.locator('main li').first().waitFor();
  await whenStill(page);
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
