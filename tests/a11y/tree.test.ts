import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { announced, noteAnnouncements } from './announced.ts';
import { PLACES, type Visit, whenStill } from './places.ts';
import { openPage, readersPhone, wordsOf } from './readers-phone.ts';
import { type Heard, readTree } from './tree.ts';

/** What a screen reader has of every page: names, headings, landmarks, languages, and what is announced. */

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const CONTROLS = /^(button|link|radio|checkbox|combobox|textbox|searchbox|DisclosureTriangle)$/;
const LANDMARKS = /^(banner|contentinfo|navigation|complementary|search|region|form)$/;
/** The letters of a language; any letters for those in Latin ones. */
const LETTERS: Record<string, RegExp> = { ar: /[\u0600-\u06ff]/, ti: /[\u1200-\u139f]/ };
/** Names that are the same in every language: of the app, numbers, addresses and paper sizes, languages, German terms. */
const OWN = /^(Lesebrücke|[\d\s/+-]+|A4|A5|\S+@\S+|(https?:|www\.)\S+)$/;

/** What is wrong with what is heard. */
function faults(heard: readonly Heard[], lang: string): string[] {
  const found: string[] = [];
  const count = (role: string, level?: number) =>
    heard.filter((one) => one.role === role && one.level === level).length;
  if (count('main') !== 1) found.push(`${count('main')} mains`);
  if (count('heading', 1) !== 1) found.push(`${count('heading', 1)} first headings`);
  let depth = 0;
  for (const { role, level = 0, name } of heard) {
    if (role !== 'heading') continue;
    if (level > depth + 1) found.push(`heading ${level} "${name}" after one of level ${depth}`);
    depth = level;
  }
  const marks = heard.filter(({ role }) => LANDMARKS.test(role)).map(({ role, name }) => `${role} "${name}"`);
  for (const mark of new Set(marks)) {
    if (marks.filter((one) => one === mark).length > 1) found.push(`several landmarks ${mark}`);
  }
  for (const { role, name, lang: own } of heard) {
    if (!CONTROLS.test(role)) continue;
    if (name.trim() === '') found.push(`${role} without a name`);
    if (/^[a-z]+\.[a-zA-Z]+$/.test(name)) found.push(`${role} named by a key: ${name}`);
    if (own === lang && role !== 'checkbox' && !OWN.test(name) && LETTERS[lang]?.test(name) === false) {
      found.push(`${role} "${name}" is not in ${lang}`);
    }
  }
  return found;
}

describe.each(['de', 'ar', 'ti'])('a screen reader in %s', (lang) => {
  let phone: BrowserContext;
  let visit: Visit;
  let cdp: CDPSession;
  const titles = new Set<string>();

  beforeAll(async () => {
    phone = await newPhone(browser, { locale: lang });
    visit = { page: await phone.newPage(), url: site.url, lang };
    cdp = await phone.newCDPSession(visit.page);
  });
  afterAll(() => phone.close());

  it.each(PLACES)('finds names, headings and landmarks in order: $name', async ({ open, page: kind }) => {
    const { page } = visit;
    await open(visit);
    await whenStill(page);
    expect(faults(await readTree(cdp), lang).filter((one) => !isGermanAddress(one))).toEqual([]);
    const heading = await page.locator('h1').textContent();
    // Before the first visit nobody knows whose texts these are.
    const whose = kind === 'start' ? '' : 'Stadt Lindenfurt';
    await expect.poll(() => page.title()).toMatch(`${heading} · ${whose}`);
    titles.add(await page.title());
  });

  it('finds pages by their titles', () => {
    expect(titles.size).toBeGreaterThan(10);
  });
});

/** Addresses are German whatever the reader's language, as on the door. */
const isGermanAddress = (fault: string) => fault.includes('Weberstraße') || fault.includes('Anmeldung');

describe('a text', () => {
  it('carries its own language and direction, and keeps numbers whole', async () => {
    const { phone, page } = await readersPhone(browser, site, 'ar');
    for (const [path, langs] of [
      [`LANG/r/${EVENT}/`, ['ar']],
      [`LANG/r/${EVENT}/?text=de`, ['de']],
      [`LANG/r/${EVENT}/?show=changes`, ['ar']],
      [`LANG/handout/?release=${EVENT}&text=ar&beside=1`, ['ar', 'de']],
    ] as const) {
      await openPage(page, site, 'ar', path);
      const own = await page.evaluate(() =>
        Array.from(document.querySelectorAll('main :is([data-sentence], p)'), (sentence) => {
          const { lang, dir } = sentence.closest<HTMLElement>('[lang]') ?? document.documentElement;
          return `${lang} ${dir || getComputedStyle(sentence).direction}`;
        }),
      );
      for (const lang of langs) expect(own, path).toContain(lang === 'ar' ? 'ar rtl' : 'de ltr');
      expect(
        own.filter((one) => !/^(ar rtl|de ltr)$/.test(one)),
        path,
      ).toEqual([]);
      const loose = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode as Text;
          if (!parentElement || parentElement.closest('script, style, bdi, [dir=ltr]')) continue;
          if (/\d[\d/-]* [\d/-]*\d{3}/.test(data)) found.push(data);
        }
        return found;
      });
      expect(loose, path).toEqual([]);
    }
    await phone.close();
  });
});

describe.each(['de', 'ar'])('what happens is announced in %s', (lang) => {
  const word = wordsOf(lang);
  const until = (page: Page) => expect.poll(() => announced(page), { timeout: 15_000 });

  it('search, saving, another text, no network, a date for the calendar', async () => {
    const { phone, page } = await readersPhone(browser, site, lang);
    await phone.addInitScript(noteAnnouncements);
    await openPage(page, site, lang, 'LANG/?show=search');
    await page.getByRole('searchbox').fill('Lindenfurt');
    await until(page).toContainEqual(expect.stringMatching(/5/));

    await openPage(page, site, lang, `LANG/r/${EVENT}/`);
    await page.getByRole('radio', { name: word('release.original'), exact: true }).check();
    await until(page).toContainEqual(expect.stringContaining(word('release.original')));

    await openPage(page, site, lang, 'LANG/?show=saved');
    const before = await page.locator('main [role=status]').textContent();
    await page.getByRole('button', { name: word('saved.remove') }).click();
    await until(page).toHaveLength(1);
    expect((await announced(page))[0]).not.toBe(before);

    await openPage(page, site, lang, 'LANG/');
    site.fault = () => 'cut';
    await phone.setOffline(true);
    await page.getByRole('button', { name: word('sync.now') }).click();
    await until(page).toContainEqual(expect.stringContaining(word('sync.offline')));
    site.fault = () => undefined;
    await phone.setOffline(false);
    await page.getByRole('button', { name: word('sync.now') }).click();
    await until(page).toContainEqual(expect.stringContaining(word('sync.current')));
    await whenStill(page);
    await phone.close();
  });

  it('what cannot be done, where nothing stood before', async () => {
    // A phone that keeps no code for later.
    const phone = await browser.newContext({ locale: lang, serviceWorkers: 'block' });
    await phone.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    await phone.addInitScript(noteAnnouncements);
    await phone.addInitScript(() => {
      Object.assign(navigator.storage, { persisted: async () => false, persist: async () => false });
    });
    const page = await phone.newPage();
    site.fault = (path) => (path.includes('listen-code') ? 'cut' : undefined);
    await openPage(page, site, lang, `LANG/r/${EVENT}/`);
    await page.getByRole('button', { name: word('release.listen'), exact: true }).click();
    await until(page).toContain(word('errors.needsNetwork'));
    site.fault = () => undefined;

    await openPage(page, site, lang, 'LANG/settings/');
    await page.getByRole('button', { name: word('settings.protect'), exact: true }).click();
    await until(page).toContain(word('keep.refused'));
    await phone.close();
  });

  it('what becomes of the app’s own offers: to keep texts, a place on the home screen', async () => {
    const { phone, page } = await readersPhone(browser, site, lang);
    await phone.addInitScript(noteAnnouncements);
    await phone.addInitScript(() => {
      Object.assign(navigator.storage, { persisted: async () => false, persist: async () => false });
    });
    await openPage(page, site, lang, 'LANG/');
    await page.getByRole('button', { name: word('settings.protect'), exact: true }).click();
    await until(page).toContain(word('keep.refused'));

    await openPage(page, site, lang, 'LANG/settings/');
    await page.evaluate(() => {
      const event = new Event('beforeinstallprompt', { cancelable: true });
      dispatchEvent(Object.assign(event, { prompt: async () => ({ outcome: 'accepted' }) }));
    });
    await page.getByRole('button', { name: word('install.yes'), exact: true }).click();
    await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
    await until(page).toContain(word('install.done'));
    await phone.close();
  });
});

describe('what happens is announced', () => {
  it('a translation made on the phone, and each other way to read a text of one’s own', async () => {
    const word = wordsOf('ar');
    const phone = await newPhone(browser, { locale: 'ar' });
    const page = await phone.newPage();
    await page.addInitScript(noteAnnouncements);
    await page.addInitScript(() => {
      const translator = { translate: async (german: string) => `ترجمة ${german}`, destroy: () => undefined };
      const Translator = { availability: async () => 'available', create: async () => translator };
      Object.assign(globalThis, { Translator });
    });
    const last = () => expect.poll(async () => (await announced(page)).at(-1), { timeout: 15_000 });
    await openPage(page, site, 'ar', 'LANG/read/');
    await page.getByRole('textbox').fill('Das Amt zieht am 4. Mai um; die Schalter bleiben zu.');
    await page.getByRole('button', { name: word('readText.start'), exact: true }).click();
    const offer = word('translate.offer').replace(/\{\{\w+\}\}/, '\u2068العربية\u2069');
    await page.getByRole('button', { name: offer, exact: true }).click();
    await page.getByRole('button', { name: word('translate.yes'), exact: true }).click();
    await last().toBe(`\u2068العربية\u2069 (${word('release.plain')})`);
    await page.getByRole('radio', { name: word('changes.title'), exact: true }).check();
    await last().toBe(word('changes.title'));
    await page.getByRole('radio', { name: word('release.original'), exact: true }).check();
    await last().toBe(`\u2068Deutsch\u2069 (${word('release.original')})`);
    await phone.close();
  });
});
