import { prefersStill } from '../../ui/still.ts';

/** Keeps what is being said in view, as long as the reader does not look elsewhere. */

const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];
/** Where a passage comes to stand, as a part of the free height; and how near the edges may be, in pixels. */
const COMES_TO = 0.25;
const EDGE = 12;

export interface Follower {
  /** Brings it into view, unless the reader has scrolled away; once the reader is back, it goes on. */
  show: (element: HTMLElement) => void;
  /** The reader wants to see the place again. */
  resume: () => void;
  stop: () => void;
}

/** `bar` covers the lower part of the window. */
export function followReading(bar: () => HTMLElement | null): Follower {
  let elsewhere = false;
  const leave = () => {
    elsewhere = true;
  };
  const onKey = ({ key, target }: KeyboardEvent) => {
    const onControl = target instanceof Element && target.closest('button, select, input, a');
    if (SCROLL_KEYS.includes(key) && !onControl) leave();
  };
  addEventListener('wheel', leave, { passive: true });
  addEventListener('touchmove', leave, { passive: true });
  addEventListener('keydown', onKey);
  return {
    show(element) {
      const free = Math.min(innerHeight, bar()?.getBoundingClientRect().top ?? innerHeight);
      const { top, bottom, height } = element.getBoundingClientRect();
      const inView = top >= EDGE && bottom <= free - EDGE;
      if (inView) elsewhere = false;
      if (inView || elsewhere) return;
      const target = height > free * (1 - COMES_TO) ? EDGE : free * COMES_TO;
      scrollBy({ top: top - target, behavior: prefersStill() ? 'auto' : 'smooth' });
    },
    resume() {
      elsewhere = false;
    },
    stop() {
      removeEventListener('wheel', leave);
      removeEventListener('touchmove', leave);
      removeEventListener('keydown', onKey);
    },
  };
}
