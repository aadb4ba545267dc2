import { mayLoadAhead, type NetworkHint } from '../sync/may-load-ahead.ts';
import { currentLanguage } from './i18n.ts';
import { loadQuietly } from './state/aids.ts';
import { keepAids, keepRules, keepSharing } from './sw-bridge.ts';

/** Quiet time after the start before the phone is given more to load, in milliseconds. */
const QUIET_MS = 20_000;

/**
 * Brings what a first visit does without to the phone once all else is there, so that it works without a network: what helps
 * to read and to find, and the settings, which are few bytes; sharing and reading texts of one's own, which are many, and come
 * where a byte costs when they are first used.
 */
export function keepMoreLater(): void {
  const { connection } = navigator as Navigator & { connection?: NetworkHint };
  setTimeout(() => {
    const lang = currentLanguage();
    void keepAids(lang);
    // With them come the words explained.
    void loadQuietly();
    if (!mayLoadAhead(connection ?? {})) return;
    void keepSharing([lang]);
    void keepRules(lang);
  }, QUIET_MS);
}
