import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Reads QR codes as a stranger to this project does: with zbarimg, from a picture of the screen. */

const missing = spawnSync('zbarimg', ['--version']).error !== undefined;

/** True where codes cannot be read here, and need not be. In continuous integration they must be: there is no silent gap. */
export const SKIP_CODES = missing && process.env.CI !== 'true';
export const CODES_SKIPPED = SKIP_CODES ? ' (skipped: apt install zbar-tools)' : '';

/** The text of the one code on the screen. Throws an Error if there is none, or more than one. */
export async function codeOnScreen(page: Page): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lesebruecke-screen-'));
  try {
    const path = join(folder, 'screen.png');
    await page.screenshot({ path });
    const { stdout, error } = spawnSync('zbarimg', ['--raw', '-q', '-Sdisable', '-Sqrcode.enable', path]);
    if (error) throw error;
    const texts = stdout.toString('utf8').trim().split('\n');
    if (texts.length !== 1 || !texts[0]) throw new Error(`${texts.length} codes on the screen`);
    return texts[0];
  } finally {
    await rm(folder, { recursive: true });
  }
}
