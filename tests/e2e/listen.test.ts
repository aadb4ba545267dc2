import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { ANNA, BERT, listenOn, logOn, OFFICE, playerOn, until } from './listening.ts';
import { type ScriptedLog, type ScriptedSpeech, scriptSpeech } from './scripted-speech.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenKept, whenOnPhone } from './site.ts';

/** Reading aloud: what is said and shown, and what a reader can do meanwhile. */

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
const button = (name: string) => bar().getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click();
const log = () => logOn(page);
const texts = async () => (await log()).said.map(({ text }) => text);
const finish = () => page.evaluate(() => (globalThis as unknown as { scripted: ScriptedLog }).scripted.finish());
const lit = () => page.locator('[class*="lit"]').allTextContents();

async function listen(script: ScriptedSpeech, path = `de/r/${OFFICE}/`, button?: string): Promise<void> {
  page = await listenOn(phone, script, site.url + path, button);
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
