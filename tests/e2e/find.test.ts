import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import {
  EVENT,
  newPhone,
  SAMPLE_SITE,
  serveForTest,
  skipQuietTime,
  type TestSite,
  whenKept,
  whenOnPhone,
} from './site.ts';

/** Finding again: search, saved releases, where one stopped, what was read. */

/** A release of the sample edition, and its title in plain German. */
const COURSE = '2026-11-03-deutschkurs-am-abend';
const TITLE = 'Deutsch lernen am Abend: Kurs „Deutsch B1 für den Beruf“ beginnt im Januar';

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
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

const field = () => page.getByRole('searchbox');
const titles = () => page.locator('main li h2').allInnerTexts();
const marks = async () => [...new Set(await page.locator('main mark').allInnerTexts())];

async function openSearch(lang = 'de'): Promise<void> {
  await page.goto(`${site.url}${lang}/`);
  await whenOnPhone(page);
  await page.goto(`${site.url}${lang}/?show=search`);
  await field().waitFor();
  // Until all texts can be found.
  await page.locator('progress').waitFor({ state: 'detached' });
}

describe('search', () => {
  it('finds as one types, marks what it found, and opens it; back leads back', async () => {
    await openSearch();
    await field().pressSequentially('abendkur');
    await field().fill('Kurs');
    await expect.poll(titles).toContain(TITLE);
    expect((await marks()).every((word) => /kurs/i.test(word))).toBe(true);
    expect(new URL(page.url()).searchParams.get('query')).toBe('Kurs');

    await page.getByRole('link', { name: /Deutsch lernen am Abend/ }).click();
    await page.locator('article').waitFor();
    await page.goBack();
    expect(await field().inputValue()).toBe('Kurs');
    await expect.poll(titles).toContain(TITLE);
  });

  it('asks for what is typed before the next picture is drawn', async () => {
    await phone.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message: { question?: { query: string } }) {
        document.documentElement.dataset.asked = message.question?.query ?? '';
        postMessage.call(this, message);
      };
    });
    await openSearch();
    const asked = await field().evaluate((input: HTMLInputElement) => {
      input.value = 'Kurs';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return new Promise((resolve) => {
        requestAnimationFrame(() => resolve(document.documentElement.dataset.asked));
      });
    });
    expect(asked).toBe('Kurs');
  });

  it('works without a network once the phone has it, in each language that is there', async () => {
    await skipQuietTime(phone);
    await openSearch('ar');
    await whenKept(page, ['find-code', 'search-worker', 'later-words-ar']);
    site.fault = () => 'cut';
    await page.goto(`${site.url}ar/?show=search&query=Oeffnungszeit`);
    await expect.poll(marks).not.toEqual([]);
    await field().fill('المانيه');
    await expect.poll(marks).toContain('الألمانية');
  });

  it('finds nothing for what is nowhere, and says so', async () => {
    await openSearch();
    await field().fill('xylophonorchester');
    await expect.poll(() => page.getByRole('status').first().innerText()).toBe('0 Mitteilungen gefunden');
    await page.getByText('Nichts gefunden').waitFor();
  });

  it('shows only what was saved, or not read yet, or is on a topic', async () => {
    await openSearch();
    await field().fill('Lindenfurt');
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(3);
    const all = (await titles()).length;
    await page.goto(`${site.url}de/r/${COURSE}/`);
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.getByRole('button', { name: 'Gemerkt', pressed: true }).waitFor();
    await page.goto(`${site.url}de/?show=search&query=Lindenfurt`);
    await page.getByRole('radio', { name: 'Gemerkt' }).check();
    await expect.poll(titles).toEqual([TITLE]);
    await page.getByRole('radio', { name: 'Ungelesen' }).check();
    await expect.poll(async () => (await titles()).length).toBe(all - 1);
    expect(await titles()).not.toContain(TITLE);
    await page.getByRole('radio', { name: 'Alle' }).check();
    await page.getByLabel('Themen').selectOption('german');
    await expect.poll(async () => (await titles()).length).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('topic')).toBe('german');
  });

  it('makes its index anew where the stored one is broken', async () => {
    await openSearch();
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('lesebruecke');
        request.onsuccess = () => resolve(request.result);
      });
      const store = db.transaction('search', 'readwrite').objectStore('search');
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = store.getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      for (const key of keys) if (key !== 'contents') store.put({ terms: 7 }, key);
      db.close();
    });
    await page.goto(`${site.url}de/?show=search&query=Kurs`);
    await expect.poll(titles).toContain(TITLE);
  });
});

describe('saved releases', () => {
  it('are let go of and taken back, and ordered', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    for (const id of [COURSE, EVENT]) {
      await page.goto(`${site.url}de/r/${id}/`);
      await page.getByRole('button', { name: 'Merken' }).click();
      await page.getByRole('button', { name: 'Gemerkt', pressed: true }).waitFor();
    }
    await page.goto(`${site.url}de/?show=saved`);
    await expect.poll(async () => (await titles()).length).toBe(2);
    const [last] = await titles();
    expect(last).not.toBe(TITLE);
    await page.getByLabel('Reihenfolge').selectOption({ label: 'Nach Titel' });
    expect(await titles()).toEqual((await titles()).toSorted((a, b) => a.localeCompare(b, 'de')));

    await page.getByRole('button', { name: /Nicht mehr merken: Deutsch lernen/ }).click();
    await page.getByRole('button', { name: /Wieder merken: Deutsch lernen/ }).waitFor();
    await page.reload();
    await expect.poll(titles).toHaveLength(1);
  });

  it('say how to save when there are none, with what was read last, until that is cleared', async () => {
    await page.goto(`${site.url}de/r/${COURSE}/`);
    await whenOnPhone(page);
    await page.goto(`${site.url}de/?show=saved`);
    await page.getByText('Sie haben noch nichts gemerkt.').waitFor();
    await page.getByRole('region', { name: 'Zuletzt gelesen' }).getByRole('link').waitFor();
    await page.getByRole('button', { name: 'Verlauf löschen' }).click();
    await page.getByRole('region', { name: 'Zuletzt gelesen' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Sie haben noch nichts gemerkt.').waitFor();
    expect(await page.getByText('Zuletzt gelesen').count()).toBe(0);
  });
});

describe('a release that was not read to its end', () => {
  it('opens where the reader stopped, and the list leads there', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await page.locator('article').waitFor();
    await page.waitForTimeout(500);
    // Past the key facts, into the text.
    await page.mouse.wheel(0, 1800);
    await expect.poll(() => position(), { timeout: 5000 }).toBeTruthy();
    const stopped = await page.evaluate(() => scrollY);

    await page.goto(`${site.url}de/`);
    await page.getByRole('region', { name: 'Weiterlesen' }).getByRole('link').click();
    await page.getByText('Sie lesen weiter, wo Sie aufgehört haben.').waitFor();
    expect(Math.abs((await page.evaluate(() => scrollY)) - stopped)).toBeLessThan(60);
    await page.getByRole('button', { name: 'Von Anfang an' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);

    await page.keyboard.press('End');
    await expect.poll(() => position(), { timeout: 5000 }).toBeUndefined();
    await page.goto(`${site.url}de/`);
    await page.getByRole('link', { name: 'Suchen' }).waitFor();
    expect(await page.getByRole('region', { name: 'Weiterlesen' }).count()).toBe(0);
  });

  /** The place that is noted for the release. */
  const position = () =>
    page.evaluate(
      (id) =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open('lesebruecke');
          opening.onsuccess = () => {
            const request = opening.result.transaction('reader').objectStore('reader').get(id);
            request.onsuccess = () => {
              opening.result.close();
              resolve(request.result?.position);
            };
          };
        }),
      EVENT,
    );
});
