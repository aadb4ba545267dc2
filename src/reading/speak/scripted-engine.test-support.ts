import type { Hearing, SpeechEngine, Utterance, Voice } from './engine.ts';

/** An engine that does what a test says, and what the engines of real phones do to readers. */
export interface ScriptedEngine extends SpeechEngine {
  /** What was to be said so far. */
  said: Utterance[];
  /** What is being said now, if anything. */
  now: () => (Hearing & Utterance) | undefined;
  /** Says the rest of it, with an event for each word if the engine has those. */
  finish: () => void;
  /** The phone lists these voices from now on. */
  list: (voices: readonly Voice[]) => void;
  stops: number;
}

export interface Quirks {
  /** Tells of no words. */
  wordless?: boolean;
  /** Voices that are listed and never begin to speak. */
  mute?: readonly string[];
  /** Voices that are listed and fail. */
  failing?: readonly string[];
}

export function voice(id: string, lang: string, local = true): Voice {
  return { id, name: id, lang, local };
}

export function scriptedEngine(listed: readonly Voice[], quirks: Quirks = {}): ScriptedEngine {
  let voices = listed;
  let current: (Hearing & Utterance) | undefined;
  const listeners = new Set<() => void>();
  const engine: ScriptedEngine = {
    said: [],
    stops: 0,
    voices: () => [...voices],
    onVoices(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak(utterance, hearing) {
      engine.said.push(utterance);
      current = { ...utterance, ...hearing };
      const id = utterance.voice?.id ?? '';
      if (quirks.failing?.includes(id)) hearing.onFailed('no-voice');
      else if (!quirks.mute?.includes(id)) hearing.onStart();
    },
    stop() {
      engine.stops++;
      current = undefined;
    },
    now: () => current,
    finish() {
      const said = current;
      if (!said) throw new Error('nothing is being said');
      if (!quirks.wordless) for (const { index } of said.text.matchAll(/\S+/g)) said.onWord(index);
      said.onEnd();
    },
    list(more) {
      voices = more;
      for (const listener of listeners) listener();
    },
  };
  return engine;
}
