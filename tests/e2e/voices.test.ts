import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { ANNA, BERT, LAYLA, listenOn, logOn, OFFICE, playerOn, until } from './listening.ts';
import { type ScriptedLog, type ScriptedSpeech, withoutSpeech } from './scripted-speech.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite } from './site.ts';

/** Voices as phones have them: late, silent, none, of another language. The scripts do what real phones do to readers. */

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
  phone = await newPhone(browser);
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

const bar = (name?: string) => playerOn(page, name);
const press = (name: string) => bar().getByRole('button', { name, exact: true }).click();
const log = () => logOn(page);
const texts = async () => (await log()).said.map(({ text }) => text);

async function listen(script: ScriptedSpeech, path = `de/r/${OFFICE}/`, button?: string): Promise<void> {
  page = await listenOn(phone, script, site.url + path, button);
}

describe('phones as they are', () => {
  it('waits for voices that come late', async () => {
    await listen({ voices: [ANNA], late: true, wordMs: 1 });
    await until(() => bar().getByRole('status').textContent()).toBe('Die Stimme wird gesucht …');
    await page.evaluate(() => (globalThis as unknown as { scripted: ScriptedLog }).scripted.arrive());
    await until(async () => (await log()).said[0]?.voice).toBe('Anna');
  });

  it('goes on where a voice goes silent half-way', async () => {
    await listen({ voices: [{ ...ANNA, quirk: 'cut' }], wordMs: 1 });
    await expect
      .poll(async () => (await texts()).slice(0, 2), { timeout: 30_000 })
      .toEqual([
        'Bürgeramt und Ausländerbehörde: andere Öffnungszeiten um Neujahr',
        'und Ausländerbehörde: andere Öffnungszeiten um Neujahr',
      ]);
  });

  it('does without word events', async () => {
    await listen({ voices: [{ ...ANNA, quirk: 'wordless' }], wordMs: 20 });
    await until(async () => (await texts()).length).toBeGreaterThan(5);
    expect(await page.evaluate(() => CSS.highlights.has('spoken-word'))).toBe(false);
  });

  it('takes another voice where one is listed but not there', async () => {
    await listen({ voices: [{ ...ANNA, quirk: 'error' }, BERT], byHand: true });
    await press('Vorlesen');
    await until(async () => (await log()).said.at(-1)?.voice).toBe('Bert');
  });

  it('says so when every voice that is listed is silent', async () => {
    await listen({ voices: [{ ...ANNA, quirk: 'mute' }] });
    await press('Pause');
    await press('Vorlesen');
    await expect
      .poll(() => bar().getByRole('alert').textContent(), { timeout: 20_000 })
      .toContain('Die Stimme für \u2068Deutsch\u2069 spricht nicht.');
  });

  it('says before anything is heard that there is no voice, what to do, and offers German', async () => {
    await listen({ voices: [ANNA], byHand: true }, `ar/r/${OFFICE}/`, 'استماع');
    const region = bar('القراءة بصوت عالٍ');
    await until(() => region.getByRole('alert').textContent()).toContain('لا يوجد على هذا الجهاز صوت');
    expect(await texts()).toEqual([]);
    await region.getByRole('button', { name: /Deutsch/ }).click();
    await until(async () => (await texts())[0]).toMatch(/^Bürgeramt/);
    expect(page.url()).toContain('text=de');
  });

  it('reads Arabic with an Arabic voice, and German addresses in it with a German one', async () => {
    await listen({ voices: [ANNA, LAYLA], wordMs: 1 }, `ar/r/${OFFICE}/`, 'استماع');
    const region = bar('القراءة بصوت عالٍ');
    await until(() => region.getByRole('status').textContent()).toBe('انتهى النص.');
    const { said } = await log();
    expect(said[0]).toMatchObject({ voice: 'Layla', lang: 'ar-SA' });
    expect(said.some(({ text, voice }) => voice === 'Anna' && text.includes('Marktplatz 3'))).toBe(true);
    expect(said.some(({ text, voice }) => voice === 'Anna' && /\p{Script=Arabic}/u.test(text))).toBe(false);
  });

  it('tells the owner of an Android phone, an iPhone and a computer where voices are', async () => {
    const agents = {
      'Text-in-Sprache': 'Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
      Bedienungshilfen: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
      Computers: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36',
    };
    for (const [words, userAgent] of Object.entries(agents)) {
      await phone.close();
      phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'de-DE', userAgent });
      await listen({ voices: [LAYLA] });
      await until(() => bar().getByRole('alert').textContent()).toContain(words);
    }
  });

  it('says that a browser cannot speak at all', async () => {
    await withoutSpeech(phone);
    page = await phone.newPage();
    await page.goto(`${site.url}de/r/${OFFICE}/`);
    await page.getByRole('button', { name: 'Anhören' }).click();
    await until(() => bar().getByRole('alert').textContent()).toContain('Dieser Browser kann nicht vorlesen.');
    await press('Ende: Vorlesen beenden');
    await until(() => bar().count()).toBe(0);
  });
});
