import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { scriptSpeech } from '../e2e/scripted-speech.ts';
import { codesOf, type SignedSite, signedSite } from '../e2e/signed-site.ts';
import { EVENT, newPhone, serveForTest, type TestSite } from '../e2e/site.ts';
import { arrive, button, go, load, PLACES, type Visit, whenStill } from './places.ts';
import { noteClickable, walkThrough } from './walk.ts';

/**
 * Readers who put their own few colours over every page (Windows' contrast themes): backgrounds and shadows of the app are gone,
 * and what they said must be seen all the same.
 */

let browser: Browser;
let signed: SignedSite;
let site: TestSite;

beforeAll(async () => {
  [browser, signed] = await Promise.all([launchChromium(), signedSite()]);
  site = await serveForTest(signed.folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await signed.remove();
});
/** Runs in the page: controls without an edge, what is chosen and looks like the rest, marks that cannot be seen. */
function unseen(): string[] {
  const CONTROLS = 'button, select, textarea, input:not([type=radio], [type=checkbox], [hidden]), a[class*="button"]';
  const { backgroundColor: ground } = getComputedStyle(document.body);
  const all = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const lookOf = (element: Element) =>
    [element, ...element.children]
      .map((one) => getComputedStyle(one))
      .map((style) => [
        // What lets the ground through looks like it.
        style.backgroundColor.endsWith(', 0)') ? ground : style.backgroundColor,
        style.borderColor,
        style.textDecorationLine,
      ])
      .join();
  const hasEdge = (element: Element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
    return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== ground;
  };
  const isUnderlined = (element: Element) =>
    [element, ...element.children]
      .map((one) => getComputedStyle(one))
      .some((style) => style.textDecorationLine !== 'none' || style.borderBottomStyle !== 'none');
  const standsOut = (chosen: Element | null, others: readonly (Element | null)[]) =>
    others.every((other) => !chosen || !other || lookOf(chosen) !== lookOf(other));
  const groupOf = ({ name }: HTMLInputElement) => [
    ...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:not(:checked)`),
  ];
  const found: [string, Element[]][] = [
    ['no edge', all(CONTROLS).filter((one) => ![one, one.parentElement ?? one].some(hasEdge) && !isUnderlined(one))],
    [
      'chosen, and looks like the rest',
      all('input[type=radio]:checked').filter(
        (one) =>
          !standsOut(
            one.nextElementSibling,
            groupOf(one as HTMLInputElement).map((other) => other.nextElementSibling),
          ),
      ),
    ],
    [
      'current, and looks like the rest',
      all('nav [aria-current]').filter((one) => !standsOut(one, all('nav a:not([aria-current])'))),
    ],
    ['not marked', all('mark').filter((one) => getComputedStyle(one).backgroundColor === ground)],
    ['not marked', all('article [aria-haspopup=dialog]').filter((one) => !isUnderlined(one))],
  ];
  return found.flatMap(([fault, elements]) =>
    elements.map((one) => `${fault}: <${one.tagName.toLowerCase()}> ${(one.textContent ?? '').trim().slice(0, 40)}`),
  );
}

/** What of an element can still be seen: its edge, its outline, its words, and its ground where that is not the page's. */
function look(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const { backgroundColor: ground } = getComputedStyle(document.body);
    const { backgroundColor, borderColor, outlineStyle, outlineColor, color } = getComputedStyle(one);
    const own = backgroundColor.endsWith(', 0)') ? ground : backgroundColor;
    return [own, borderColor, outlineStyle, outlineColor, color].join(' ');
  });
}

describe.each(['light', 'dark'] as const)('with the reader’s own colours, %s', (colorScheme) => {
  let phone: BrowserContext;
  let visit: Visit;

  beforeAll(async () => {
    phone = await newPhone(browser);
    await phone.addInitScript(noteClickable);
    visit = { page: await phone.newPage(), url: site.url, lang: 'de' };
    await visit.page.emulateMedia({ forcedColors: 'active', colorScheme });
  });
  afterAll(() => phone.close());

  it.each(PLACES)('controls, choices, marks and the focus are in sight: $name', async ({ open }) => {
    const { page } = visit;
    await open(visit);
    await whenStill(page);
    expect(await page.evaluate(unseen)).toEqual([]);
    const steps = await walkThrough(page);
    expect(steps.filter((fault) => fault.endsWith('does not show the focus'))).toEqual([]);
  });
});

describe('with the reader’s own colours', () => {
  let phone: BrowserContext;
  let page: Page;
  let visit: Visit;

  beforeEach(async () => {
    phone = await newPhone(browser);
    await scriptSpeech(phone, { voices: [{ name: 'Anna', lang: 'de' }], byHand: true });
    page = await phone.newPage();
    await page.emulateMedia({ forcedColors: 'active' });
    visit = { page, url: site.url, lang: 'de' };
  });
  afterEach(() => phone.close());

  it('a switch shows that it is on, a sentence that it is being read, a fact where it stands', async () => {
    await load(visit, `r/${EVENT}/`, 'article [role=button]');
    const save = page.locator('header button[aria-pressed]').first();
    const off = await look(save);
    await save.click();
    await page.locator('header button[aria-pressed=true]').first().waitFor();
    expect(await look(save)).not.toBe(off);

    await button(visit, 'release.listen').click();
    const said = page.locator('[class*="lit"]').first();
    await said.waitFor();
    const rest = page.locator('article [data-sentence]:not([class*="lit"])').last();
    expect(await look(said)).not.toBe(await look(rest));
  });

  it('what has come of several codes stands out from what is missing', async () => {
    await load(visit, '');
    const [first = ''] = codesOf(site.url, { texts: [signed.text(EVENT, 'de', 'original')] });
    await go(visit, 'receive/', 'main button');
    await arrive(page, first);
    const bar = page.locator('main [role=status] [aria-hidden] span');
    await bar.first().waitFor();
    const looks = await Promise.all((await bar.all()).map(look));
    expect(looks.length).toBeGreaterThan(1);
    expect(new Set(looks).size).toBe(2);
  });
});
