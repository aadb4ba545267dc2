import type { BrowserContext } from 'playwright-core';

/** A voice of the scripted phone, with what is wrong with it. */
export interface ScriptedVoice {
  name: string;
  lang: string;
  /** `mute`: never begins; `error`: fails; `cut`: goes silent after two words; `wordless`: tells of no words. */
  quirk?: 'mute' | 'error' | 'cut' | 'wordless';
}

export interface ScriptedSpeech {
  voices: ScriptedVoice[];
  /** The list of voices is empty until a test says so (`arrive`). */
  late?: boolean;
  /** How long a word takes. */
  wordMs?: number;
  /** Utterances end only when a test says so (`finish`). */
  byHand?: boolean;
}

/** What the scripted speech was asked to say; in the page as `window.scripted`. */
export interface ScriptedLog {
  said: { text: string; lang: string; voice: string | undefined; rate: number }[];
  cancels: number;
  finish: () => void;
  arrive: () => void;
  word: (at: number) => void;
}

/** Gives the pages of a phone a speech of its own, in place of the browser's: headless Chromium has no voices. */
export async function scriptSpeech(phone: BrowserContext, script: ScriptedSpeech): Promise<void> {
  await phone.addInitScript(install, script);
}

/** Takes speech away altogether. */
export async function withoutSpeech(phone: BrowserContext): Promise<void> {
  await phone.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined, configurable: true });
  });
}

/** Runs in the page. */
function install({ voices, late = false, wordMs = 15, byHand = false }: ScriptedSpeech): void {
  type Said = EventTarget & {
    text: string;
    lang: string;
    rate: number;
    voice: { name: string } | null;
    [handler: `on${string}`]: ((event: unknown) => void) | null;
  };
  const target = new EventTarget();
  let listing = !late;
  const listed = voices.map(({ name, lang }) => ({ name, lang, voiceURI: name, localService: true, default: false }));
  let current: Said | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (said: Said | undefined, type: string, more: object = {}) => said?.[`on${type}`]?.({ type, ...more });
  const end = (said: Said) => {
    if (current !== said) return;
    current = undefined;
    tell(said, 'end');
  };
  const log: ScriptedLog = {
    said: [],
    cancels: 0,
    finish: () => current && end(current),
    arrive() {
      listing = true;
      target.dispatchEvent(new Event('voiceschanged'));
    },
    word: (at) => tell(current, 'boundary', { name: 'word', charIndex: at }),
  };
  const speak = (said: Said) => {
    log.said.push({ text: said.text, lang: said.lang, voice: said.voice?.name, rate: said.rate });
    current = said;
    const quirk = voices.find(({ name }) => name === said.voice?.name)?.quirk;
    if (quirk === 'mute') return;
    if (quirk === 'error') {
      timer = setTimeout(() => {
        current = undefined;
        tell(said, 'error', { error: 'voice-unavailable' });
      }, 5);
      return;
    }
    const words = quirk === 'wordless' ? [] : Array.from(said.text.matchAll(/\S+/g), ({ index }) => index);
    const next = (at: number) => {
      if (current !== said) return;
      if (at === 0) tell(said, 'start');
      if (byHand || (quirk === 'cut' && at === 2)) return;
      const index = words[at];
      if (index === undefined) return end(said);
      tell(said, 'boundary', { name: 'word', charIndex: index });
      timer = setTimeout(() => next(at + 1), wordMs);
    };
    timer = setTimeout(() => next(0), wordMs);
  };
  const synth = Object.assign(target, {
    getVoices: () => (listing ? listed : []),
    speak,
    cancel() {
      log.cancels++;
      clearTimeout(timer);
      const said = current;
      current = undefined;
      // As Chrome does: what was cut short hears of it later.
      setTimeout(() => tell(said, 'error', { error: 'interrupted' }), 0);
    },
    pause() {},
    resume() {},
  });
  Object.defineProperties(synth, {
    speaking: { get: () => current !== undefined },
    pending: { get: () => false },
    paused: { get: () => false },
  });
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice = null;
    constructor(readonly text: string) {
      super();
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synth, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  Object.assign(globalThis, { scripted: log });
}
