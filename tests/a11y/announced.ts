import type { Page } from 'playwright-core';

/** What screen readers announce by themselves: changes in live regions that were there before, and alerts that come. */

/** To be run in a page before everything else. */
export function noteAnnouncements(): void {
  const said: string[] = [];
  const known = new WeakSet<Element>();
  const REGIONS = '[role=status], [role=alert], [aria-live=polite]';
  const say = (region: Element) => {
    const words = region.textContent?.trim();
    if (words && said.at(-1) !== words) said.push(words);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(REGIONS);
      if (region && known.has(region)) say(region);
      for (const node of addedNodes) if (node instanceof Element && node.matches('[role=alert]')) say(node);
    }
    for (const region of document.querySelectorAll(REGIONS)) known.add(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { said });
}

/** What was announced on this page so far. */
export function announced(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}
