import * as v from 'valibot';
import type { LanguageTag } from '../core/release.ts';

const SPEECH_KEY = 'lesebruecke.speech';

/** How the reader wants texts read aloud. Beside the other settings, because a first visit does without it. */
export interface SpeechSettings {
  /** 1 is the voice's own speed. */
  rate: number;
  /** The voice for each language, by the phone's name for it. */
  voices: { lang: LanguageTag; voice: string }[];
}

const settings = v.object({
  rate: v.fallback(v.number(), 1),
  voices: v.fallback(v.array(v.object({ lang: v.string(), voice: v.string() })), () => []),
});

/** The stored settings; each one that is missing or not valid has its default. Never throws. */
export function loadSpeechSettings(storage: () => Pick<Storage, 'getItem'>): SpeechSettings {
  try {
    return v.parse(settings, JSON.parse(storage().getItem(SPEECH_KEY) ?? '{}'));
  } catch {
    // Not JSON, or a browser that forbids storage.
    return v.parse(settings, {});
  }
}

/** Stores them; false when the browser does not allow it, and they last as long as the player. */
export function saveSpeechSettings(storage: () => Pick<Storage, 'setItem'>, value: SpeechSettings): boolean {
  try {
    storage().setItem(SPEECH_KEY, JSON.stringify(value));
    return true;
  } catch {
    // Private mode or a full disk.
    return false;
  }
}
