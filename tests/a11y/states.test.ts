import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { scriptSpeech } from '../e2e/scripted-speech.ts';
import { codesOf, type SignedSite, shortText, signedSite } from '../e2e/signed-site.ts';
import { EVENT, newPhone, serveForTest, type TestSite, whenOnPhone } from '../e2e/site.ts';
import { findings } from './axe.ts';
import { arrive, button, go, load, type Visit, word } from './places.ts';

/**
 * What pages become when readers do something. It is made of the same words in all languages, and each script has its language
 * here: German, Arabic from right to left, Tigrinya.
 */

/** Another release of the sample edition. */
const OTHER = '2026-11-03-deutschkurs-am-abend';

let browser: Browser;
let signed: SignedSite;
let site: TestSite;

beforeAll(async () => {
  [browser, signed] = await Promise.all([launchChromium(), signedSite()]);
  site = await serveForTest(signed.folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await signed.remove();
});

describe.each(['de', 'ar', 'ti'])('axe in %s', (lang) => {
  let phone: BrowserContext;
  let visit: Visit;

  beforeAll(async () => {
    phone = await newPhone(browser, { locale: lang });
    await scriptSpeech(phone, { voices: [{ name: 'Anna', lang }], byHand: true });
    visit = { page: await phone.newPage(), url: site.url, lang };
    await load(visit, '');
    await whenOnPhone(visit.page);
  });
  afterAll(() => phone.close());

  const nothingFound = async () => expect(await findings(visit.page)).toEqual([]);

  it('finds nothing where words are parted, and one is explained', async () => {
    const { page } = visit;
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage['lesebruecke.settings'] ?? '{}');
      localStorage['lesebruecke.settings'] = JSON.stringify({ ...kept, splitWords: true });
    });
    await load(visit, `r/${EVENT}/?text=de`);
    const marked = page.locator('main [aria-haspopup=dialog]').first();
    await marked.waitFor();
    await page.locator('[class*=split-text]').first().waitFor();
    await nothingFound();
    await marked.click();
    await page.locator('dialog h2').waitFor();
    await nothingFound();
  });

  it('finds nothing while a text is read aloud', async () => {
    const { page } = visit;
    await load(visit, `r/${EVENT}/`);
    await button(visit, 'release.listen').click();
    await page.getByRole('region', { name: word(lang, 'listen.title'), exact: true }).waitFor();
    await page.locator('[class*="lit"]').first().waitFor();
    await nothingFound();
  });

  it('finds nothing where there was no text to make plainer, and where one was', async () => {
    const { page } = visit;
    await go(visit, 'read/', 'textarea');
    const make = page.locator('main button').first();
    await make.click();
    await page.locator('[role=status] svg').waitFor();
    await nothingFound();
    await page
      .locator('textarea')
      .fill('Das Amt zieht am 4. Mai um; die Schalter bleiben zu. Der Eingang ist am Markt.');
    await make.click();
    await page.locator('article').waitFor();
    await page.getByRole('radio').nth(1).check();
    await nothingFound();
  });

  it('finds nothing where two releases are handed over in two languages, and on their codes', async () => {
    const { page } = visit;
    await go(visit, `share/?release=${EVENT}&release=${OTHER}&text=fa&beside=1`, '#how');
    await page.locator('summary').click();
    await nothingFound();
    await page.locator('#how ~ ul button').first().click();
    await page.locator('dialog svg path').last().waitFor();
    await nothingFound();
    await page.keyboard.press('Escape');
  });

  it('finds nothing where a code is damaged, one of several has come, and all have', async () => {
    const { page } = visit;
    const [own = ''] = codesOf(site.url, { texts: [shortText('Kaputt')] });
    const [first = '', ...others] = codesOf(site.url, { texts: [signed.text(EVENT, lang, 'original')] });
    await load(visit, 'receive/', 'main button');
    await arrive(page, `${own.slice(0, -4)}0000`);
    await page.locator('main [role=status] svg').waitFor();
    await nothingFound();
    await arrive(page, first);
    await page.locator('main [role=status] [aria-hidden]').first().waitFor();
    await nothingFound();
    for (const code of others) await arrive(page, code);
    await page.locator('main li').first().waitFor();
    await nothingFound();
  });

  it('finds nothing on the question whether a language may leave the phone', async () => {
    const { page } = visit;
    await go(visit, 'settings/', 'main [type=checkbox]');
    const persian = page.getByRole('checkbox', { name: 'فارسی' });
    await persian.check();
    await persian.click();
    await page.locator('dialog h2').waitFor();
    await nothingFound();
  });

  // The last one: from here on, every text is shown so.
  it('finds nothing where two languages stand beside each other, as published', async () => {
    const { page } = visit;
    await load(visit, `r/${EVENT}/?text=fa`);
    await page.locator('article header button[aria-pressed="false"]').first().click();
    await page.getByRole('radio').last().check();
    await page.locator('article [lang=de]').first().waitFor();
    await nothingFound();
  });
});
