import { edition } from './library.ts';

/** Where keyboard and screen reader begin on a page that was gone to, and after what they stood on has gone. */

/** How long what was closed has to give the keyboard back, and a page to be drawn, in milliseconds. */
const REST_MS = 150;

/** Finds what is looked for first. */
let place: (() => HTMLElement | null | undefined) | undefined;
/** What the keyboard was on last. */
let last: EventTarget | null = null;

/** They begin at this once it is drawn, and at the page's heading until then. */
export function beginAt(find: () => HTMLElement | null | undefined): void {
  place = find;
}

/** The heading of the page that is drawn. */
export function pageHeading(): HTMLElement | null {
  return document.querySelector('#main h1');
}

/** Follows the page's heading: the window is named after it, and nobody is left standing nowhere. */
export function followHeading(app: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  // Who goes on is not called back by what is drawn late, or drawn again.
  for (const kind of ['keydown', 'pointerdown'])
    document.addEventListener(kind, () => {
      place = undefined;
    });
  new MutationObserver(() => {
    const heading = pageHeading();
    if (!heading) return;
    document.title = `${heading.textContent} · ${edition.peek()?.publisher.name ?? 'Lesebrücke'}`;
    const found = place?.();
    // What was closed may know better where the keyboard was before, and says so after it is drawn.
    const isLost = last instanceof Element && !last.isConnected;
    clearTimeout(waiting);
    if (found) stand(found);
    else if (place || isLost) waiting = setTimeout(() => stand(pageHeading()), REST_MS);
  }).observe(app, { childList: true, subtree: true, characterData: true });
}

/** Puts the keyboard somewhere, unless the reader has put it somewhere already. */
function stand(at: HTMLElement | null): void {
  const heading = pageHeading();
  const isFree = document.activeElement === document.body || document.activeElement === heading;
  if (!isFree || !at) return;
  if (at === heading) heading.tabIndex = -1;
  at.focus({ preventScroll: true });
}
