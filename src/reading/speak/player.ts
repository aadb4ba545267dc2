import type { LanguageTag } from '../../core/release.ts';
import type { Failure, Voice } from './engine.ts';
import { chooseVoice } from './voices.ts';

/** The player as a state machine: what is said next follows from what happened, and from nothing else. */

export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
export type Rate = (typeof RATES)[number];

export interface PlayerState {
  /** Language of the text. */
  lang: LanguageTag;
  /** How many passages there are, and which one is at. */
  count: number;
  at: number;
  /** `silent`: what should speak does not. */
  phase: 'ready' | 'playing' | 'paused' | 'done' | 'silent';
  /** Goes up whenever something is to be said, from its beginning. */
  turn: number;
  /** The voices listed; undefined while they may still come. */
  voices: readonly Voice[] | undefined;
  /** Voices that turned out not to speak. */
  broken: readonly string[];
  /** The reader's voice for each language, and speed. */
  chosen: Readonly<Record<LanguageTag, string>>;
  rate: Rate;
  /** Whether anything was heard, and whether the reader pressed play: without that, some browsers stay silent. */
  heard: boolean;
  pressed: boolean;
}

export type PlayerEvent =
  | { is: 'voices'; voices: readonly Voice[] | undefined }
  /** `pressed`: by the reader, in this bar. */
  | { is: 'play'; pressed: boolean }
  | { is: 'pause' }
  | { is: 'toggle' }
  | { is: 'step'; by: 1 | -1 }
  | { is: 'rate'; rate: Rate }
  | { is: 'voice'; lang: LanguageTag; id: string }
  | { is: 'started' }
  | { is: 'ended' }
  | { is: 'failed'; why: Failure; voice: string | undefined };

/** The player before anything happened. */
export function newPlayer(start: Pick<PlayerState, 'lang' | 'count' | 'chosen' | 'rate'>): PlayerState {
  return { ...start, at: 0, phase: 'ready', turn: 0, voices: undefined, broken: [], heard: false, pressed: false };
}

/** The voice that says a passage: that of its own language, else that of the text. Undefined where there is none. */
export function voiceOf(state: PlayerState, lang: LanguageTag): Voice | undefined {
  const { voices = [], broken, chosen } = state;
  const own = chooseVoice(voices, lang, { chosen: chosen[lang], broken });
  return own ?? chooseVoice(voices, state.lang, { chosen: chosen[state.lang], broken });
}

/** Whether this phone has a voice for the text; undefined while that is not known. */
export function hasVoice(state: PlayerState): boolean | undefined {
  if (!state.voices) return undefined;
  return chooseVoice(state.voices, state.lang, { broken: state.broken }) !== undefined;
}

/** What becomes of the player when something happens. */
export function reduce(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.is) {
    case 'voices':
      return { ...state, voices: event.voices };
    case 'play':
      return play(state, event.pressed);
    case 'pause':
      return state.phase === 'playing' ? { ...state, phase: 'paused' } : state;
    case 'toggle':
      return state.phase === 'playing' ? { ...state, phase: 'paused' } : play(state, true);
    case 'step':
      return step(state, event.by);
    case 'rate':
      return sayAgain({ ...state, rate: event.rate });
    case 'voice':
      return sayAgain({ ...state, chosen: { ...state.chosen, [event.lang]: event.id } });
    case 'started':
      return state.heard ? state : { ...state, heard: true };
    case 'ended':
      return ended(state);
    case 'failed':
      return failed(state, event.why, event.voice);
  }
}

function play(state: PlayerState, pressed: boolean): PlayerState {
  const at = state.phase === 'done' ? 0 : state.at;
  // Who presses play after a voice was added wants it tried.
  const broken = state.phase === 'silent' ? [] : state.broken;
  const next = { ...state, at, broken, pressed: state.pressed || pressed };
  if (state.count === 0 || !hasVoice(next)) return { ...next, phase: state.phase === 'silent' ? 'silent' : 'ready' };
  return { ...next, phase: 'playing', turn: state.turn + 1 };
}

/** While paused the place moves too; nothing is said. */
function step(state: PlayerState, by: 1 | -1): PlayerState {
  const at = Math.min(Math.max(state.at + by, 0), Math.max(state.count - 1, 0));
  const phase = state.phase === 'done' ? 'paused' : state.phase;
  return sayAgain({ ...state, at: state.phase === 'done' && by < 0 ? state.count - 1 : at, phase });
}

function sayAgain(state: PlayerState): PlayerState {
  return state.phase === 'playing' ? { ...state, turn: state.turn + 1 } : state;
}

function ended(state: PlayerState): PlayerState {
  if (state.phase !== 'playing') return state;
  if (state.at + 1 >= state.count) return { ...state, phase: 'done' };
  return { ...state, at: state.at + 1, turn: state.turn + 1 };
}

/** Tries the next voice where one does not speak; says so when none is left. */
function failed(state: PlayerState, why: Failure, voice: string | undefined): PlayerState {
  if (state.phase !== 'playing') return state;
  if (why === 'interrupted') return { ...state, phase: 'paused' };
  if (why === 'not-allowed' || !(state.heard || state.pressed)) return { ...state, phase: 'ready' };
  const next = { ...state, broken: voice === undefined ? state.broken : [...state.broken, voice] };
  if (voice === undefined || !hasVoice(next)) return { ...next, phase: 'silent' };
  return { ...next, turn: state.turn + 1 };
}
