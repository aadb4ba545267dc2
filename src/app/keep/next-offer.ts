import type { Settings } from '../../storage/settings.ts';

/** What the app may offer by itself; each once, and never again once it was answered. */
export type Offer = Settings['answered'][number];

/** How the app could get on the home screen here. */
export type InstallWay = 'installed' | 'prompt' | 'ios' | 'menu';

/** Releases that somebody has read before the app asks for a place on the home screen. */
const READ_ENOUGH = 5;

export interface Situation {
  read: number;
  saved: number;
  /** Whether the browser promised to keep what is stored; undefined where it cannot be asked. */
  persistent: boolean | undefined;
  way: InstallWay;
  answered: readonly Offer[];
}

/**
 * What to offer now, if anything: to keep texts once the reader has saved one; a place on the home screen after some reading,
 * where it takes few steps. Never on a first visit. Pure.
 */
export function nextOffer({ read, saved, persistent, way, answered }: Situation): Offer | undefined {
  if (saved > 0 && persistent === false && !answered.includes('persist')) return 'persist';
  const isEasy = way === 'prompt' || way === 'ios';
  return read >= READ_ENOUGH && isEasy && !answered.includes('install') ? 'install' : undefined;
}
