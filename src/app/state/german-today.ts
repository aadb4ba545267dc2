import { signal } from '@preact/signals';
import { germanDay } from '../../reading/key-facts/days-until.ts';

/** How often an open page looks whether a new day has begun in Germany, in milliseconds. */
const LOOK_MS = 30_000;

const day = signal(germanDay(new Date()));

/** The day it is in Germany, wherever the phone is; a page that is open at midnight follows. */
export const germanToday = {
  get value() {
    look();
    return day.value;
  },
};

function look(): void {
  const today = germanDay(new Date());
  if (day.peek() !== today) day.value = today;
}

/** Looks for a new day from now on. Called once. */
export function followGermanDay(): void {
  setInterval(look, LOOK_MS);
  // A sleeping phone runs no timers: it looks again when the page is seen again.
  document.addEventListener('visibilitychange', look);
}
