import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeShare, FrameCollector, readFrame, type Share } from '../../src/core/codec/share.ts';
import type { Edition } from '../../src/core/edition.ts';
import type { Level } from '../../src/core/release.ts';
import { trustOf } from '../../src/core/trust/trust.ts';
import { judgeText } from '../../src/core/trust/verdict.ts';
import { readShareFile } from '../../src/share/file/share-file.ts';
import { webCryptoCheck } from '../../src/share/verify/web-crypto.ts';
import { launchChromium } from './browser.ts';
import { chooseLanguage, download, eachCode, showCodes, whenSharingKept } from './sending.ts';
import { type SignedSite, signedSite } from './signed-site.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, skipQuietTime, type TestSite, whenOnPhone } from './site.ts';
import { CODES_SKIPPED, codeOnScreen, SKIP_CODES } from './zbarimg.ts';

/** A counsellor with no network hands texts over; what arrives is what the city signed. */

const COURSE = '2026-11-03-deutschkurs-am-abend';
const SHORT = '2026-11-20-sprechstunde';
const SHORT_TEXT = `---
published: 2026-11-20
topics: [papers]
origin: human
---
# Die Sprechstunde fällt aus

Am Montag, 23. November 2026, ist keine Sprechstunde. Kommen Sie am Dienstag.
`;

let browser: Browser;
let signed: SignedSite;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

/** One phone for all: it has been online once, keeps Arabic, and has opened the page of sharing. */
beforeAll(async () => {
  browser = await launchChromium();
  signed = await signedSite({ [SHORT]: { 'de.original.md': SHORT_TEXT } });
  site = await serveForTest(signed.folder);
  phone = await newPhone(browser);
  await skipQuietTime(phone);
  await phone.addInitScript(() => {
    const key = 'lesebruecke.settings';
    localStorage[key] ??= JSON.stringify({ interfaceLang: 'de', keep: ['ar'] });
  });
  page = await phone.newPage();
  await page.goto(`${site.url}de/share/?release=${EVENT}`);
  await whenOnPhone(page);
  await whenSharingKept(page);
  await site.close();
});
afterAll(async () => {
  await phone.close();
  await browser.close();
  await signed.remove();
});
beforeEach(async () => {
  await page.goto(`${site.url}de/r/${EVENT}/`);
});

/** The file that the publisher signed. */
function signedFile(id: string, lang: string, level?: Level): string {
  return new TextDecoder().decode(signed.text(id, lang, level).bytes);
}

/** Files and verdicts of what arrived, as a phone with the city's key judges it. */
async function judged({ texts }: Share) {
  const { key } = JSON.parse(readFileSync(join(signed.folder, 'edition/edition.json'), 'utf8')) as Edition;
  const trust = key && trustOf({ key }, []);
  const check = webCryptoCheck(crypto.subtle);
  return Promise.all(
    texts.map(async (text) => [new TextDecoder().decode(text.bytes), await judgeText(text, trust, check)]),
  );
}

/** Reads all codes from the screen and puts them together. */
async function readCodes(): Promise<{ share: Share; count: number }> {
  const collector = new FrameCollector();
  const codes = await eachCode(page, codeOnScreen);
  for (const code of codes) expect(collector.add(readFrame(code))).toBe('new');
  const container = collector.finished();
  if (!container) throw new Error('codes are missing');
  return { share: decodeShare(container), count: codes.length };
}

describe('codes', () => {
  it.skipIf(SKIP_CODES)(
    `carry an Arabic text from a phone without a network, as it was signed${CODES_SKIPPED}`,
    async () => {
      await page.getByRole('link', { name: 'Weitergeben' }).click();
      await chooseLanguage(page, 'العربية');
      await page.locator('main p[lang=ar][dir=rtl]').waitFor();
      await page.getByText('Codes nacheinander').waitFor();
      await showCodes(page);
      const { share, count } = await readCodes();
      expect(count).toBeGreaterThan(1);
      expect(await judged(share)).toEqual([[signedFile(EVENT, 'ar'), 'genuine']]);
      expect(share.texts[0]?.publisher).toBe('Stadt Lindenfurt');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('QR-Code zeigen');
    },
  );

  it.skipIf(SKIP_CODES)(
    `are one for a short text; it says that there is no other language${CODES_SKIPPED}`,
    async () => {
      await page.goto(`${site.url}de/share/?release=${SHORT}&text=ar`);
      await page.getByText('Diesen Text gibt es nur so: \u2068Deutsch\u2069 (Original).').waitFor();
      await page.getByText('Ein Code.').waitFor();
      await showCodes(page);
      expect(await page.getByRole('dialog').getByRole('button').allTextContents()).toEqual(['Schließen']);
      const code = await codeOnScreen(page);
      expect(code.startsWith(`${site.url}#1`)).toBe(true);
      const { share, count } = await readCodes();
      expect(count).toBe(1);
      expect(await judged(share)).toEqual([[signedFile(SHORT, 'de', 'original'), 'genuine']]);
    },
  );

  it.skipIf(SKIP_CODES)(`carry two languages, and a collection with its title and note${CODES_SKIPPED}`, async () => {
    await page.goto(`${site.url}de/share/?release=${EVENT}&text=ar`);
    await page.getByRole('button', { name: 'Deutsch daneben' }).click();
    await page.getByText('Noch eine Mitteilung dazu').click();
    await page.getByRole('button', { name: 'Deutsch lernen am Abend' }).click();
    await page.getByLabel('Überschrift für alles zusammen').fill('Für Sie');
    await page.getByLabel('Ihre Nachricht dazu').fill('Bis Montag!');
    await showCodes(page);
    const { share } = await readCodes();
    expect(share).toMatchObject({ title: 'Für Sie', note: 'Bis Montag!' });
    const files = [EVENT, COURSE].flatMap((id) => [signedFile(id, 'ar'), signedFile(id, 'de')]);
    expect(await judged(share)).toEqual(files.map((file) => [file, 'genuine']));
    // The choice outlives a reload; what was written does not.
    await page.reload();
    await page
      .getByRole('button', { name: /^Weglassen: / })
      .first()
      .click();
    await expect.poll(() => page.locator('main li p[lang=ar]').count()).toBe(1);
    expect(await page.getByLabel('Ihre Nachricht dazu').inputValue()).toBe('');
    expect(page.url()).toContain(`?release=${COURSE}&text=ar&beside=1`);
  });

  it('wait for a hand where less motion is wished', async () => {
    const calm = await phone.newPage();
    await calm.emulateMedia({ reducedMotion: 'reduce' });
    await calm.goto(`${site.url}de/share/?release=${EVENT}`);
    await calm.getByRole('button', { name: 'QR-Code zeigen' }).click();
    await calm.getByRole('button', { name: 'Weiter', exact: true }).waitFor();
    await calm.getByRole('button', { name: 'Code 2 von' }).click();
    expect(await calm.getByRole('dialog').locator('[aria-live=polite]').textContent()).toMatch(/^Code 2 von/);
    await calm.close();
  });
});

describe('a file', () => {
  it('is a page in the receiver’s language that carries what was signed', async () => {
    await page.goto(`${site.url}de/share/?release=${EVENT}&text=ar`);
    const { name, bytes } = await download(page, 'Als Datei weitergeben');
    const html = bytes.toString('utf8');
    const signed = signedFile(EVENT, 'ar');
    expect(name).toMatch(/^مساعدة .*\.html$/);
    expect(/<html[^>]*>/.exec(html)?.[0]).toBe('<html lang="ar" dir="rtl">');
    expect(html.includes('لم يراجع أي إنسان هذا النص')).toBe(true);
    expect(await judged(decodeShare(readShareFile(html)))).toEqual([[signed, 'genuine']]);
  });

  it('is an e-book', async () => {
    await page.goto(`${site.url}de/share/?release=${EVENT}&text=ar`);
    const { name, bytes } = await download(page, 'Als E-Book (EPUB)');
    expect(name).toMatch(/\.epub$/);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });
});

describe('what cannot be had', () => {
  it('is said, and something else offered: a language that is not kept', async () => {
    await page.goto(`${site.url}de/share/?release=${EVENT}`);
    await chooseLanguage(page, 'Українська');
    await page
      .getByText('Dieser Text ist noch nicht auf dem Telefon: \u2068Українська\u2069 (Einfache Sprache).')
      .waitFor();
    await page.getByRole('button', { name: 'Jetzt laden' }).waitFor();
    await page.getByRole('button', { name: 'QR-Code zeigen' }).waitFor();
  });

  it('is said of a release that is not on the phone', async () => {
    await page.goto(`${site.url}de/share/?release=2020-01-01-not-there`);
    await page.getByText('Dieser Text ist nicht auf dem Telefon: \u20682020-01-01-not-there').waitFor();
    expect(await page.getByRole('button', { name: 'QR-Code zeigen' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Deutsch lernen am Abend' }).click();
    await page.getByRole('button', { name: 'QR-Code zeigen' }).waitFor();
  });
});

describe('with a network', () => {
  it('a text in a language that is not kept is fetched; of an unsigned edition it says so', async () => {
    const online = await serveForTest(SAMPLE_SITE);
    const other = await newPhone(browser);
    const fresh = await other.newPage();
    await fresh.goto(`${online.url}de/share/?release=${EVENT}`);
    await whenOnPhone(fresh);
    await fresh.getByText('Diese Texte sind nicht unterschrieben.').waitFor();
    await fresh.getByRole('radio', { name: 'Українська' }).check();
    await fresh.locator('main p[lang=uk]').waitFor();
    expect(await fresh.getByText('Dieser Text ist noch nicht auf dem Telefon').count()).toBe(0);
    await other.close();
    await online.close();
  });
});
