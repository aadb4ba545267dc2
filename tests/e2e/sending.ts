import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { whenKept } from './site.ts';

/** What somebody does on the phone that hands texts over, in German. */

/** Waits until sharing is kept for use without a network, with the words that a receiver of Arabic needs. */
export async function whenSharingKept(page: Page): Promise<void> {
  await whenKept(page, [/sharing-code-.*\.js/, /sharing-code-.*\.css/, 'later-words-ar', 'locale-ar']);
}

/** Chooses the receiver's language, by its own name. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.getByRole('radio', { name: language, exact: true }).check();
}

/** Shows the codes over the whole screen. */
export async function showCodes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'QR-Code zeigen' }).click();
}

/** Looks at all codes of the loop on the screen, paused, one after the other, the last one first. */
export async function eachCode<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T[]> {
  const dialog = page.getByRole('dialog');
  const counted = dialog.locator('[aria-live]');
  await dialog.locator('svg path').last().waitFor();
  const count = Number(/\d+$/.exec((await counted.count()) ? ((await counted.textContent()) ?? '') : '1')?.[0]);
  if (count === 1) return [await look(page)];
  const seen: T[] = [];
  await dialog.getByRole('button', { name: 'Anhalten' }).click();
  while (seen.length < count) {
    const before = (await counted.textContent()) ?? '';
    await page.keyboard.press('ArrowLeft');
    await counted.filter({ hasNotText: before }).waitFor();
    seen.push(await look(page));
  }
  return seen;
}

/** Hands the texts over as a file by the button of this name; here, it goes to the downloads. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await arriving;
  await page.getByText('Die Datei liegt bei den Downloads:').waitFor();
  await page.locator('bdi', { hasText: file.suggestedFilename() }).waitFor();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
