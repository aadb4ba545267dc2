import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { type ScriptedLog, type ScriptedSpeech, scriptSpeech, withoutSpeech } from './scripted-speech.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenKept, whenOnPhone } from './site.ts';

/**
 * Reading aloud, in a browser whose speech is scripted: headless Chromium has no voices. The scripts do what real phones do
 * to readers.
 */

const OFFICE = '2026-11-16-oeffnungszeiten-zum-jahreswechsel';
const ANNA = { name: 'Anna', lang: 'de_DE' };
const BERT = { name: 'Bert', lang: 'de-DE' };
const LAYLA = { name: 'Layla', lang: 'ar-SA' };

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

const bar = (name = 'Vorlesen') => page.getByRole('region', { name, exact: true });
const button = (name: string) => bar().getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click();
const log = () =>
  page.evaluate(() => {
    const { said, cancels } = (globalThis as unknown as { scripted: ScriptedLog }).scripted;
    return { said, cancels };
  });
const texts = async () => (await log()).said.map(({ text }) => text);
const finish = () => page.evaluate(() => (globalThis as unknown as { scripted: ScriptedLog }).scripted.finish());
const lit = () => page.locator('[class*="lit"]').allTextContents();
const until = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 15_000 });

async function listen(script: ScriptedSpeech, path = `de/r/${OFFICE}/`, button = 'Anhören'): Promise<void> {
  await scriptSpeech(phone, script);
  page = await phone.newPage();
  await page.goto(site.url + path);
  await page.getByRole('button', { name: button }).click();
}

describe('reading aloud', () => {
  it('reads a release to its end, sentence by sentence, and says things as a person would', async () => {
    await listen({ voices: [ANNA], wordMs: 1 });
    await until(() => bar().getByRole('status').textContent()).toBe('Der Text ist zu Ende.');
    const said = await texts();
    expect(said[0]).toBe('Bürgeramt und Ausländerbehörde: andere Öffnungszeiten um Neujahr');
    expect(said).toContain('Notdienst für dringende Fälle');
    expect(said.join(' ')).toContain('vom vierundzwanzigsten Dezember bis zum dritten Januar');
    expect(said.join(' ')).toContain('ist ab 7 Uhr 30 geöffnet');
    expect(said.join(' ')).toContain('Die Telefonnummer ist 0 3 0, 2 3 1 2 5, 4 1 5.');
    expect(said.join(' ')).toContain('Paragraf 81 Absatz 4 Aufenthaltsgesetz');
    expect(said.at(-1)).toMatch(/example Punkt org/);
    expect((await log()).said.every(({ lang, voice }) => lang === 'de-DE' && voice === 'Anna')).toBe(true);
    expect(await lit()).toEqual([]);
    await press('Vorlesen');
    await until(async () => (await texts()).length).toBeGreaterThan(said.length);
  });

  it('lights the sentence and the word, moves nothing, and keeps it in view', async () => {
    await listen({ voices: [ANNA], byHand: true });
    await until(lit).toEqual(['Bürgeramt und Ausländerbehörde: andere Öffnungszeiten um Neujahr']);
    const height = () => page.locator('article').evaluate((article) => article.getBoundingClientRect().height);
    const before = await height();
    for (let turn = 0; turn < 9; turn++) {
      const count = (await texts()).length;
      await finish();
      await until(async () => (await texts()).length).toBe(count + 1);
      await until(() =>
        page.evaluate(() => {
          const top = document.querySelector('[class*="lit"]')?.getBoundingClientRect();
          const dock = document.querySelector('section[aria-label="Vorlesen"]')?.getBoundingClientRect();
          return Boolean(top && dock && top.top >= 0 && top.bottom <= dock.top);
        }),
      ).toBe(true);
    }
    await page.evaluate(() => (globalThis as unknown as { scripted: ScriptedLog }).scripted.word(0));
    const [sentence = ''] = await lit();
    const word = await page.evaluate(() => Array.from(CSS.highlights.get('spoken-word') ?? [], String).join());
    expect(word.length).toBeGreaterThan(1);
    expect(sentence.startsWith(word)).toBe(true);
    expect(await height()).toBe(before);
  });

  it('leaves a reader who scrolls away in peace, and comes back when asked to', async () => {
    await listen({ voices: [ANNA], byHand: true });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await until(async () => (await texts()).length).toBe(1);
    for (let turn = 0; turn < 4; turn++) {
      const count = (await texts()).length;
      await finish();
      await until(async () => (await texts()).length).toBe(count + 1);
    }
    await page.mouse.move(180, 200);
    await page.mouse.wheel(0, 3000);
    await until(() => page.evaluate(() => scrollY)).toBeGreaterThan(900);
    await page.waitForTimeout(1000);
    const there = await page.evaluate(() => scrollY);
    await finish();
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => scrollY)).toBe(there);
    await press('Weiter: ein Satz');
    await until(() => page.evaluate(() => scrollY)).toBeLessThan(there);
  });

  it('pauses, goes on with the same sentence, steps, and obeys media keys', async () => {
    await listen({ voices: [ANNA], byHand: true });
    await until(async () => (await texts()).length).toBe(1);
    await press('Pause');
    expect((await log()).cancels).toBe(1);
    await press('Vorlesen');
    await until(async () => (await texts()).length).toBe(2);
    expect(new Set(await texts()).size).toBe(1);
    await press('Weiter: ein Satz');
    await until(async () => (await texts()).at(-1)).toMatch(/^Das Bürgeramt/);
    await press('Zurück: ein Satz');
    await until(async () => (await texts()).at(-1)).toMatch(/^Bürgeramt/);
    const key = (name: string) =>
      page.evaluate((pressed) => dispatchEvent(new KeyboardEvent('keydown', { key: pressed })), name);
    await key('MediaTrackNext');
    await until(async () => (await texts()).at(-1)).toMatch(/^Das Bürgeramt/);
    await key('MediaPlayPause');
    await button('Vorlesen').waitFor();
    expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toMatch(/^Bürgeramt/);
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
  });

  it('works by keyboard alone, and gives the focus back', async () => {
    await scriptSpeech(phone, { voices: [ANNA], byHand: true });
    page = await phone.newPage();
    await page.goto(`${site.url}de/r/${OFFICE}/`);
    await page.getByRole('button', { name: 'Anhören' }).press('Enter');
    await bar().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await until(focused).toBe('Zurück');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await button('Vorlesen').waitFor();
    await page.keyboard.press('Escape');
    await until(() => bar().count()).toBe(0);
    await until(focused).toBe('Anhören');
    expect(await lit()).toEqual([]);
  });

  it('keeps speed and voice', async () => {
    await listen({ voices: [ANNA, BERT], byHand: true });
    await press('Klang: Tempo und Stimme');
    await press('Schneller');
    await bar().getByRole('combobox', { name: 'Stimme' }).selectOption('Bert');
    await until(async () => (await log()).said.at(-1)).toMatchObject({ voice: 'Bert', rate: 1.25 });
    await page.reload();
    await page.getByRole('button', { name: 'Anhören' }).click();
    await until(async () => (await log()).said[0]).toMatchObject({ voice: 'Bert', rate: 1.25 });
    await page.evaluate(() => localStorage.setItem('lesebruecke.speech', '{"rate":"fast","voices":7'));
    await page.reload();
    await page.getByRole('button', { name: 'Anhören' }).click();
    await until(async () => (await log()).said[0]).toMatchObject({ voice: 'Anna', rate: 1 });
  });

  it('stops when the text becomes another one, and when the page is left', async () => {
    await listen({ voices: [ANNA], byHand: true });
    await until(async () => (await texts()).length).toBe(1);
    await page.getByRole('radio', { name: 'Original' }).check();
    await until(() => bar().count()).toBe(0);
    const { cancels } = await log();
    expect(cancels).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Anhören' }).click();
    await until(async () => (await texts()).length).toBe(2);
    await page.getByRole('link', { name: 'Alle Mitteilungen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mitteilungen' }).waitFor();
    expect((await log()).cancels).toBeGreaterThan(cancels);
    await page.waitForTimeout(300);
    expect((await texts()).length).toBe(2);
  });

  it('is there with no network after the first visit', async () => {
    await scriptSpeech(phone, { voices: [ANNA], wordMs: 1 });
    page = await phone.newPage();
    await page.clock.install();
    await page.goto(`${site.url}de/r/${OFFICE}/`);
    await whenOnPhone(page);
    await page.clock.runFor(25_000);
    await whenKept(page, ['listen-code', 'later-words']);
    await page.clock.resume();
    await site.close();
    await page.goto(`${site.url}de/r/${OFFICE}/`);
    await page.getByRole('button', { name: 'Anhören' }).click();
    await until(async () => (await texts()).length).toBeGreaterThan(1);
  });

  it('says what it needs when it never came to the phone', async () => {
    await scriptSpeech(phone, { voices: [ANNA] });
    page = await phone.newPage();
    site.fault = (path) => (path.includes('listen-code') ? 'cut' : undefined);
    await page.goto(`${site.url}de/r/${OFFICE}/`);
    await page.getByRole('button', { name: 'Anhören' }).click();
    await page.getByText('Dafür braucht die App einmal Internet.').waitFor();
  });
});

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

describe('other texts', () => {
  it('reads a text of one’s own', async () => {
    await scriptSpeech(phone, { voices: [ANNA], byHand: true });
    page = await phone.newPage();
    await page.goto(`${site.url}de/read/`);
    await page.getByLabel('Deutscher Text').fill('Das Amt zieht am 4. Mai um; die Schalter bleiben zu.');
    await page.getByRole('button', { name: 'In Einfache Sprache bringen' }).click();
    await page.getByRole('button', { name: 'Anhören' }).click();
    await until(async () => (await texts())[0]).toMatch(/^Das Amt zieht am vierten Mai um/);
    await until(async () => (await lit())[0]).toMatch(/^Das Amt zieht am 4. Mai um/);
    await page.getByRole('radio', { name: 'Was ist anders?' }).check();
    await until(() => bar().count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Anhören' }).count()).toBe(0);
  });
});
