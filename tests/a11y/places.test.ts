import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseRoute, type Route } from '../../src/app/routes.ts';
import { launchChromium } from '../e2e/browser.ts';
import { newPhone, SAMPLE_SITE, serveForTest, type TestSite } from '../e2e/site.ts';
import { PLACES } from './places.ts';

/** Every page of the app: the compiler refuses to leave one out. */
const PAGES: Record<Route['page'], true> = {
  start: true,
  list: true,
  search: true,
  release: true,
  changes: true,
  'read-text': true,
  share: true,
  handout: true,
  receive: true,
  received: true,
  settings: true,
  comfort: true,
  statement: true,
  'not-found': true,
};

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

it('the places that are looked at are on every page of the app', async () => {
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  const visited = new Set<string>();
  for (const place of PLACES) {
    await place.open({ page, url: site.url, lang: 'de' });
    expect(parseRoute(new URL(page.url())).page, place.name).toBe(place.page);
    visited.add(place.page);
  }
  expect([...visited].sort()).toEqual(Object.keys(PAGES).sort());
  await phone.close();
});
