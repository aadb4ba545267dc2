import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SharedText } from '../../src/core/codec/share.ts';
import { launchChromium } from './browser.ts';
import { GENUINE, openReceiving, paste, said } from './receiving.ts';
import { codesOf, type SignedSite, signedSite } from './signed-site.ts';
import { EVENT, newPhone, edition as publisher, serveForTest, type TestSite } from './site.ts';

/** The publisher changes keys: from the command line to what phones say of texts that are handed over. */

const REVOKED = 'Mit einem Schlüssel unterschrieben, der nicht mehr gilt.';
const UNKNOWN = 'Von einem Absender, den diese App nicht kennt.';
const UNTRUSTED = 'Die neuen Mitteilungen sind nicht richtig unterschrieben.';

let browser: Browser;
let signed: SignedSite;
let site: TestSite;
let phone: BrowserContext;
let page: Page;
/** The event in Arabic, which the phone does not keep, signed with the first key. */
let before: SharedText;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  signed = await signedSite();
  before = signed.text(EVENT, 'ar');
  site = await serveForTest(signed.folder);
  phone = await newPhone(browser);
  page = await phone.newPage();
  await openReceiving(page, site);
});
afterEach(async () => {
  await phone.close();
  await site.close();
  await signed.remove();
});

/** A key that the one in `older` endorses. */
async function nextKey(older: string, name: string): Promise<string> {
  const key = join(signed.workspace, '..', name);
  await publisher('keygen', '--rotate', older, '--out', key);
  return key;
}

const publish = (key: string) => publisher('build', signed.workspace, '--site', signed.folder, '--key', key);

async function network(isThere: boolean): Promise<void> {
  site.fault = () => (isThere ? undefined : 'cut');
  await phone.setOffline(!isThere);
}

/** The phone is handed a text; the page says what it thinks of it. */
async function hand(text: SharedText, verdict: string): Promise<void> {
  await page.goto(`${site.url}de/receive/`);
  await page.getByRole('button', { name: 'Datei wählen' }).waitFor();
  for (const code of codesOf(site.url, { texts: [text] })) await paste(page, code);
  await said(page, '1 Text ist da.');
  await said(page, verdict);
}

describe('a new key', () => {
  it('that the old one endorses is believed, by hand without a network and by the next look for news', async () => {
    await network(false);
    const second = await nextKey(signed.key, 'second.pem');
    await publish(second);
    await hand(signed.text(EVENT, 'ar'), GENUINE);
    await network(true);
    await page.goto(`${site.url}de/`);
    await said(page, 'Alles ist aktuell.');
    expect(await page.getByText(UNTRUSTED).count()).toBe(0);
    await network(false);
    // What the older key has signed stays genuine.
    await hand(before, GENUINE);
    await hand(signed.text(EVENT, 'uk'), GENUINE);
  });

  it('that nobody endorses is not: neither for a text nor for an edition', async () => {
    const stranger = join(signed.workspace, '../stranger.pem');
    await publisher('keygen', '--out', stranger);
    await expect(publish(stranger)).rejects.toThrow('Phones that know this site refuse it');
    await network(false);
    await hand(signed.text(EVENT, 'ar'), UNKNOWN);
    await network(true);
    await page.goto(`${site.url}de/`);
    await said(page, UNTRUSTED);
    await hand(before, GENUINE);
  });
});

describe('a revoked key', () => {
  it('is believed no more once the phone has heard of it, whatever was received, and whomever it endorses', async () => {
    await network(false);
    await hand(before, GENUINE);
    const second = await nextKey(signed.key, 'second.pem');
    await publisher('revoke', before.key ?? '', '--key', second);
    await publish(second);
    await network(true);
    await page.goto(`${site.url}de/received/`);
    await said(page, REVOKED);
    await network(false);
    await hand(signed.text(EVENT, 'uk'), GENUINE);
    // Whoever has stolen the first key makes the next one, and an edition.
    await expect(publish(await nextKey(signed.key, 'thief.pem'))).rejects.toThrow(
      'Phones that know this site refuse it',
    );
    await hand(signed.text(EVENT, 'tr'), UNKNOWN);
    await network(true);
    await page.goto(`${site.url}de/`);
    await said(page, UNTRUSTED);
  });
});
