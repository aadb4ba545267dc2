import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenKept, whenOnPhone } from './site.ts';

/** Words explained where they stand, in German and in translations, and long words in their parts; without a network, too. */

const LETTER = `Einladung

Bitte kommen Sie am 4. Mai 2099 um 10 Uhr in das Jobcenter Lindenfurt. Das Jobcenter hilft bei der Arbeitsplatzsuche.

Schreiben Sie an bildungsberatung@lindenfurt.example.`;

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
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

/** A phone that has been on the list in a language, with all that helps to read. */
async function readerOf(lang: string, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<void> {
  phone = await newPhone(browser, { locale: lang });
  await prepare?.(phone);
  page = await phone.newPage();
  await page.goto(`${site.url}${lang}/`);
  await whenOnPhone(page);
  await expect.poll(() => glossaries(), { timeout: 20_000 }).toContain(lang);
}

/** Languages of the glossaries on the phone. */
const glossaries = () =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('lesebruecke');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('glossaries').objectStore('glossaries').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result as string[]);
          };
        };
      }),
  );

const mark = (name: string) => page.getByRole('button', { name, exact: true }).first();
const sheet = () => page.getByRole('dialog');

describe('a word explained', () => {
  it('opens by touch and keyboard in the reader’s language, closes in three ways, and gives the focus back', async () => {
    await readerOf('ar');
    await site.close();
    await page.goto(`${site.url}ar/r/${EVENT}/`);
    await mark('Jobcenter').click();
    const word = sheet().getByRole('heading', { level: 2, name: 'Jobcenter' });
    await word.waitFor();
    expect(await word.getAttribute('lang')).toBe('de');
    expect(await sheet().textContent()).toContain('مركز العمل');
    expect(await sheet().textContent()).toContain('JOB-');
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(0);

    await page.goBack();
    await sheet().waitFor({ state: 'detached' });
    expect(page.url()).toContain(`/ar/r/${EVENT}/`);
    // Two frames later a page that had been left would be at its top.
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Jobcenter');

    const entries = await page.evaluate(() => history.length);
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key);
      await sheet().waitFor();
      await page.keyboard.press('Escape');
      await sheet().waitFor({ state: 'detached' });
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Jobcenter');
    }
    await mark('Jobcenter').click();
    await sheet().getByRole('button', { name: 'إغلاق' }).click();
    await sheet().waitFor({ state: 'detached' });
    // No way back is left behind: one step leads to the page before.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 1);
    await page.waitForTimeout(200);
    await page.goBack();
    await page.waitForURL(`${site.url}ar/`);
  });

  it('explains German text in the reader’s language', async () => {
    await readerOf('ar');
    await page.goto(`${site.url}ar/r/${EVENT}/?text=de`);
    await mark('Jugendberufsagentur').click();
    expect(await sheet().textContent()).toMatch(/[\u0600-\u06ff]{3}/);
  });

  it('changes no letter’s place, and is plain text until its explanation is there', async () => {
    await readerOf('de');
    /** Where each letter of the text stands. */
    const places = () =>
      page.evaluate(() => {
        const found: string[] = [];
        const range = document.createRange();
        for (const sentence of document.querySelectorAll('[data-sentence]')) {
          const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const { data } = texts.currentNode as Text;
            for (let at = 0; at < data.length; at += 1) {
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, at + 1);
              const { left, top } = range.getBoundingClientRect();
              found.push(`${data[at]} ${left.toFixed(1)} ${Math.round(top + scrollY)}`);
            }
          }
        }
        return found;
      });
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await mark('Jobcenter').waitFor();
    const marked = await places();
    // Without a glossary nothing is marked, and nothing complains.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('lesebruecke');
          opening.onsuccess = () => {
            const tx = opening.result.transaction(['glossaries'], 'readwrite');
            tx.objectStore('glossaries').clear();
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    site.fault = (path) => (path.includes('/glossary/') ? 'error' : undefined);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.reload();
    await page.locator('[data-sentence]').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[aria-haspopup=dialog]').count()).toBe(0);
    expect(marked.length).toBeGreaterThan(1000);
    expect(await places()).toEqual(marked);
    expect(errors).toEqual([]);
  });

  it('is said by the device where it speaks German, and only there', async () => {
    await readerOf('de', (context) =>
      context.addInitScript(() => {
        const said: string[] = [];
        const voices = [{ lang: 'de_DE', name: 'Deutsch' }];
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
          value: class {
            lang = '';
            voice = null;
            constructor(readonly text: string) {}
          },
        });
        Object.defineProperty(globalThis, 'speechSynthesis', {
          value: Object.assign(new EventTarget(), {
            said,
            getVoices: () => (location.hash === '#silent' ? [] : voices),
            cancel() {},
            speak: ({ text, lang }: { text: string; lang: string }) => said.push(`${lang}: ${text}`),
          }),
        });
      }),
    );
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await mark('Jobcenter').click();
    await sheet().getByRole('button', { name: 'Anhören' }).click();
    const said = await page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said);
    expect(said).toEqual(['de-DE: Jobcenter']);
    await page.goto(`${site.url}de/r/${EVENT}/#silent`);
    await page.reload();
    await mark('Jobcenter').click();
    await sheet().waitFor();
    expect(await sheet().getByRole('button', { name: 'Anhören' }).count()).toBe(0);
  });

  it('is found in a text of the reader’s own, without a network, and once per paragraph', async () => {
    await readerOf('de');
    await page.getByRole('link', { name: 'Eigenen Text lesen' }).click();
    await whenKept(page, ['plain-worker']);
    await page.getByLabel('Deutscher Text').fill(LETTER);
    await site.close();
    await page.getByRole('button', { name: 'In Einfache Sprache bringen' }).click();
    await mark('Jobcenter').waitFor();
    await page.getByRole('radio', { name: 'Original' }).check();
    expect(await page.getByRole('button', { name: 'Jobcenter', exact: true }).count()).toBe(1);
    await mark('Jobcenter').click();
    expect(await sheet().textContent()).toContain('JOB-');
  });
});

describe('long words', () => {
  it('show their parts when asked, stay so, and are copied and heard as plain words', async () => {
    await phoneWithSplit();
    await chooseSplit(true);
    const parts = page.locator('[class*=split-text]').filter({ hasText: 'Beratungsstellen' }).first();
    await parts.waitFor();
    expect(await parts.locator('> span').allTextContents()).toEqual(['Beratungs', 'stellen']);
    const copied = await page.evaluate(() => {
      const word = document.querySelector('[class*=split-text]')?.closest('[data-sentence]') as Element;
      getSelection()?.selectAllChildren(word);
      document.execCommand('copy');
      return [getSelection()?.toString(), word.textContent];
    });
    expect(copied[0]).toBe(copied[1]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied[1]);
    expect(copied[0]).not.toMatch(/[·\u00ad\u200b]/);
    // What a screen reader has: the word's own text, and the button's name.
    expect(await mark('Beratungsstellen').ariaSnapshot()).toContain('button "Beratungsstellen"');

    await page.reload();
    await parts.waitFor();
    await chooseSplit(false);
    await mark('Beratungsstellen').waitFor();
    await parts.waitFor({ state: 'detached' });
  });

  it('fit into 320 px with text at 200 percent', async () => {
    await phoneWithSplit();
    await page.setViewportSize({ width: 320, height: 568 });
    for (const splitWords of [false, true]) {
      await page.evaluate((split) => {
        const stored = JSON.parse(localStorage.getItem('lesebruecke.settings') ?? '{}');
        localStorage.setItem('lesebruecke.settings', JSON.stringify({ ...stored, textSize: 200, splitWords: split }));
      }, splitWords);
      await page.reload();
      await mark('Jobcenter').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

  /** On the page of comfort, and back; its preview shows what was chosen. */
  async function chooseSplit(split: boolean): Promise<void> {
    await page.getByRole('link', { name: 'Anpassen' }).click();
    await page.getByRole('checkbox', { name: 'Lange Wörter teilen' }).setChecked(split);
    const preview = page.getByRole('region', { name: 'So sehen die Texte aus' }).locator('[class*=split-text]');
    await preview.first().waitFor({ state: split ? 'visible' : 'detached' });
    await page.getByRole('link', { name: 'Zurück zum Text' }).click();
  }

  async function phoneWithSplit(): Promise<void> {
    await readerOf('de', (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']));
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await mark('Jobcenter').waitFor();
  }
});
