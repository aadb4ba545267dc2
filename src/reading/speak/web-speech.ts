import type { Failure, Hearing, SpeechEngine, Utterance, Voice } from './engine.ts';

/** The Web Speech API as an engine, with what differs between browsers evened out. */

/** Android and old WebKit drop what is said right after something was stopped; so long they need, in milliseconds. */
const SETTLE_MS = 80;
/** Browsers without the event for new voices are asked again and again for a while. */
const ASK_EVERY_MS = 300;
const ASK_TIMES = 12;

const FAILURES: Partial<Record<SpeechSynthesisErrorCode, Failure>> = {
  'not-allowed': 'not-allowed',
  interrupted: 'interrupted',
  canceled: 'interrupted',
  'audio-busy': 'interrupted',
};

/** The browser's own speech; undefined where it has none. */
export function webSpeech(scope: typeof globalThis = globalThis): SpeechEngine | undefined {
  const synth = scope.speechSynthesis as SpeechSynthesis | undefined;
  if (!synth || typeof scope.SpeechSynthesisUtterance !== 'function') return undefined;
  // Held, because Chrome forgets utterances that nobody holds, and their events with them.
  let current: SpeechSynthesisUtterance | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
    current = undefined;
    if (synth.speaking || synth.pending) synth.cancel();
  };
  return {
    voices: () => synth.getVoices().map(toVoice),
    onVoices: (listener) => listenForVoices(synth, listener),
    stop,
    speak(utterance, hearing) {
      const busy = synth.speaking || synth.pending;
      stop();
      const said = toUtterance(new scope.SpeechSynthesisUtterance(utterance.text), utterance, synth.getVoices());
      current = said;
      hear(said, hearing, () => current === said);
      const start = () => {
        // A voice stopped in mid-pause by another page would stay silent.
        if (synth.paused) synth.resume();
        synth.speak(said);
      };
      // At once where possible: an iPhone speaks only in the moment of a tap.
      if (busy) waiting = setTimeout(start, SETTLE_MS);
      else start();
    },
  };
}

/** Android writes `de_DE`. */
function toVoice({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI || name, name, lang: lang.replaceAll('_', '-'), local: localService };
}

function toUtterance(
  said: SpeechSynthesisUtterance,
  { lang, voice, rate }: Utterance,
  listed: readonly SpeechSynthesisVoice[],
): SpeechSynthesisUtterance {
  const own = listed.find((one) => (one.voiceURI || one.name) === voice?.id);
  if (own) said.voice = own;
  said.lang = voice?.lang ?? lang;
  said.rate = rate;
  return said;
}

function hear(said: SpeechSynthesisUtterance, hearing: Hearing, isCurrent: () => boolean): void {
  const ifCurrent =
    <Event>(act: (event: Event) => void) =>
    (event: Event) => {
      if (isCurrent()) act(event);
    };
  said.onstart = ifCurrent(() => hearing.onStart());
  said.onboundary = ifCurrent(({ name, charIndex }: SpeechSynthesisEvent) => {
    // WebKit leaves the name out.
    if (name !== 'sentence') hearing.onWord(charIndex);
  });
  said.onend = ifCurrent(() => hearing.onEnd());
  said.onerror = ifCurrent(({ error }: SpeechSynthesisErrorEvent) => hearing.onFailed(FAILURES[error] ?? 'no-voice'));
}

function listenForVoices(synth: SpeechSynthesis, listener: () => void): () => void {
  synth.addEventListener?.('voiceschanged', listener);
  let asked = 0;
  const timer = setInterval(() => {
    asked++;
    if (asked >= ASK_TIMES || synth.getVoices().length > 0) clearInterval(timer);
    listener();
  }, ASK_EVERY_MS);
  return () => {
    clearInterval(timer);
    synth.removeEventListener?.('voiceschanged', listener);
  };
}
