import { computed, signal } from '@preact/signals';
import { parseRoute, type Route, routeHref } from '../routes.ts';
import { beginAt, pageHeading } from './arrive.ts';

/** Where the reader is. The address bar is the truth; this follows it. */

const current = signal<Route>({ page: 'start' });

export const route = computed(() => current.value);

/** The address that is followed. */
let address = '';

/** How far down each page was, so that going back leads back there. */
const scrollByKey = new Map<string, number>();

/** Follows the address bar, and takes over clicks on links inside the app. */
export function startRouting(): void {
  history.scrollRestoration = 'manual';
  current.value = parseRoute(location);
  address = location.href;
  addEventListener('popstate', () => {
    const left = address;
    address = location.href;
    // The way back only closed what lay over the page, or the skip link led to its text.
    if (withoutHash(left) === withoutHash(address)) return;
    leave();
    beginAt(() => linkTo(left));
    current.value = parseRoute(location);
    restoreScroll(scrollByKey.get(location.href) ?? 0);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target || link.origin !== location.origin || link.hash) return;
    const to = parseRoute(link);
    if (to.page === 'not-found') return;
    event.preventDefault();
    navigate(to);
  });
}

/** Goes to a page. `replace` leaves no way back to the one before; `hash` stays in the address. */
export function navigate(
  to: Exclude<Route, { page: 'not-found' }>,
  options: { replace?: boolean; hash?: string } = {},
): void {
  const href = routeHref(to) + (options.hash ?? '');
  const samePage = to.page === current.peek().page && options.replace;
  scrollByKey.set(location.href, scrollY);
  if (options.replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  address = location.href;
  current.value = to;
  if (samePage) return;
  restoreScroll(0);
  leave();
  beginAt(pageHeading);
}

/** Lets go of what the keyboard is on, even where the next page has the same. */
function leave(): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

/** Who comes back stands again on the link that led away: a card's title, where the way to go on reading leads there, too. */
function linkTo(href: string): HTMLElement | undefined {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('#main a')).filter(
    (link) => link.href === href,
  );
  return links.find((link) => link.closest('h2')) ?? links[0];
}

const withoutHash = (href: string) => href.split('#')[0];

/** After the page has been drawn. */
function restoreScroll(top: number): void {
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, top)));
}
