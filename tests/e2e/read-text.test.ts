import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** A text of the reader's own in plain German, and what changed in it: on the phone alone. */

const LETTER = `Neue Öffnungszeiten im Bürgerbüro

Das Bürgerbüro Lindenfurt zieht am 4. Mai in das Haus am Markt um; die Schalter bleiben an diesem Tag geschlossen.

Der Eingang liegt am Markt.`;

/** Without a day of its own: days have their year or weekday, so that it says the same whenever the test runs. */
const INVITATION = `Jobcenter Lindenfurt

Sehr geehrte Frau Yılmaz,

bitte kommen Sie am 3. Dezember 2099 um 10 Uhr in das Jobcenter, Marktplatz 1, Zimmer 204.

Bringen Sie Ihren Ausweis mit; der Termin dauert eine Stunde. Reichen Sie den Antrag bis zum 30. November 2099 ein. Fragen
beantworten wir unter 030 23125-620 oder termin@lindenfurt.example.

Mit freundlichen Grüßen`;

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

const field = () => page.getByLabel('Deutscher Text');
const start = () => page.getByRole('button', { name: 'In Einfache Sprache bringen' }).click();

/** Waits until the rules are kept for use without a network. */
async function whenRulesOnPhone(): Promise<void> {
  const kept = () =>
    page.evaluate(async () =>
      (await (await caches.open('more')).keys()).some(({ url }) => url.includes('plain-worker')),
    );
  await expect.poll(kept, { timeout: 10_000 }).toBe(true);
}

describe('a text of one’s own', () => {
  it('is read with no network, after the page was opened once', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await page.getByRole('link', { name: 'Eigenen Text lesen' }).click();
    await whenRulesOnPhone();
    expect(site.requests.filter((path) => path.includes('plain-worker'))).toHaveLength(1);
    await site.close();
    await page.goto(`${site.url}de/read/`);

    await page.getByText('Der Text bleibt auf diesem Telefon. Nichts wird gesendet.').waitFor();
    await field().fill(LETTER);
    await start();
    await page.getByRole('heading', { level: 1, name: 'Neue Öffnungszeiten im Bürgerbüro' }).waitFor();
    const article = page.locator('article');
    expect(await article.textContent()).toContain('Haus am Markt um. Die Schalter bleiben an diesem Tag geschlossen.');
    await page.getByText('Automatisch nach festen Regeln in Einfache Sprache gebracht.').waitFor();
    await page.getByText('Kein Mensch hat den Text geprüft.').waitFor();

    await page.getByRole('radio', { name: 'Was ist anders?' }).check();
    await page.getByText('Sätze ohne Rahmen sind gleich.').waitFor();
    expect(await article.textContent()).toContain('Haus am Markt um; die Schalter');
    expect(await article.getByText('Der Eingang liegt am Markt.').count()).toBe(1);
    await page.getByRole('radio', { name: 'Original' }).check();
    expect(await article.textContent()).not.toContain('Automatisch');
  });

  it('is sent nowhere', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await page.getByRole('link', { name: 'Eigenen Text lesen' }).click();
    await whenRulesOnPhone();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    site.requests.length = 0;
    await field().fill(LETTER);
    await start();
    await page.getByRole('heading', { level: 1, name: 'Neue Öffnungszeiten im Bürgerbüro' }).waitFor();
    expect(site.requests).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('says what is needed when the rules never came to the phone, and goes on when they can be had', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    site.fault = (path) => (path.includes('plain-worker') ? 'cut' : undefined);
    await page.goto(`${site.url}de/read/`);
    await field().fill(LETTER);
    await start();
    await page.getByText('Dafür braucht die App einmal Internet.').waitFor();
    site.fault = () => undefined;
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Neue Öffnungszeiten im Bürgerbüro' }).waitFor();
  });

  it('says what is needed when the page itself never came to the phone', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    site.fault = () => 'cut';
    await page.goto(`${site.url}de/read/`);
    await page.getByText('Dafür braucht die App einmal Internet.').waitFor();
    site.fault = () => undefined;
    await page.getByRole('button', { name: 'Neu laden' }).click();
    await field().waitFor();
  });

  it('says what is wrong with a text that cannot be read', async () => {
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    await page.goto(`${site.url}de/read/`);
    await start();
    await page.getByText('Bitte fügen Sie zuerst einen Text ein.').waitFor();
    await field().fill('Das ist ein Satz. '.repeat(60_000));
    await start();
    await page.getByText('Auf einmal gehen höchstens 50.000 Zeichen.').waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'bild.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    });
    await page.getByText('Das ist keine Textdatei.').waitFor();
    await field().fill('The town hall of Lindenfurt is closed on Monday. Please come on Tuesday instead.');
    await start();
    await page.getByText('Dieser Text ist wohl nicht auf Deutsch.').waitFor();
    await page.getByRole('button', { name: 'Trotzdem versuchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ihr Text' }).waitFor();
    await page.getByRole('button', { name: 'Anderer Text' }).click();
    await page.setInputFiles('input[type=file]', {
      name: 'brief.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(LETTER, 'latin1'),
    });
    await page.getByRole('heading', { level: 1, name: 'Neue Öffnungszeiten im Bürgerbüro' }).waitFor();
  });
});

describe('the key facts of a text of one’s own', () => {
  const box = () => page.getByRole('region', { name: 'Das Wichtigste' });
  const lit = () => page.evaluate(() => document.activeElement?.textContent);

  it('stand above it, each leading to its sentence', async () => {
    await page.goto(`${site.url}de/read/`);
    await field().fill(INVITATION);
    await start();
    await box().waitFor();
    expect(await box().locator('dt').allTextContents()).toEqual(['Wann', 'Bis wann', 'Wo', 'Fragen an']);
    expect(await box().locator('dd button[aria-describedby]').allTextContents()).toEqual([
      'Donnerstag, 3. Dezember 2099, 10:00',
      'Montag, 30. November 2099',
      'Jobcenter, Marktplatz 1, Zimmer 204',
      '030 23125-620, termin@lindenfurt.example',
    ]);
    await box()
      .getByRole('button', { name: /^Montag, 30. November 2099/ })
      .click();
    expect(await lit()).toBe('Geben Sie den Antrag bis zum 30. November 2099 ab.');
    // By keyboard, and from the original to the original.
    await page.getByRole('radio', { name: 'Original' }).check();
    await box()
      .getByRole('button', { name: /^Montag, 30. November 2099/ })
      .press('Enter');
    expect(await lit()).toBe('Reichen Sie den Antrag bis zum 30. November 2099 ein.');
    await page.getByRole('radio', { name: 'Was ist anders?' }).check();
    expect(await box().count()).toBe(0);
  });

  it('speak the reader’s language', async () => {
    await page.goto(`${site.url}ar/read/`);
    await page.getByRole('textbox').fill(INVITATION);
    await page.getByRole('button', { name: 'تحويل إلى لغة مبسّطة' }).click();
    const region = page.getByRole('region', { name: 'أهم المعلومات' });
    await region.waitFor();
    expect(await region.locator('dt').allTextContents()).toEqual(['متى', 'حتى متى', 'أين', 'للاستفسار']);
    await region.getByRole('button').first().click();
    expect(await lit()).toContain('am 3. Dezember 2099 um 10 Uhr');
  });

  it('are not there where the text says none', async () => {
    await page.goto(`${site.url}de/read/`);
    await field().fill('Guten Tag,\n\nder Eingang liegt jetzt am Markt. Bitte kommen Sie bald.');
    await start();
    await page.getByRole('heading', { level: 1, name: 'Ihr Text' }).waitFor();
    expect(await box().count()).toBe(0);
  });
});

describe('a text of one’s own in the reader’s language', () => {
  /** Runs in the page: a browser with a translator that has to load the language, and once cannot. */
  function scriptedTranslator(): void {
    let attempts = 0;
    const asked: string[] = [];
    Object.assign(globalThis, {
      asked,
      Translator: {
        availability: async ({ sourceLanguage, targetLanguage }: Record<string, string>) =>
          sourceLanguage === 'de' && targetLanguage === 'ar' ? 'downloadable' : 'unavailable',
        create: async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
          attempts += 1;
          if (attempts === 1) throw new DOMException('no network', 'NetworkError');
          const events = new EventTarget();
          monitor(events);
          events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5, total: 1 }));
          await new Promise((later) => setTimeout(later, 300));
          return {
            translate: async (german: string) => {
              asked.push(german);
              return german.includes('Fragen') ? 'اسألوا هنا.' : `ترجمة ${german}`;
            },
            destroy: () => undefined,
          };
        },
      },
    });
  }
  const read = async (lang: string, button: string) => {
    await page.addInitScript(scriptedTranslator);
    await page.goto(`${site.url}${lang}/read/`);
    await page.getByRole('textbox').fill(INVITATION);
    await page.getByRole('button', { name: button }).click();
    await page.locator('article').waitFor();
  };

  it('is translated on the phone, after the reader agreed, and is sent nowhere', async () => {
    await read('ar', 'تحويل إلى لغة مبسّطة');
    await page.waitForLoadState('networkidle');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.getByRole('button', { name: 'ترجمة: \u2068العربية\u2069' }).click();
    await page.getByText('يترجم المتصفّح النص على هذا الهاتف. لا يُرسل النص.').waitFor();
    await page.getByText('على المتصفّح أن يحمّل اللغة أولًا.').waitFor();
    expect(await page.evaluate('asked')).toEqual([]);

    // The first time it fails, which is said; the text is still there.
    await page.getByRole('button', { name: 'الترجمة الآن' }).click();
    await page.getByText('لم تنجح الترجمة.').waitFor();
    expect(await page.locator('article').textContent()).toContain('Bringen Sie Ihren Ausweis mit.');
    await page.getByRole('button', { name: 'المحاولة مرة أخرى' }).click();
    await page.getByText('جارٍ تحميل اللغة').waitFor();

    await page.getByText('ترجمته آلة. لم يراجع أي إنسان هذا النص.').waitFor();
    expect(await page.getByRole('radio', { name: 'الترجمة' }).isChecked()).toBe(true);
    const article = page.locator('article');
    expect(await article.textContent()).toContain('ترجمة Bringen Sie Ihren Ausweis mit.');
    expect(await article.locator('h1').getAttribute('lang')).toBe('ar');
    // What the machine lost stands behind its sentence, and can still be dialled.
    expect(await article.getByText('اسألوا هنا.').textContent()).toContain('030 23125-620');
    expect(await article.locator('div[lang] a[href="tel:+493023125620"]').count()).toBe(1);
    // Facts lead to the sentence in the translation.
    await page.getByRole('region', { name: 'أهم المعلومات' }).locator('button[aria-describedby]').nth(1).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('ترجمة Geben Sie den Antrag');

    await page.getByRole('radio', { name: 'لغة مبسّطة' }).check();
    expect(await article.textContent()).not.toContain('ترجمة Bringen');
    expect(requested).toEqual([]);
  });

  it.each([
    ['de', 'In Einfache Sprache bringen', 'Übersetzen'],
    ['ku', 'Bi zimanê sade binivîse', 'Wergerîne'],
  ])('is not offered in %s, which the browser cannot or need not translate into', async (lang, button, offer) => {
    await read(lang, button);
    await page.waitForTimeout(200);
    expect(await page.getByRole('button', { name: offer }).count()).toBe(0);
  });
});
