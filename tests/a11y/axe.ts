import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { lookOf } from '../../src/app/look/look.ts';
import { loadSettings } from '../../src/storage/settings.ts';

/** axe with the rules of WCAG 2.2 A and AA and its best practices, in every theme. No exceptions. */

/**
 * axe, made to look at the colours of every text. By itself it leaves out what it takes for an icon drawn by a font, and joined
 * letters look like that: of the app's words in Arabic, four of five. No font of this app draws icons.
 */
const ORIGINAL = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.js'), 'utf8');
const AXE = ORIGINAL.replace('function _isIconLigature(textVNode) {', '$& return false;');
if (AXE === ORIGINAL) throw new Error('This axe looks for icons in another way: findings() would leave texts out.');

const ALL: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};

/**
 * The rules among those that look at a colour. A theme is nothing but colours and the shadow of a box, so no other rule can
 * find anything in the second theme that it did not find in the first.
 */
const OF_COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

const THEMES = (['light', 'dark', 'sepia', 'contrast'] as const).map((theme, at) => ({
  theme,
  look: lookOf(loadSettings({ getItem: () => JSON.stringify({ theme }) })),
  options: at === 0 ? ALL : OF_COLOURS,
}));

/** What axe finds on the page as it stands, in all themes; a line for each place, with theme, rule and element, or for a rule that failed. */
export async function findings(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (themes) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const root = document.documentElement;
    const before = { theme: root.dataset.theme, look: root.style.cssText };
    const lines: string[] = [];
    for (const { theme, look, options } of themes) {
      root.dataset.theme = theme;
      root.style.cssText = look;
      const { violations, incomplete } = await axe.run(options);
      for (const { id, nodes } of violations) {
        lines.push(...nodes.map(({ target, failureSummary }) => `${theme}: ${id} at ${target}: ${failureSummary}`));
      }
      // A rule that fails says nothing of the page, and axe puts it where it puts what a person should look at.
      for (const { id, nodes } of incomplete) {
        const failed = nodes.flatMap(({ none }) => none).find((check) => check.id === 'error-occurred');
        if (failed) lines.push(`${theme}: ${id} could not be run: ${failed.data?.message}`);
      }
    }
    if (before.theme) root.dataset.theme = before.theme;
    else delete root.dataset.theme;
    root.style.cssText = before.look;
    return lines;
  }, THEMES);
}
