import type { LanguageTag } from '../../core/release.ts';
import type { Voice } from './engine.ts';

/** How a reader's choice and what was found out limit the voices. */
export interface VoiceLimits {
  /** Voice the reader chose for a language. */
  chosen?: string | undefined;
  /** Voices that did not speak. */
  broken: readonly string[];
}

/** Tags that phones use for a language besides its own. */
const ALSO: Record<LanguageTag, readonly string[]> = { ku: ['kmr'], 'fa-AF': ['prs'], no: ['nb'] };
/** Where texts in a language are rather not from; everything else in the order of the phone. */
const REGION: Record<LanguageTag, string> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', pt: 'pt-PT', es: 'es-ES' };

/** The voices that speak a language, best first: those that need no network, then those of the nearest region. */
export function voicesFor(voices: readonly Voice[], lang: LanguageTag, broken: readonly string[] = []): Voice[] {
  const tags = [lang, ...(ALSO[lang] ?? [])].map((tag) => tag.toLowerCase());
  const rank = (voice: Voice) => (voice.local ? 0 : 2) + (voice.lang === REGION[lang] ? 0 : 1);
  return voices
    .filter((voice) => tags.some((tag) => `${voice.lang.toLowerCase()}-`.startsWith(`${tag}-`)))
    .filter(({ id }) => !broken.includes(id))
    .sort((a, b) => rank(a) - rank(b));
}

/** The voice to speak a language with; undefined where the phone has none that does. */
export function chooseVoice(voices: readonly Voice[], lang: LanguageTag, limits: VoiceLimits): Voice | undefined {
  const able = voicesFor(voices, lang, limits.broken);
  return able.find(({ id }) => id === limits.chosen) ?? able[0];
}
