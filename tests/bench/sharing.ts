import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { encodeShare, shareAddresses } from '../../src/core/codec/share.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import { launchChromium } from '../e2e/browser.ts';
import { showCodes, whenSharingKept } from '../e2e/sending.ts';
import { type SignedSite, signedSite } from '../e2e/signed-site.ts';
import { newPhone, SAMPLE_WORKSPACE, serveForTest, type TestSite, whenOnPhone } from '../e2e/site.ts';
import type { ShareTimes } from './sharing-page.ts';
import { median, type Row } from './table.ts';

/** What a share code takes: bytes, codes, and time on a slow phone. */

const CPU_SLOWDOWN = 4;
/** As many pixels as a cheap phone's screen has: 720 × 1480. */
const PIXELS = 2;
/** Of a usual length. It stands in every code. */
const ADDRESS = 'https://lindenfurt.example.org/';
/** In the site, for as long as it is measured. */
const BENCH = 'bench';

interface Text {
  id: string;
  lang: string;
}

/** Figures of all easy texts of the sample edition, signed; in a table of its own, by language. After benchReading, which builds them. */
export async function benchSharing(): Promise<{ rows: Row[]; languages: Row[] }> {
  const signed = await signedSite();
  const browser = await launchChromium({ whole: true });
  const site = await serveForTest(signed.folder);
  try {
    const releases = readdirSync(join(SAMPLE_WORKSPACE, 'releases'));
    const texts = LANGUAGES.flatMap(({ tag }) => releases.map((id) => ({ id, lang: tag })));
    const sizes = texts.map((text) => sizesOf(signed, text));
    const times = await timesOf(browser, signed, site, texts);
    return {
      rows: [...sizeRows(sizes), ...timeRows(times)],
      languages: LANGUAGES.map(({ tag }) => languageRow(tag, sizes)),
    };
  } finally {
    await browser.close();
    await site.close();
    await signed.remove();
  }
}

interface Sizes extends Text {
  container: number;
  gzip: number;
  codes: number;
}

function sizesOf(signed: SignedSite, { id, lang }: Text): Sizes {
  const text = signed.text(id, lang);
  const container = encodeShare({ texts: [text] });
  return {
    ...{ id, lang, container: container.length },
    gzip: gzipSync(text.bytes, { level: 9 }).length,
    codes: shareAddresses(container, ADDRESS).length,
  };
}

function sizeRows(sizes: readonly Sizes[]): Row[] {
  const smaller = 1 - mean(sizes.map(({ container, gzip }) => container / gzip));
  return [
    {
      what: `Easy text in a share code, with its signature: mean of ${sizes.length} (from – to)`,
      value: `${spread(sizes.map(({ container }) => container))}, ${(100 * smaller).toFixed(0)} % less than gzip`,
    },
    { what: 'The same file with gzip -9, without signature', value: spread(sizes.map(({ gzip }) => gzip)) },
    { what: 'Codes that these texts need', value: codesNeeded(sizes) },
  ];
}

function languageRow(lang: string, sizes: readonly Sizes[]): Row {
  const own = sizes.filter((one) => one.lang === lang);
  const [container, gzip] = [spread(own.map((one) => one.container)), spread(own.map((one) => one.gzip))];
  return { what: `Share codes, ${lang}`, value: `${container}; gzip -9 ${gzip}; ${codesNeeded(own)}` };
}

function codesNeeded(sizes: readonly Sizes[]): string {
  const counts = [1, 2, 3].map((codes) => `${sizes.filter((one) => one.codes === codes).length} need ${codes}`);
  const more = sizes.filter(({ codes }) => codes > 3).length;
  return [...counts, ...(more > 0 ? [`${more} need more`] : [])].join(', ');
}

type Times = Pick<ShareTimes, 'encode' | 'decode' | 'verify'> & { picture: number };

function timeRows(times: readonly Times[]): Row[] {
  const row = (what: string, key: keyof Times): Row => {
    const values = times.map((one) => one[key]);
    return { what: `${what}, slow phone`, value: `${ms(median(values))} (${ms(min(values))} – ${ms(max(values))})` };
  };
  return [
    row('Text on the phone to its codes', 'encode'),
    row('Codes to the text', 'decode'),
    row('Text read and its signature checked', 'verify'),
    row('Screenshot of a code read by the library', 'picture'),
  ];
}

/** Every text as if it were the first one: in a page of its own, with nothing compiled yet. */
async function timesOf(browser: Browser, signed: SignedSite, site: TestSite, texts: readonly Text[]): Promise<Times[]> {
  const phone = await newPhone(browser, { deviceScaleFactor: PIXELS });
  const page = await phone.newPage();
  await bringAll(phone, page, site);
  await writeBenchPage(signed);
  const screens: Buffer[] = [];
  for (const text of texts) screens.push(await screenshot(page, site, text));
  // It would answer for the page that measures.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
  await page.goto('about:blank');
  const slow = await phone.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const times: Times[] = [];
  for (const [at, text] of texts.entries()) {
    writeFileSync(join(signed.folder, BENCH, `${at}.png`), screens[at] ?? '');
    times.push(await timesOfOne(page, site, text, at));
  }
  await phone.close();
  return times;
}

/** The whole edition in all languages, with the code that shares it. */
async function bringAll(phone: BrowserContext, page: Page, site: TestSite): Promise<void> {
  const keep = LANGUAGES.map(({ tag }) => tag);
  await phone.addInitScript((all) => {
    localStorage['lesebruecke.settings'] ??= JSON.stringify({ interfaceLang: 'de', keep: all });
  }, keep);
  await page.goto(`${site.url}de/share/`);
  await whenOnPhone(page);
  await whenSharingKept(page);
}

/** A code of a text, as the app shows it. */
async function screenshot(page: Page, site: TestSite, { id, lang }: Text): Promise<Buffer> {
  await page.goto(`${site.url}de/share/?release=${id}&text=${lang}`);
  await page.locator(`main p[lang=${lang}]`).first().waitFor();
  await showCodes(page);
  await page.getByRole('dialog').locator('svg path').last().waitFor();
  return page.screenshot();
}

async function timesOfOne(page: Page, site: TestSite, { id, lang }: Text, at: number): Promise<Times> {
  await page.goto(`${site.url}${BENCH}/`);
  const { verdict, ...times } = await page.evaluate(
    ({ id, lang }) => globalThis.bench.share(id, { lang, level: 'plain' }),
    { id, lang },
  );
  if (verdict !== 'genuine') throw new Error(`${id} in ${lang} arrived as ${verdict}`);
  const picture = await page.evaluate((address) => globalThis.bench.picture(address), `${at}.png`);
  return { ...times, picture };
}

/** A bare page with the app's own functions, compiled as the app is. */
async function writeBenchPage(signed: SignedSite): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(signed.folder, BENCH),
      emptyOutDir: false,
      target: ['chrome90', 'firefox90', 'safari15'],
      lib: {
        entry: resolve(import.meta.dirname, 'sharing-page.ts'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  });
  const html = '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="page.js"></script>';
  writeFileSync(join(signed.folder, BENCH, 'index.html'), html);
}

const min = (values: readonly number[]) => Math.min(...values);
const max = (values: readonly number[]) => Math.max(...values);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
const bytes = (count: number) => Math.round(count).toLocaleString('en');
const spread = (values: readonly number[]) =>
  `${bytes(mean(values))} B (${bytes(min(values))} – ${bytes(max(values))})`;
