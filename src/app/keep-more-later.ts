import { currentLanguage } from './i18n.ts';
import { keepRules, keepSharing } from './sw-bridge.ts';

/** Quiet time after the start before the phone is given more to load, in milliseconds. */
const QUIET_MS = 20_000;

/** What browsers tell of the network; iPhones and Firefox tell nothing. */
export interface NetworkHint {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** Whether something may be loaded that nobody has asked for: not where each byte costs, or takes long. */
export function mayLoadAhead({ saveData, type, effectiveType }: NetworkHint): boolean {
  return !saveData && type !== 'cellular' && effectiveType !== '2g' && effectiveType !== 'slow-2g';
}

/**
 * Brings what most visits do without to the phone once all else is there, so that it works without a network: sharing, and
 * reading texts of one's own. Where that would cost, each comes when it is first used.
 */
export function keepMoreLater(): void {
  const { connection } = navigator as Navigator & { connection?: NetworkHint };
  if (!mayLoadAhead(connection ?? {})) return;
  setTimeout(() => {
    void keepSharing([currentLanguage()]);
    void keepRules(currentLanguage());
  }, QUIET_MS);
}
