import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { copySample, EVENT, edit, edition, newPhone, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** What the reader did, what the publisher takes back or corrects, and a new version of the app. */

let browser: Browser;
let sample: Awaited<ReturnType<typeof copySample>>;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  sample = await copySample();
  site = await serveForTest(sample.site);
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  await site.close();
  await sample.remove();
});

const source = () => join(sample.workspace, 'releases', EVENT, 'de.original.md');
const rebuild = () => edition('build', sample.workspace, '--site', sample.site);

async function openAndSave(): Promise<void> {
  await page.goto(`${site.url}de/r/${EVENT}/`);
  await whenOnPhone(page);
  await page.getByRole('button', { name: 'Merken' }).click();
  await page.getByRole('button', { name: 'Gemerkt' }).waitFor();
}

/** Looks for news by hand and waits for the answer. */
async function sync(): Promise<void> {
  await page.goto(`${site.url}de/`);
  await page.getByText('Alles ist aktuell.').waitFor();
}

describe('a release that is taken back', () => {
  it('leaves the list; a saved copy stays, marked', async () => {
    await openAndSave();
    await edit(source(), (text) => text.replace('published:', 'withdrawn: 2026-11-20\npublished:'));
    await rebuild();
    await sync();
    expect(await page.locator('main li').count()).toBe(4);
    expect(await page.locator('main').textContent()).not.toContain('Chancen.Lindenfurt');

    await page.getByRole('link', { name: 'Gemerkt' }).click();
    await page
      .locator('h2')
      .getByRole('link', { name: /Chancen\.Lindenfurt/ })
      .click();
    await page.getByText('Die Stadt hat diese Mitteilung am 20. November 2026 zurückgezogen.').waitFor();
    expect(await page.locator('article').textContent()).toContain('Alte Tuchhalle');

    // It is the last copy: the app asks before it goes.
    await page.goBack();
    await page.getByRole('button', { name: /Nicht mehr merken/ }).click();
    await page.getByText('Wenn Sie Ihre Kopie löschen, ist sie für immer weg.').waitFor();
    await page.getByRole('button', { name: 'Nicht mehr merken' }).click();
    await page.getByText('Die Kopie ist vom Telefon gelöscht.').waitFor();
    await page.reload();
    await page.getByText('Sie haben noch nichts gemerkt.').waitFor();
  });

  it('is gone where it was not saved', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await edit(source(), (text) => text.replace('published:', 'withdrawn: 2026-11-20\npublished:'));
    await rebuild();
    await sync();
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await page.getByText('zurückgezogen').waitFor();
    expect(await page.locator('article').textContent()).not.toContain('Alte Tuchhalle');
  });
});

describe('a release that is corrected', () => {
  it('says so, in the list and in the text, and costs only what changed', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await edit(source(), (text) =>
      text.replace('published:', 'corrected: 2026-11-19\npublished:').replace('180 Gäste', '180 geladene Gäste'),
    );
    await rebuild();
    site.requests.length = 0;
    await sync();
    const asked = site.requests.filter((path) => path.startsWith('/edition/'));
    // One index page and the texts that are other bytes now: the original; the easy text, which is marked as older.
    expect(asked.filter((path) => path.startsWith('/edition/index/'))).toHaveLength(1);
    expect(asked.filter((path) => path.startsWith('/edition/r/')).length).toBeLessThanOrEqual(2);
    await page.getByText('Berichtigt').waitFor();
    await page.getByRole('link', { name: /Chancen\.Lindenfurt/ }).click();
    await page.getByText('Die Stadt hat diesen Text am 19. November 2026 berichtigt.').waitFor();
    await page.getByRole('radio', { name: 'Original' }).check();
    await page.getByText('180 geladene Gäste').waitFor();
  });

  it('is either the old one or the new one, whatever the reader taps while it comes', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    const invited = (text: string) => text.replace('180 Gäste', '180 geladene Gäste');
    await edit(source(), (text) => invited(text.replace('published:', 'corrected: 2026-11-19\npublished:')));
    await edit(join(sample.workspace, 'releases', EVENT, 'de.plain.md'), invited);
    await rebuild();

    // The look for news waits until the texts of the open release are at hand.
    await page.addInitScript(() => {
      const { fetch } = globalThis;
      const held = new Promise((go) => Object.assign(globalThis, { go }));
      globalThis.fetch = async (...request) => {
        if (String(request[0]).endsWith('edition.json')) await held;
        return fetch(...request);
      };
    });
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await page.locator('article [role=button]').first().waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const seen = new Set<string>();
      const look = () => {
        const { innerText = '' } = document.querySelector('article') ?? {};
        const isNew = innerText.includes('180 geladene Gäste');
        seen.add(innerText.includes('berichtigt') === isNew ? (isNew ? 'new' : 'old') : 'mixed');
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(globalThis, { seen });
    });
    const tap = (level: string) => page.getByRole('radio', { name: level }).check({ force: true });
    const seen = () => page.evaluate(() => [...Reflect.get(globalThis, 'seen')] as string[]);
    await tap('Original');
    await page.evaluate(() => Reflect.get(globalThis, 'go')());
    for (let times = 0; times < 200 && !(await seen()).includes('new'); times += 1) {
      await tap(times % 2 ? 'Original' : 'Einfache Sprache');
    }
    expect(await seen()).toEqual(['old', 'new']);
    for (const level of ['Original', 'Einfache Sprache']) {
      await tap(level);
      await page.getByText('180 geladene Gäste').waitFor();
    }
    await page.getByRole('combobox').selectOption('uk');
    await page.locator('article h1').and(page.locator('[lang=uk] *')).waitFor();
    await page.getByText('Die Stadt hat diesen Text am 19. November 2026 berichtigt.').waitFor();
  });

  it('is shown as published where the easy text no longer says the same', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await edit(source(), (text) => text.replace('180 Gäste', '190 Gäste'));
    await expect(rebuild()).rejects.toThrow('Left out');
    await sync();
    await page.goto(`${site.url}de/r/${EVENT}/`);
    await page.getByText('190 Gäste').waitFor();
    await page.getByText('Diesen Text gibt es hier nicht so').waitFor();
    expect(await page.locator('article').textContent()).not.toContain('180');
  });
});

describe('nothing new', () => {
  it('costs one request', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    // The words explained come after the texts, once.
    await expect.poll(() => site.requests.some((path) => path.includes('/glossary/'))).toBe(true);
    site.requests.length = 0;
    await page.getByRole('button', { name: 'Jetzt nach Neuem sehen' }).click();
    await page.getByText('Alles ist aktuell.').waitFor();
    await page.waitForTimeout(300);
    expect(site.requests).toEqual(['/edition/edition.json']);
  });
});

describe('a new version of the app', () => {
  /** Makes the built app another version: the shell says so, and the service worker knows of it. */
  async function publishNewVersion(): Promise<void> {
    await edit(join(sample.site, 'index.html'), (html) =>
      html.replace('<title>', '<meta name="version" content="2"><title>'),
    );
    const worker = readFileSync(join(sample.site, 'sw.js'), 'utf8');
    const revision = worker.match(/"revision":"([0-9a-f]{32})","url":"index\.html"/)?.[1];
    if (!revision) throw new Error('the service worker does not name the shell');
    await edit(join(sample.site, 'sw.js'), (code) => code.replace(revision, `${revision}2`));
  }

  const version = () =>
    page.evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content') ?? '1');

  it('waits for the reader, and keeps what they did', async () => {
    await openAndSave();
    await publishNewVersion();
    await page.reload();
    await page.getByText('Eine neue Version der App ist da.').waitFor();
    expect(await version()).toBe('1');
    await page.reload();
    await page.getByText('Eine neue Version der App ist da.').waitFor();
    expect(await version()).toBe('1');

    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Neu starten' }).click()]);
    await page.getByRole('button', { name: 'Gemerkt' }).waitFor();
    expect(await version()).toBe('2');
    await site.close();
    await page.reload();
    await page.getByRole('button', { name: 'Gemerkt' }).waitFor();
    expect(await version()).toBe('2');
  });
});
