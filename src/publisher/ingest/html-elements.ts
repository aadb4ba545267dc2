import { type DomElement, textOf } from './dom.ts';

/** Never text for readers: code, controls, players, drawings. */
export const NEVER_TEXT = new Set(
  (
    'script style noscript template head title meta link base iframe frame frameset noframes object embed applet param ' +
    'button input select option optgroup datalist textarea output progress meter keygen label legend ' +
    'svg math canvas audio video source track map area dialog menu command marquee bgsound'
  ).split(' '),
);

/** Elements that stand by themselves on a page: what is before and behind them is another paragraph. */
export const BLOCK = new Set(
  (
    'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html li main nav ol p pre search section summary table tbody td tfoot th thead tr ul ' +
    'blockquote caption noframes plaintext listing xmp'
  ).split(' '),
);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What sites call text for screen readers or for nobody. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:(?:h|u|is|js|g|c|a11y)-+)?(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|invisible|aural|hidden|hide|d-none|unsichtbar|versteckt)(?=\s|$)/i;
const VISIBLE_AGAIN = /(?:^|\s)(?:d|hidden|visible)-(?:xs|sm|md|lg|xl|print)(?:-|\s|$)/i;

/** Whether the page shows an element to nobody who sees it. */
export function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const names = element.getAttribute('class') ?? '';
  return HIDDEN_CLASS.test(names) && !VISIBLE_AGAIN.test(names);
}

/** Words of an element's class and id: `page-Header__logo2` gives page, header, logo. Hooks for scripts do not count. */
export function namesOf(element: DomElement): Set<string> {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words = names
    .slice(0, 500)
    .replace(/(?<!\S)js-\S+/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return new Set(words.filter((word) => word !== ''));
}

/** Characters of running text below an element that are no link's. */
export function proseLength(element: DomElement): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += textOf(link).length;
  return textOf(element).length - linked;
}
