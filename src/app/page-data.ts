import type { PageData } from '../core/page.ts';
import type { Rendition } from '../core/release.ts';

/** Element that carries what a page was made from. */
export const PAGE_DATA_ID = 'page-data';

/** What this page was made from, if the publisher made it; undefined in the empty shell. */
export function readPageData(): PageData | undefined {
  const json = document.getElementById(PAGE_DATA_ID)?.textContent;
  // Written by our own page renderer into the same document: it is the page itself, not input from outside.
  return json ? (JSON.parse(json) as PageData) : undefined;
}

/** The renditions that this page brought along, if the publisher made it. */
export function renditionsInPage(): readonly Rendition[] {
  const data = readPageData();
  return data?.page === 'release' ? data.renditions : [];
}
