import type { LanguageTag } from '../../core/release.ts';
import type { SpeechEngine } from './engine.ts';
import type { Passage } from './passages.ts';
import { hasVoice, newPlayer, type PlayerEvent, type PlayerState, type Rate, reduce, voiceOf } from './player.ts';
import { say } from './say.ts';
import { type Stretch, shownWord, toSpoken } from './spoken/spoken.ts';

/** So long voices may take to be listed, in milliseconds; then there are none. */
const VOICES_MS = 3500;

export interface PlayerOptions {
  engine: SpeechEngine;
  passages: readonly Passage[];
  lang: LanguageTag;
  chosen: Readonly<Record<LanguageTag, string>>;
  rate: Rate;
  /** Whether it begins to speak by itself as soon as there is a voice. */
  starts: boolean;
  onState: (state: PlayerState) => void;
  /** A passage is the one to look at; undefined when the text is over. */
  onPassage: (passage: Passage | undefined) => void;
  /** A word of it is being said. */
  onWord: (passage: Passage, word: Stretch | undefined) => void;
}

export interface RunningPlayer {
  /** Looks for voices, and speaks if it is to. */
  begin: () => void;
  send: (event: PlayerEvent) => void;
  /** Asks the phone for its voices again. */
  askAgain: () => void;
  stop: () => void;
}

/** Joins the state machine to an engine. */
export function runPlayer(options: PlayerOptions): RunningPlayer {
  const { engine, passages, onState, onPassage } = options;
  let state = newPlayer({ ...options, count: passages.length });
  let silence: (() => void) | undefined;
  let { starts } = options;
  let patient = true;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  let ignoreVoices: (() => void) | undefined;

  function send(event: PlayerEvent): void {
    const before = state;
    state = reduce(before, event);
    if (event.is !== 'voices') starts = false;
    if (state === before) return;
    if (state.turn !== before.turn || state.phase !== 'playing') {
      silence?.();
      silence = undefined;
    }
    const moved = state.at !== before.at || (state.phase === 'playing' && before.phase !== 'playing');
    if (state.phase === 'done') onPassage(undefined);
    else if (moved) onPassage(passages[state.at]);
    onState(state);
    if (state.phase === 'playing' && state.turn !== before.turn) speak();
  }

  function speak(): void {
    const passage = passages[state.at];
    if (!passage) return;
    const voice = voiceOf(state, passage.lang);
    const spoken = toSpoken(passage.text, passage.lang, passage.numbers);
    const utterance = { text: spoken.text, lang: passage.lang, voice, rate: state.rate };
    silence = say(engine, utterance, {
      onStart: () => send({ is: 'started' }),
      onWord: (at) => options.onWord(passage, shownWord(spoken, passage.text, at)),
      onEnd: () => send({ is: 'ended' }),
      onFailed: (why) => send({ is: 'failed', why, voice: voice?.id }),
    });
  }

  function look(): void {
    const voices = engine.voices();
    send({ is: 'voices', voices: voices.length === 0 && patient ? undefined : voices });
    if (starts && hasVoice(state)) send({ is: 'play', pressed: false });
  }

  function begin(): void {
    giveUp = setTimeout(() => {
      patient = false;
      look();
      // A voice that comes later waits for the reader: nothing begins to speak out of a sudden.
      starts = false;
    }, VOICES_MS);
    ignoreVoices = engine.onVoices(look);
    look();
  }

  return {
    begin,
    send,
    askAgain: look,
    stop() {
      clearTimeout(giveUp);
      ignoreVoices?.();
      silence?.();
      silence = undefined;
      engine.stop();
    },
  };
}
