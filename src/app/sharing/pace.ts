/**
 * How long each of several codes is shown, in milliseconds, from slow to fast. A cheap phone takes 0.3 to 0.5 s for one look,
 * and the first look at a new code often falls on the change: 1.2 s give every code two good looks, and with the two or three
 * codes of a release the loop still comes round in under 4 s. Even the fastest is below three flashes a second (WCAG 2.3.1).
 */
export const PACES = [3000, 2000, 1200, 800, 500, 300] as const;
export const DEFAULT_PACE = 2;

/** The pace one step slower (-1) or faster (1), or the same where there is none. */
export function stepPace(pace: number, step: -1 | 1): number {
  return Math.min(PACES.length - 1, Math.max(0, pace + step));
}

/** The next code (1) or the one before (-1); behind the last one comes the first. */
export function stepCode(index: number, step: -1 | 1, count: number): number {
  return (index + step + count) % count;
}

/**
 * The largest side, in CSS pixels, that fits the room and gives every module the same whole number of the screen's own pixels:
 * uneven modules are what cheap cameras stumble over. Where not even one pixel fits, the room itself.
 */
export function codeSide(modules: number, room: number, pixelRatio: number): number {
  const pixels = Math.floor((room * pixelRatio) / modules);
  return pixels >= 1 ? (pixels * modules) / pixelRatio : room;
}
