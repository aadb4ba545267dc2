import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type ScriptedLog, type ScriptedSpeech, scriptSpeech } from './scripted-speech.ts';

/** What somebody does who has a text read aloud, in a browser whose speech is scripted: headless Chromium has no voices. */

export const OFFICE = '2026-11-16-oeffnungszeiten-zum-jahreswechsel';
export const ANNA = { name: 'Anna', lang: 'de_DE' };
export const BERT = { name: 'Bert', lang: 'de-DE' };
export const LAYLA = { name: 'Layla', lang: 'ar-SA' };

/** Opens a release by its address, and has it read aloud by the button of this name. */
export async function listenOn(
  phone: BrowserContext,
  script: ScriptedSpeech,
  address: string,
  button = 'Anhören',
): Promise<Page> {
  await scriptSpeech(phone, script);
  const page = await phone.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: button }).click();
  return page;
}

/** The player, by its name. */
export const playerOn = (page: Page, name = 'Vorlesen'): Locator => page.getByRole('region', { name, exact: true });

/** What the page had said so far. */
export const logOn = (page: Page): Promise<Pick<ScriptedLog, 'said' | 'cancels'>> =>
  page.evaluate(() => {
    const { said, cancels } = (globalThis as unknown as { scripted: ScriptedLog }).scripted;
    return { said, cancels };
  });

export const until = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 15_000 });
