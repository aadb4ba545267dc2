import { edition } from './library.ts';

/** Where keyboard and screen reader begin on a page that was gone to, and after what they stood on has gone. */

/** How long what was closed has to give the keyboard back, in milliseconds. */
const REST_MS = 150;

/** What is looked for first; else it is the heading. */
let place: (() => HTMLElement | null | undefined) | undefined;
/** What the keyboard was on last. */
let last: EventTarget | null = null;

/** They begin at this once it is drawn; at the page's heading if there is no such thing. */
export function beginAt(find: () => HTMLElement | null | undefined): void {
  place = find;
}

/** Follows the page's heading: the window is named after it, and nobody is left standing nowhere. */
export function followHeading(app: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  new MutationObserver(() => {
    const heading = document.querySelector<HTMLElement>('#main h1');
    if (!heading) return;
    document.title = `${heading.textContent} · ${edition.peek()?.publisher.name ?? 'Lesebrücke'}`;
    const wished = place;
    place = undefined;
    const stand = () => {
      if (document.activeElement !== document.body) return;
      heading.tabIndex = -1;
      (wished?.() ?? heading).focus({ preventScroll: true });
    };
    if (wished) stand();
    // What was closed may know better where the keyboard was before, and says so after it is drawn.
    else if (last instanceof Element && !last.isConnected) setTimeout(stand, REST_MS);
  }).observe(app, { childList: true, subtree: true, characterData: true });
}
