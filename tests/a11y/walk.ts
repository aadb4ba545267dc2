import type { Page } from 'playwright-core';

/** Goes through a page with the Tab key, as somebody without a mouse does. */

interface Here {
  name: string;
  /** Which of the stops it is, in the document's order. */
  index: number;
  /** Why it cannot be seen, if so. */
  hidden: string | undefined;
  /** Whether it looks otherwise than without the keyboard on it. */
  shown: boolean;
}

/** What the walk calls in the page. */
interface Walk {
  toTop(): void;
  stops(): string[];
  here(): Here | undefined;
  /** What listens to clicks, but is no stop and holds none. */
  unreachable(): string[];
}
declare const walk: Walk;

/** Notes what listens to clicks; to be run in a page before everything else. */
export function noteClickable(): void {
  const clickable = new Set<EventTarget>();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
    if (type === 'click' && this instanceof Element) clickable.add(this);
    return addEventListener.call(this, type, ...rest);
  } as typeof addEventListener;
  Object.assign(globalThis, { clickable });
}

/** Runs in the page. */
function installWalk(): void {
  const CONTROLS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  /** A group of radio buttons is one stop. */
  const isStop = (element: Element) => {
    if (!element.matches(CONTROLS) || !isShown(element)) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    return element.checked || (element === group[0] && !group.some(({ checked }) => checked));
  };
  const stops = () =>
    [...(document.querySelector('dialog[open]') ?? document.body).querySelectorAll('*')].filter(isStop);
  const name = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `<${element.tagName.toLowerCase()}> ${words.trim().slice(0, 40)}`;
  };
  /** All that can show focus: the element, what it draws after itself, what stands beside and around it. */
  const edges = (element: Element) =>
    [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...[element.nextElementSibling, element.parentElement].flatMap((one) => (one ? [getComputedStyle(one)] : [])),
    ]
      .map(({ outlineStyle, outlineWidth, boxShadow }) => `${outlineStyle} ${outlineWidth} ${boxShadow}`)
      .join();
  const looksFocused = (element: HTMLElement) => {
    const withFocus = edges(element);
    element.blur();
    const without = edges(element);
    element.focus({ preventScroll: true });
    return withFocus !== without;
  };
  /** The middle of its first line belongs to the element; of a box, two corners too. */
  const hidden = (element: Element) => {
    const isCard = getComputedStyle(element, '::after').position === 'absolute';
    const target = (isCard && element.closest('li')) || element;
    const { left, top, right, bottom } = target.getClientRects()[0] as DOMRect;
    const isBox = getComputedStyle(target).display !== 'inline' && bottom - top < innerHeight / 2;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      ...(isBox
        ? [
            [left + 4, top + 4],
            [right - 4, bottom - 4],
          ]
        : []),
    ];
    for (const [x = 0, y = 0] of points) {
      const there = document.elementFromPoint(x, y);
      if (!there) return `out of sight at ${Math.round(x)}, ${Math.round(y)}`;
      if (!target.contains(there) && !there.contains(target) && !there.closest('label')?.contains(target)) {
        return `under ${name(there)}`;
      }
    }
    return undefined;
  };
  const walk: Walk = {
    toTop() {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    },
    stops: () => stops().map(name),
    here() {
      const { activeElement: element } = document;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      return {
        name: name(element),
        index: stops().indexOf(element),
        hidden: hidden(element),
        shown: looksFocused(element),
      };
    },
    unreachable: () =>
      [...(globalThis as unknown as { clickable: Set<Element> }).clickable]
        .filter((element) => element.isConnected && isShown(element))
        .filter((element) => !element.closest(CONTROLS) && !element.querySelector(CONTROLS))
        .map(name),
  };
  Object.assign(globalThis, { walk });
}

/**
 * What is wrong for the keyboard on a page: a stop left out, met twice or in another order than it stands there, one that
 * cannot be seen or does not show that the keyboard is on it, an end that is none, something that only a mouse can press.
 */
export async function walkThrough(page: Page): Promise<string[]> {
  await page.evaluate(installWalk);
  // Who has touched a key is not led to where the page begins any more.
  await page.keyboard.press('Shift');
  await page.evaluate(() => walk.toTop());
  const stops = await page.evaluate(() => walk.stops());
  const found: string[] = [];
  for (let next = 0; next <= stops.length; next++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => walk.here());
    if (!here || (next === stops.length && here.index === 0)) {
      if (next < stops.length) found.push(`ends before ${stops[next]}`);
      break;
    }
    if (here.index !== next) found.push(`comes to ${here.name} instead of ${stops[next] ?? 'the top'}`);
    if (here.hidden) found.push(`${here.name} is ${here.hidden}`);
    if (!here.shown) found.push(`${here.name} does not show the focus`);
  }
  return [...found, ...(await page.evaluate(() => walk.unreachable())).map((one) => `only a mouse reaches ${one}`)];
}
