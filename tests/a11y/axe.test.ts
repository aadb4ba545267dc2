import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/browser.ts';
import { findings } from './axe.ts';

/** What finds nothing on every page would find something. */

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('findings', () => {
  it.each([
    ['a German text', 'Das Amt ist zu.'],
    ['joined letters', 'اختاروا اللغة'],
  ])('are pale colours of %s, in every theme', async (_, text) => {
    const page = await browser.newPage();
    await page.setContent(`<main><h1 style="color: #999; background: #aaa">${text}</h1></main>`);
    const found = (await findings(page)).filter((line) => line.includes('color-contrast'));
    expect(found.map((line) => line.split(':')[0])).toEqual(['light', 'dark', 'sepia', 'contrast']);
    await page.close();
  });

  it('are other faults, once', async () => {
    const page = await browser.newPage();
    await page.setContent('<main><h1>Amt</h1><img src="data:,"></main>');
    expect((await findings(page)).filter((line) => line.includes('image-alt'))).toHaveLength(1);
    await page.close();
  });

  it('are rules that fail: nobody knows what they would have found', async () => {
    const page = await browser.newPage();
    await page.setContent('<main><h1>Amt</h1><img alt="Tor" src="data:,"></main>');
    const before = await findings(page);
    await page.evaluate(() => {
      const { axe } = globalThis as unknown as { axe: { configure(spec: object): void } };
      const evaluate = () => {
        throw new Error('no such picture');
      };
      axe.configure({ checks: [{ id: 'has-alt', evaluate }] });
    });
    const after = (await findings(page)).filter((line) => !before.includes(line));
    expect(after).toEqual([expect.stringMatching(/^light: image-alt could not be run: .*no such picture/)]);
    await page.close();
  });
});
