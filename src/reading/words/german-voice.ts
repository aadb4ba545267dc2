import { useEffect, useState } from 'preact/hooks';

/** The device's German voice, for single words. */

const LANG = 'de-DE';

const voices = () => globalThis.speechSynthesis?.getVoices() ?? [];

/** A voice for German: one of Germany before those of other countries; undefined where the device tells of none. */
function germanVoice(all: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  // Old Android phones write "de_DE".
  const german = all.filter(({ lang }) => /^de(?:$|[-_])/i.test(lang));
  return german.find(({ lang }) => /DE$/i.test(lang)) ?? german[0];
}

/** Whether there is one. Browsers may tell of their voices late, or of new ones. */
export function useGermanVoice(): boolean {
  const [there, setThere] = useState(() => Boolean(germanVoice(voices())));
  useEffect(() => {
    const { speechSynthesis } = globalThis;
    const look = () => setThere(Boolean(germanVoice(voices())));
    look();
    // Safari's is no event target before version 16: there the voices are told of at once.
    speechSynthesis?.addEventListener?.('voiceschanged', look);
    return () => {
      speechSynthesis?.removeEventListener?.('voiceschanged', look);
      speechSynthesis?.cancel();
    };
  }, []);
  return there;
}

/** Says a German word, in place of what is being said. */
export function sayInGerman(word: string): void {
  const { speechSynthesis } = globalThis;
  const utterance = new SpeechSynthesisUtterance(word);
  // Android takes another language without it, whatever the voice.
  utterance.lang = LANG;
  utterance.voice = germanVoice(voices()) ?? null;
  utterance.rate = 0.85;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
