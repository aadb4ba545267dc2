import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import {
  copySample,
  EVENT,
  edit,
  edition,
  newPhone,
  SAMPLE_SITE,
  serveForTest,
  type TestSite,
  whenOnPhone,
} from '../e2e/site.ts';
import { whenStill } from './places.ts';
import { openPage, readersPhone, wordsOf } from './readers-phone.ts';

/** From page to page with the keyboard alone: where it stands after each step. */

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

const isOn = (target: Locator) => target.evaluate((element) => element === document.activeElement);
const until = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 15_000 });
const here = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** Goes to a control by pressing Tab. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let step = 0; step < 80; step++) {
    if (await isOn(target.first())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not come to ${target}`);
}

async function press(page: Page, target: Locator, key = 'Enter', way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press(key);
}

describe.each(['de', 'ar'])('a reader without a mouse, in %s', (lang) => {
  const word = wordsOf(lang);

  it('chooses a language, reads, looks a word up, listens, saves, finds, adjusts and hands over', async () => {
    const phone = await newPhone(browser, { locale: 'en' });
    const page = await phone.newPage();
    const button = (key: string) => page.getByRole('button', { name: word(key), exact: true });
    const place = (key: string) => page.locator('nav').getByRole('link', { name: word(key), exact: true });
    const dialog = page.getByRole('dialog');
    const atHeading = (key: string) =>
      until(async () => `${await here(page)} ${await page.evaluate(() => document.activeElement?.textContent)}`).toBe(
        `H1 ${word(key)}`,
      );

    await page.goto(site.url);
    await press(page, page.locator(`main a[lang=${lang}]`));
    await atHeading('list.title');
    await whenOnPhone(page);

    const card = page.locator(`h2 a[href*="${EVENT}"]`);
    await press(page, card);
    await until(() => here(page)).toBe('H1');
    await page.locator('main [aria-haspopup=dialog]').first().waitFor();
    await press(page, page.locator('input[name=level]:checked'), 'ArrowDown');
    await until(() => page.getByRole('radio', { name: word('release.original') }).isChecked()).toBe(true);

    const mark = page.locator('main [aria-haspopup=dialog]').last();
    await press(page, mark, 'Enter', 'Shift+Tab');
    await dialog.waitFor();
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      // The browser's own bar is outside, too.
      expect(
        await page.evaluate(
          () =>
            Boolean(document.activeElement?.closest('dialog, body:focus')) || document.activeElement === document.body,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await until(() => isOn(mark)).toBe(true);

    await press(page, button('release.listen'), 'Enter', 'Shift+Tab');
    const player = page.getByRole('region', { name: word('listen.title'), exact: true });
    await player.waitFor();
    await until(() => player.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await until(() => isOn(button('release.listen'))).toBe(true);

    await press(page, button('release.save'), ' ', 'Shift+Tab');
    await until(() => isOn(button('release.saved'))).toBe(true);
    await page.goBack();
    await until(() => isOn(card)).toBe(true);

    await press(page, place('list.search'), 'Enter', 'Shift+Tab');
    const field = page.getByRole('searchbox');
    await until(() => isOn(field)).toBe(true);
    await page.keyboard.type('Lindenfurt');
    await press(page, page.locator('main h2 a').first());
    await until(() => here(page)).toBe('H1');
    await page.goBack();
    await until(() => isOn(page.locator('main h2 a').first())).toBe(true);

    await press(page, place('list.saved'), 'Enter', 'Shift+Tab');
    await atHeading('list.saved');
    await press(page, page.getByRole('button', { name: word('saved.remove') }));
    await until(() => isOn(page.getByRole('button', { name: word('saved.again') }))).toBe(true);

    await press(page, place('settings.title'), 'Enter', 'Shift+Tab');
    await atHeading('settings.title');
    await press(page, page.locator('main').getByRole('link', { name: word('comfort.title') }));
    await atHeading('comfort.title');
    const larger = button('settings.larger');
    await tabTo(page, larger);
    for (let step = 0; step < 12; step++) await page.keyboard.press('Enter');
    // At its end it does nothing more, and stays where it is.
    expect(await isOn(larger)).toBe(true);

    await openPage(page, site, lang, `LANG/share/?release=${EVENT}`);
    await press(page, page.locator('input[name=receiver]:checked'), 'ArrowDown');
    await until(async () => page.url()).toContain('text=');
    await until(() => here(page)).toBe('INPUT');
    const code = page.locator('#how ~ ul button').first();
    await press(page, code);
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await until(() => isOn(code)).toBe(true);
    await phone.close();
  });

  it('stays on the choice of the app’s language while choosing', async () => {
    const { phone, page } = await readersPhone(browser, site, lang);
    for (const path of ['LANG/', 'LANG/settings/']) {
      await openPage(page, site, lang, path);
      const select = page.locator('#app-language');
      await tabTo(page, select);
      await page.keyboard.press('ArrowDown');
      await until(() => page.evaluate(() => document.documentElement.lang)).not.toBe(lang);
      await until(() => isOn(select)).toBe(true);
      await whenStill(page);
    }
    await phone.close();
  });
});

describe('the last copy of a release', () => {
  it('goes without leaving the keyboard nowhere', async () => {
    const sample = await copySample();
    const own = await serveForTest(sample.site);
    const { phone, page } = await readersPhone(browser, own, 'de');
    const word = wordsOf('de');
    const source = join(sample.workspace, 'releases', EVENT, 'de.original.md');
    await edit(source, (text) => text.replace('published:', 'withdrawn: 2026-11-20\npublished:'));
    await edition('build', sample.workspace, '--site', sample.site);
    await page.goto(`${own.url}de/`);
    await page.getByText(word('sync.current')).waitFor();
    await openPage(page, own, 'de', 'LANG/?show=saved');
    await press(page, page.getByRole('button', { name: word('saved.remove') }));
    await until(() => here(page)).toBe('FIELDSET');
    await press(page, page.getByRole('button', { name: word('saved.keep'), exact: true }));
    await until(() => isOn(page.getByRole('button', { name: word('saved.remove') }))).toBe(true);
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('button', { name: word('saved.remove'), exact: true }));
    await until(() => page.evaluate(() => document.activeElement?.textContent)).toBe(word('saved.gone'));
    await phone.close();
    await own.close();
    await sample.remove();
  });
});
