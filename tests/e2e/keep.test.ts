import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenKept, whenOnPhone } from './site.ts';

/** Keeping texts: languages taken off the phone, the home screen, the number on the icon, news in the background. */

let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterEach(() => phone.close());

const settings = (part: object) =>
  phone.addInitScript(
    (stored) => {
      if (!localStorage.getItem('lesebruecke.settings')) localStorage.setItem('lesebruecke.settings', stored);
    },
    JSON.stringify({ interfaceLang: 'de', since: '2026-11-01', ...part }),
  );

/** What a page keeps on itself for the test to see. */
const seen = (name: string) => page.evaluate((key) => Reflect.get(globalThis, key) as unknown, name);

describe('a language on the phone', () => {
  it('goes only when the reader says so again, and frees its texts and words', async () => {
    await settings({ keep: ['ar'] });
    await page.goto(`${site.url}ar/`);
    await whenOnPhone(page);
    await whenKept(page, ['/locale-ar.']);
    await page.goto(`${site.url}de/settings/`);
    const row = page.locator('label', { hasText: 'العربية' });
    await row.getByText('5 Mitteilungen').waitFor();
    const box = row.getByRole('checkbox');
    await box.click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toMatch(/Vom Telefon nehmen: .*العربية.*kB/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await box.isChecked()).toBe(true);

    await box.click();
    await dialog.getByRole('button', { name: 'Vom Telefon nehmen' }).click();
    await row.getByText('5 Mitteilungen').waitFor({ state: 'detached' });
    expect(await box.isChecked()).toBe(false);
    const words = () =>
      page.evaluate(async () => {
        const kept = await (await caches.open('locales')).keys();
        return kept.filter(({ url }) => url.includes('/locale-ar.')).length;
      });
    await expect.poll(words).toBe(0);
  });
});

describe('the home screen', () => {
  const read = async (count: number) => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    for (let at = 0; at < count; at += 1) {
      await page.locator('main li h2 a').nth(at).click();
      await page.locator('article h1').waitFor();
      await page.goBack();
      await page.locator('main li h2 a').first().waitFor();
    }
  };
  const scripted = () =>
    phone.addInitScript(() => {
      addEventListener('load', () => {
        const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
          prompt: async () => {
            Object.assign(globalThis, { asked: true });
            return { outcome: 'dismissed' };
          },
        });
        Object.assign(globalThis, { browserAsks: dispatchEvent(event) });
      });
    });

  it('is offered once, after some reading, and stays in the settings', async () => {
    await scripted();
    await read(4);
    const offer = page.getByRole('heading', { name: 'App auf den Startbildschirm' });
    expect(await seen('browserAsks')).toBe(false);
    expect(await offer.count()).toBe(0);
    await page.locator('main li h2 a').nth(4).click();
    await page.locator('article h1').waitFor();
    await page.goBack();
    await offer.waitFor();
    await page.getByRole('button', { name: 'Nicht jetzt' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('main li h2 a').first().waitFor();
    await page.waitForTimeout(800);
    expect(await offer.count()).toBe(0);

    await page.goto(`${site.url}de/settings/`);
    await page.getByRole('button', { name: 'Installieren' }).click();
    await page.waitForFunction(() => Reflect.get(globalThis, 'asked'));
  });

  it('has its steps in pictures on an iPhone', async () => {
    await phone.close();
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15';
    phone = await browser.newContext({ userAgent, locale: 'ar', viewport: { width: 360, height: 740 } });
    page = await phone.newPage();
    await page.goto(`${site.url}ar/settings/`);
    await page.getByText('اسمها «مشاركة»').waitFor();
    expect(await page.locator('ol li svg').count()).toBe(3);
  });
});

describe('what the reader saves', () => {
  it('may be kept for good, asked once and after saving', async () => {
    await phone.addInitScript(() => {
      Object.assign(StorageManager.prototype, {
        persisted: async () => Boolean(Reflect.get(globalThis, 'kept')),
        persist: async () => {
          Object.assign(globalThis, { kept: true });
          return true;
        },
      });
    });
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    const question = page.getByRole('heading', { name: 'Darf das Telefon Ihre Texte behalten?' });
    await page.locator('main li h2 a').first().click();
    await page.getByRole('button', { name: 'Merken' }).click();
    await page.goBack();
    await question.waitFor();
    expect(await seen('kept')).toBeUndefined();
    await page.getByRole('button', { name: 'Texte behalten' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await seen('kept')).toBe(true);
  });
});

describe('the icon', () => {
  it('shows how many releases are new, and one less when one is read', async () => {
    await settings({ since: '2026-11-10' });
    await phone.addInitScript(() => {
      Object.assign(navigator, { setAppBadge: async (badge: number) => void Object.assign(globalThis, { badge }) });
    });
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await page.waitForFunction(() => Number(Reflect.get(globalThis, 'badge')) > 1);
    const before = Number(await seen('badge'));
    await page.locator(`a[href$="/r/${EVENT}/"]`).click();
    await page.waitForFunction((last) => Reflect.get(globalThis, 'badge') === last - 1, before);
  });
});

describe('news in the background', () => {
  it('are no setting where the browser cannot', async () => {
    await phone.addInitScript(() => {
      Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'periodicSync');
    });
    await page.goto(`${site.url}de/settings/`);
    await page.getByRole('heading', { name: 'App auf den Startbildschirm' }).waitFor();
    await page.waitForTimeout(800);
    expect(await page.getByRole('heading', { name: 'Neues von allein holen' }).count()).toBe(0);
  });

  it('come over Wi-Fi unless the reader wants otherwise, by a worker that says nothing of a new version', async () => {
    await phone.addInitScript(() => {
      const tags = new Set<string>();
      Object.assign(globalThis, { tags: () => [...tags] });
      Object.defineProperty(ServiceWorkerRegistration.prototype, 'periodicSync', {
        get: () => ({
          register: async (tag: string) => void tags.add(tag),
          unregister: async (tag: string) => void tags.delete(tag),
        }),
      });
      const query = navigator.permissions.query.bind(navigator.permissions);
      navigator.permissions.query = async (asked) =>
        (asked.name as string) === 'periodic-background-sync'
          ? ({ state: 'granted' } as PermissionStatus)
          : query(asked);
    });
    const tags = () => page.evaluate(() => (Reflect.get(globalThis, 'tags') as () => string[])());
    await page.goto(`${site.url}de/settings/`);
    await whenOnPhone(page);
    await page.getByRole('radio', { name: 'Nur im WLAN' }).waitFor();
    await page.waitForFunction(() => (Reflect.get(globalThis, 'tags') as () => string[])().length > 0);
    expect(await tags()).toEqual(['news-wifi']);
    await page.getByRole('radio', { name: 'Immer' }).check();
    await page.getByText('Mobile Daten können Geld kosten.').waitFor();
    await page.getByRole('radio', { name: 'Nie' }).check();
    await page.waitForFunction(() => (Reflect.get(globalThis, 'tags') as () => string[])().length === 0);
    await page.getByRole('radio', { name: 'Immer' }).check();
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.scriptURL.endsWith('sw.js?news');
    });
    expect(await tags()).toEqual(['news-always']);
    expect(await page.getByText('Eine neue Version der App ist da.').count()).toBe(0);
  });
});
