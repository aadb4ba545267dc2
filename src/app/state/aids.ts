import { effect, signal } from '@preact/signals';
import type { LanguageTag } from '../../core/release.ts';
import { currentLanguage, wordsIn } from '../i18n.ts';

/** What helps to read, as far as it is at hand: every page is readable without it. */

export type Aids = typeof import('../aids-code.ts');

/** How long a first picture waits for aids that are on the phone, in milliseconds. */
const WAIT_MS = 250;

const loaded = signal<{ code: Aids; lang: LanguageTag } | undefined>(undefined);

/** The aids, if they are at hand with their words in the interface's language. Reading this redraws when they are. */
export function aids(): Aids | undefined {
  const { value } = loaded;
  return value?.lang === currentLanguage() ? value.code : undefined;
}

/** Loads them, from the phone or from the network. Rejects if they can be had from neither. */
export async function loadAids(): Promise<Aids> {
  const lang = currentLanguage();
  const before = loaded.peek();
  if (before?.lang === lang) return before.code;
  const [code] = await Promise.all([import('../aids-code.ts'), wordsIn(lang)]);
  // Chosen meanwhile: what came late must not take the place of what is there.
  if (lang !== currentLanguage()) return loadAids();
  const isFirst = !loaded.peek();
  loaded.value = { code, lang };
  if (isFirst) {
    followLanguage();
    code.followBadge();
    code.followGermanDay();
    code.followInstall();
    void code.followRefresh();
  }
  return code;
}

/** Loads them where they are probably on the phone; gives up waiting before a reader notices. Never rejects. */
export async function loadAidsFromPhone(): Promise<void> {
  // Without a service worker from an earlier visit there is nothing on the phone.
  if (!navigator.serviceWorker?.controller) return;
  const late = new Promise<void>((resolve) => setTimeout(resolve, WAIT_MS));
  await Promise.race([loadQuietly(), late]);
}

/** Loads them without being asked. Never rejects. */
export async function loadQuietly(): Promise<void> {
  try {
    await loadAids();
  } catch (error) {
    console.warn('the reading aids are not on this phone', error);
  }
}

function followLanguage(): void {
  effect(() => {
    if (currentLanguage() !== loaded.peek()?.lang) void loadQuietly();
  });
}
