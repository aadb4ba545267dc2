import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Route } from '../../src/app/routes.ts';
import { codesOf, shortText } from '../e2e/signed-site.ts';
import { EVENT, whenOnPhone } from '../e2e/site.ts';

/** Every page of the app, as a reader comes to it, in any language. */

export interface Visit {
  page: Page;
  /** Address of the site. */
  url: string;
  lang: string;
}

export interface Place {
  name: string;
  page: Route['page'];
  /** Goes there, and waits for what is to be looked at. */
  open: (visit: Visit) => Promise<void>;
}

/** The app's word in a language, by its key; with the counts and names left out. */
export function word(lang: string, key: string): string {
  for (const file of ['app', 'later']) {
    const words: unknown = JSON.parse(readFileSync(`locales/${lang}/${file}.json`, 'utf8'));
    const found = key.split('.').reduce((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
    if (typeof found === 'string') return found;
  }
  throw new Error(`no word ${key} in ${lang}`);
}

/** The button with the app's word on it. */
export function button({ page, lang }: Visit, key: string): Locator {
  return page.getByRole('button', { name: word(lang, key), exact: true });
}

/** Loads a page, and waits for what is on it: its title, if nothing else. */
export async function load({ page, url, lang }: Visit, path: string, shows = 'h1'): Promise<void> {
  await page.goto(`${url}${lang}/${path}`);
  await page.locator(shows).first().waitFor();
}

/** The same by a link, as most readers come: nothing is loaded again, which takes a third of the time. */
export async function go({ page, lang }: Visit, path: string, shows = 'h1'): Promise<void> {
  await page.evaluate((href) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, `/${lang}/${path}`);
  await page.locator('h1:not([data-left])').waitFor();
  await page.locator(shows).first().waitFor();
}

/** Waits until nothing more is drawn, and a little longer: only then does the app put the keyboard where it begins. */
export async function whenStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const still = () => {
          watching.disconnect();
          resolve();
        };
        let timer = setTimeout(still, 250);
        const watching = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(still, 250);
        });
        watching.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );
}

/** A code comes while the app is open, as the phone's own camera hands it over. */
export async function arrive(page: Page, code: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(code).hash);
}

const at = (page: Route['page'], name: string, path: string, shows?: string): Place => ({
  name,
  page,
  open: (visit) => go(visit, path, shows),
});

const looksFor = (name: string, query: string, shows: string): Place => ({
  name,
  page: 'search',
  async open({ page }) {
    await page.locator('#query').fill(query);
    await page.locator(shows).first().waitFor();
  },
});

/**
 * On a phone that has been nowhere yet, and in this order: the start leads on to the list once a language is known, and what has
 * been saved or received is there from then on.
 */
export const PLACES: readonly Place[] = [
  {
    name: 'the start',
    page: 'start',
    async open({ page, url }) {
      await page.goto(url);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'the list',
    page: 'list',
    async open(visit) {
      await load(visit, '');
      await whenOnPhone(visit.page);
    },
  },
  at('list', 'nothing saved', '?show=saved'),
  {
    name: 'a release',
    page: 'release',
    open: (visit) => load(visit, `r/${EVENT}/`, 'article [role=button]'),
  },
  {
    name: 'a release in another language',
    page: 'release',
    open: (visit) => load(visit, `r/${EVENT}/?text=${visit.lang === 'de' ? 'fa' : 'de'}`, 'article'),
  },
  {
    name: 'what was saved',
    page: 'list',
    async open(visit) {
      await button(visit, 'release.save').click();
      await visit.page.locator('button[aria-pressed=true]').first().waitFor();
      await go(visit, '?show=saved', 'main ul a');
    },
  },
  at('release', 'a release that is not there', 'r/2020-01-01-not-there/'),
  at('changes', 'easy text beside the original', `r/${EVENT}/?show=changes`),
  at('search', 'search', '?show=search'),
  looksFor('search that found something', 'Lindenfurt', 'main ul mark'),
  looksFor('search that found nothing', 'xylophonorchester', '[class*=empty]'),
  at('read-text', 'reading a text', 'read/', 'textarea'),
  {
    name: 'a text of the reader’s own',
    page: 'read-text',
    async open({ page }) {
      await page
        .locator('textarea')
        .fill('Das Amt zieht am 4. Mai um; die Schalter bleiben zu. Der Eingang ist am Markt.');
      await page.locator('main button').first().click();
      await page.locator('article').waitFor();
    },
  },
  at('share', 'handing over', `share/?release=${EVENT}`, 'fieldset'),
  {
    name: 'a handout',
    page: 'handout',
    open: (visit) => go(visit, `handout/?release=${EVENT}&text=${visit.lang}&beside=1`, 'article, section svg'),
  },
  at('received', 'nothing received', 'received/'),
  at('received', 'a received text that is not there', 'received/?hash=0123456789abcdef'),
  at('receive', 'receiving', 'receive/', 'main button'),
  {
    name: 'a text that arrives',
    page: 'receive',
    async open({ page, url }) {
      for (const code of codesOf(url, { texts: [shortText('Neue Öffnungszeiten')] })) await arrive(page, code);
      await page.locator('main a[href*="hash="]').waitFor();
    },
  },
  {
    name: 'a received text',
    page: 'received',
    async open({ page }) {
      await page.locator('main a[href*="hash="]').click();
      await page.locator('article').waitFor();
    },
  },
  at('received', 'what was received', 'received/', 'main a[href*="hash="]'),
  at('settings', 'settings', 'settings/', 'main [type=checkbox]'),
  at('comfort', 'how texts look', 'comfort/', 'fieldset'),
  at('statement', 'the accessibility statement', 'accessibility/'),
  {
    name: 'a page that is not there',
    page: 'not-found',
    open: (visit) => load(visit, 'no/such'),
  },
];
