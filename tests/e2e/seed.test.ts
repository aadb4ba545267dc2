import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { edition, newPhone, serveForTest, whenOnPhone } from './site.ts';

/** A real press release, from the press office's text file to a phone with no network. */

const SEED = resolve('../shared/fixtures/seed');
const missing = !existsSync(SEED);

describe.skipIf(missing && process.env.CI !== 'true')('a real press release', () => {
  let folder: string;

  beforeAll(async () => {
    if (missing) throw new Error(`${SEED} is missing: it holds the real release that this test needs`);
    folder = await mkdtemp(join(tmpdir(), 'lesebruecke-seed-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is added, built, and read with the network off', async () => {
    const [workspace, folderOfSite] = [join(folder, 'workspace'), join(folder, 'site')];
    await edition('init', workspace);
    const files = readdirSync(SEED).map((name) => join(SEED, name));
    const added = JSON.parse(await edition('add', workspace, ...files, '--json'));
    expect(Object.keys(added)).toEqual(
      expect.arrayContaining([
        'id',
        'title',
        'published',
        'language',
        'publisher',
        'contacts',
        'blocks',
        'images',
        'warnings',
      ]),
    );
    await edition('build', workspace, '--site', folderOfSite);

    const site = await serveForTest(folderOfSite);
    const browser = await launchChromium();
    const phone = await newPhone(browser);
    const page = await phone.newPage();
    await page.goto(`${site.url}de/r/${added.id}/`);
    await whenOnPhone(page);
    await site.close();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: added.title }).waitFor();
    const text = (await page.locator('article').textContent()) ?? '';
    const sentences = added.blocks.flatMap((block: { sentences?: unknown[][] }) => block.sentences ?? []);
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) {
      const words = sentence.map((inline: string | { text: string }) =>
        typeof inline === 'string' ? inline : inline.text,
      );
      expect(text).toContain(words.join(''));
    }
    expect(text).toContain(added.publisher.street);
    await browser.close();
  });
});
