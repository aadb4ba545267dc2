import type { IsoDate } from './release.ts';

const DAY_MS = 86_400_000;

/** Days from one date to another; negative if the other one is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
