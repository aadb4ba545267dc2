import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SharedText } from '../../src/core/codec/share.ts';
import { launchChromium } from './browser.ts';
import { GENUINE, openReceiving, paste, said } from './receiving.ts';
import { type ScriptedLog, scriptSpeech } from './scripted-speech.ts';
import { codesOf, type SignedSite, shortText, signedSite } from './signed-site.ts';
import { newPhone, edition as publisher, serveForTest, type TestSite, whenKept } from './site.ts';

/** A text received beside the edition's: all that helps to read helps with it, too, without a network. */

const ID = '2026-11-25-bewerbungstraining';
const TITLE = 'Bewerbungstraining im Jobcenter';
const TEXT = `---
published: 2026-11-25
topics: [work]
origin: human
---
# ${TITLE}

Am Dienstag, 12. Januar 2027, um 10 Uhr ist im Jobcenter ein Bewerbungstraining. Melden Sie sich bis zum 4. Januar 2027 an.

Die Beratungsstellen der Stadt helfen Ihnen bei der Anmeldung.
`;

let browser: Browser;
let signed: SignedSite;
let site: TestSite;
let phone: BrowserContext;
let page: Page;
/** What the city has published since the phone was online. */
let text: SharedText;

/** What is served, and what it is before and after the release was published. */
const served = () => join(signed.workspace, '../served');
const before = () => join(signed.workspace, '../before');

beforeAll(async () => {
  [browser, signed] = await Promise.all([launchChromium(), signedSite()]);
  await cp(signed.folder, before(), { recursive: true });
  const release = join(signed.workspace, 'releases', ID);
  await mkdir(release);
  await writeFile(join(release, 'de.original.md'), TEXT);
  await publisher('build', signed.workspace, '--site', signed.folder, '--key', signed.key);
  text = signed.text(ID, 'de', 'original');
});
afterAll(async () => {
  await browser.close();
  await signed.remove();
});
/** A phone that has come to know the edition, and is without a network from then on. */
async function takePhone(): Promise<void> {
  await rm(served(), { recursive: true, force: true });
  await cp(before(), served(), { recursive: true });
  site = await serveForTest(served());
  phone = await newPhone(browser);
  await scriptSpeech(phone, { voices: [{ name: 'Anna', lang: 'de-DE' }], byHand: true });
  page = await phone.newPage();
  await openReceiving(page, site);
  await whenKept(page, ['aids-code', 'compounds-code', 'find-code', 'listen-code', 'search-worker', 'sharing-code']);
  site.fault = () => 'cut';
}

async function putPhoneAway(): Promise<void> {
  await phone.close();
  await site.close();
}

async function receive(what: SharedText): Promise<void> {
  for (const code of codesOf(site.url, { texts: [what] })) await paste(page, code);
  await page.getByRole('link', { name: 'Diesen Text lesen' }).click();
  await page.locator('article h1').waitFor();
}

/** The phone has a network again, and what the city has published comes to it. */
async function news(): Promise<void> {
  await cp(signed.folder, served(), { recursive: true });
  site.fault = () => undefined;
  await page.goto(`${site.url}de/`);
  await page.getByRole('link', { name: TITLE }).waitFor();
}

const lit = () => page.locator('[class*="lit"]').allTextContents();

describe('a genuine text', () => {
  let address: string;

  beforeAll(async () => {
    await takePhone();
    await receive(text);
    await said(page, GENUINE);
    address = page.url();
  });
  afterAll(putPhoneAway);
  beforeEach(() => page.goto(address));

  it('has its key facts, words explained, and long words in parts', async () => {
    await page.getByRole('region', { name: 'Das Wichtigste' }).getByText('4. Januar 2027').first().waitFor();
    await page.getByRole('button', { name: 'Jobcenter', exact: true }).first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: 'Jobcenter' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('lesebruecke.settings') ?? '{}');
      localStorage.setItem('lesebruecke.settings', JSON.stringify({ ...kept, splitWords: true }));
    });
    await page.reload();
    const parts = page.locator('[class*=split-text]').filter({ hasText: 'Beratungsstellen' });
    await expect.poll(() => parts.locator('> span').allTextContents()).toEqual(['Beratungs', 'stellen']);
  });

  it('is read aloud, sentence by sentence, as a person would', async () => {
    await page.getByRole('button', { name: 'Anhören' }).click();
    const log = () => page.evaluate(() => (globalThis as unknown as { scripted: ScriptedLog }).scripted.said);
    await expect.poll(async () => (await log())[0]?.text, { timeout: 15_000 }).toBe(TITLE);
    await page.evaluate(() => (globalThis as unknown as { scripted: ScriptedLog }).scripted.finish());
    await expect.poll(async () => (await log())[1]?.text).toMatch(/zwölften? Januar/);
    await expect.poll(async () => (await lit()).join('')).toContain('12. Januar 2027');
  });

  it('is found, and marked as received', async () => {
    await page.goto(`${site.url}de/?show=search`);
    await page.getByRole('searchbox').fill('Bewerbungstraining');
    const hit = page.locator('main li', { hasText: TITLE });
    await hit.getByText('Empfangen am').waitFor();
    await hit.getByRole('link').click();
    await said(page, GENUINE);
  });

  it('gives way to the edition’s own, and its address leads there', async () => {
    await news();
    await page.goto(`${site.url}de/received/`);
    await said(page, 'Sie haben noch keine Texte empfangen.');
    await page.goto(address);
    await page.waitForURL(`${site.url}de/r/${ID}/**`);
  });
});

describe('a text of nobody', () => {
  beforeAll(takePhone);
  afterAll(putPhoneAway);

  it('is found, read and handed on as what it is, and stays when the edition comes', async () => {
    await receive(shortText('Achtung Jobcenter', { publisher: 'Verein Willkommen' }));
    await said(page, 'Ohne Unterschrift.');
    await said(page, 'Verein Willkommen');
    await page.getByRole('button', { name: 'Anhören' }).waitFor();
    await page.getByRole('link', { name: 'Weitergeben' }).click();
    await said(page, 'Ohne Unterschrift.');
    await page.goto(`${site.url}de/?show=search`);
    await page.getByRole('searchbox').fill('Achtung');
    const hit = page.locator('main li', { hasText: 'Achtung Jobcenter' });
    await hit.getByText('Empfangen am').waitFor();
    await news();
    await page.goto(`${site.url}de/received/`);
    await page.getByRole('link', { name: 'Achtung Jobcenter' }).waitFor();
  });
});
