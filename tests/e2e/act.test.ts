import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** What can be done with the key facts: calendar, call, write, map, original page. */

const COURSE = '2026-11-03-deutschkurs-am-abend';
const SCHOOL = '2026-11-09-schulanmeldung';

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
  await page.clock.setFixedTime(new Date('2026-11-22T11:00:00Z'));
});
afterEach(() => phone.close());

/** Opens a release as on a second visit: from the list, with the aids at hand. */
async function open(id: string, lang = 'de') {
  await page.goto(`${site.url}${lang}/`);
  await whenOnPhone(page);
  await page.locator(`a[href$="/r/${id}/"]`).click();
  const box = page.locator('article section[aria-labelledby]').first();
  await box.locator('a[href^="tel:"]').first().waitFor({ timeout: 10_000 });
  return box;
}

async function calendarOf(download: Promise<import('playwright-core').Download>) {
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
  return { name: file.suggestedFilename(), event };
}

describe('the key facts', () => {
  it('put a deadline in the calendar, in the reader’s language', async () => {
    const box = await open(COURSE, 'ar');
    const download = page.waitForEvent('download');
    await box.getByRole('button', { name: /^إضافة إلى التقويم: .*11 ديسمبر/ }).click();
    const { name, event } = await calendarOf(download);
    expect(name).toMatch(/\.ics$/);
    expect(event.startDate.toString()).toBe('2026-12-11');
    expect(event.summary).toMatch(/^آخر يوم: /);
    expect(event.description).toContain('030 23125');
    expect(await box.getByRole('status').filter({ hasText: '.ics' }).textContent()).toContain(name);
  });

  it('offer only the dates that are still to come', async () => {
    const box = await open(COURSE);
    // The one on the 18th of November is over: it is said, and not offered.
    await box.locator('summary', { hasText: 'In den Kalender' }).click();
    const offered = await box.locator('details button').allTextContents();
    expect(offered).toHaveLength(2);
    expect(offered.join()).not.toContain('18. November');
    const download = page.waitForEvent('download');
    await box.getByRole('button', { name: /^Samstag, 5\. Dezember.*Kalender$/ }).click();
    const { event } = await calendarOf(download);
    expect(event.startDate.toString()).toBe('2026-12-05T10:00:00');
    expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Berlin');
  });

  it('hand a date to the share sheet where there is one, and say nothing when it is closed', async () => {
    await page.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(navigator, {
        canShare: (data: ShareData) => data.files?.[0]?.type === 'text/calendar',
        share: async (data: ShareData) => {
          shared.push((await data.files?.[0]?.text()) ?? '');
          if (shared.length > 1) throw new DOMException('closed', 'AbortError');
        },
      });
      Object.assign(globalThis, { shared });
    });
    const box = await open(COURSE);
    const button = box.getByRole('button', { name: /^In den Kalender: / });
    await button.click();
    await button.click();
    await page.waitForFunction(() => (globalThis as unknown as { shared: string[] }).shared.length === 2);
    const [text] = await page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared);
    expect(text).toContain('BEGIN:VALARM');
    expect((await box.getByRole('status').allTextContents()).join('')).toBe('');
  });

  it('call, write, and open the map of the phone', async () => {
    const box = await open(COURSE);
    expect(await box.locator('a[href^="tel:+4930"]').count()).toBeGreaterThan(0);
    expect(await box.locator('a[href^="mailto:"]').count()).toBe(1);
    const map = box.getByRole('link', { name: 'Karte öffnen' });
    expect(await map.getAttribute('href')).toBe(
      'https://www.openstreetmap.org/search?query=Lindenallee%208%2C%20Lindenfurt',
    );
    const small = await box
      .locator('a, button, summary')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 48)
          .map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
  });

  it.each([
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36', /^geo:0,0\?q=/],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)', /^https:\/\/maps\.apple\.com\//],
  ])('open the map on %s', async (userAgent, href) => {
    await phone.close();
    phone = await browser.newContext({ userAgent, locale: 'de-DE', viewport: { width: 360, height: 740 } });
    page = await phone.newPage();
    const box = await open(SCHOOL);
    for (const map of await box.getByRole('link', { name: 'Karte öffnen' }).all()) {
      expect(await map.getAttribute('href')).toMatch(href);
    }
    const card = page.locator('address ~ ul a', { hasText: 'Karte öffnen' }).first();
    expect(await card.getAttribute('href')).toMatch(href);
  });

  it('turn with midnight in Germany, also on a page that stays open', async () => {
    await page.clock.setFixedTime(new Date('2026-12-10T22:59:00Z'));
    const box = await open(COURSE);
    const deadline = box.locator('dd', { hasText: '11. Dezember' });
    expect(await deadline.textContent()).toContain('(morgen)');
    const turn = async (moment: string) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    };
    await turn('2026-12-10T23:00:00Z');
    await deadline.getByText('(heute)').waitFor();
    await turn('2026-12-11T22:59:00Z');
    await deadline.getByText('(heute)').waitFor();
    expect(await deadline.getByRole('button', { name: /^In den Kalender/ }).count()).toBe(1);
    await turn('2026-12-11T23:00:00Z');
    await deadline.getByText('(vorbei)').waitFor();
    expect(await deadline.getByRole('button', { name: /^In den Kalender/ }).count()).toBe(0);
  });
});
