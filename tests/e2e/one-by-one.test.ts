import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { GENUINE, openReceiving, said } from './receiving.ts';
import { codesOf, type SignedSite, signedSite } from './signed-site.ts';
import { EVENT, newPhone, serveForTest, type TestSite } from './site.ts';

/** Codes of a loop, read by the phone's own camera: it opens an address for each, in a tab of its own. */

let signed: SignedSite;
let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let codes: string[];

beforeAll(async () => {
  [browser, signed] = await Promise.all([launchChromium(), signedSite()]);
});
afterAll(async () => {
  await browser.close();
  await signed.remove();
});
beforeEach(async () => {
  site = await serveForTest(signed.folder);
  phone = await newPhone(browser);
  codes = codesOf(site.url, { texts: [signed.text(EVENT, 'ar'), signed.text(EVENT, 'uk')] });
  expect(codes.length).toBeGreaterThan(2);
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

/** The phone's camera has seen a code. */
async function openInTab(code = '') {
  const page = await phone.newPage();
  await page.goto(code);
  return page;
}

async function withoutNetwork() {
  const page = await phone.newPage();
  await openReceiving(page, site);
  site.fault = () => 'cut';
  await phone.setOffline(true);
}

describe('codes that each open a tab', () => {
  it('are put together without a network, and each says how far it has come', async () => {
    await withoutNetwork();
    const backwards = codes.toReversed();
    for (const [at, code] of backwards.slice(0, -1).entries()) {
      const page = await openInTab(code);
      await said(page, `${at + 1} von ${codes.length} Codes gelesen`);
      await said(page, 'Halten Sie die Kamera auf den Code.');
    }
    const last = await openInTab(backwards.at(-1));
    await said(last, '2 Texte sind da.');
    await said(last, GENUINE);
    const after = await openInTab(`${site.url}de/receive/`);
    await said(after, 'Hier nehmen Sie Texte von einem anderen Telefon an.');
    expect(await after.getByText('Codes gelesen').count()).toBe(0);
  });

  it('are put together on the very first visit, too', async () => {
    for (const code of codes) await said(await openInTab(code), /Codes gelesen|Texte sind da/);
    await said(phone.pages().at(-1) ?? (await phone.newPage()), '2 Texte sind da.');
  });

  it('wait for the rest on the page that receives, for an hour', async () => {
    await withoutNetwork();
    const [first, ...rest] = codes;
    await said(await openInTab(first), '1 von');
    const page = await openInTab(`${site.url}de/receive/`);
    await said(page, `1 von ${codes.length} Codes gelesen`);
    const hours = async (count: number) => page.clock.setFixedTime(Date.now() + count * 3_600_000);
    await hours(2);
    await page.reload();
    await said(page, 'Hier nehmen Sie Texte von einem anderen Telefon an.');
    expect(await page.getByText('Codes gelesen').count()).toBe(0);
    for (const code of rest) {
      await page.goto('about:blank');
      await page.goto(code);
      await said(page, 'Codes gelesen');
    }
    await said(page, 'Es fehlen noch die Codes 1.');
  });
});
