import { computed, signal } from '@preact/signals';
import { parseRoute, type Route, routeHref } from '../routes.ts';

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
    // The way back only closed what lay over the page.
    if (address === location.href) return;
    address = location.href;
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
  // The page is another one: keyboard and screen reader start at its top.
  requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }));
}

/** After the page has been drawn. */
function restoreScroll(top: number): void {
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, top)));
}
