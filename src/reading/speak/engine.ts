import type { LanguageTag } from '../../core/release.ts';

/** A voice that a phone lists. That it is listed does not say that it speaks. */
export interface Voice {
  id: string;
  name: string;
  lang: LanguageTag;
  /** Speaks without a network. */
  local: boolean;
}

/** One thing to say: short, because engines cut long ones off. */
export interface Utterance {
  text: string;
  /** Always said as well as the voice: Android goes by it. */
  lang: LanguageTag;
  voice: Voice | undefined;
  /** 1 is the voice's own speed. */
  rate: number;
}

/** Why nothing is heard. */
export type Failure =
  /** The browser wants a tap first. */
  | 'not-allowed'
  /** Something else on the phone took the sound. */
  | 'interrupted'
  /** The voice does not speak, though it is listed: an error, or nothing at all. */
  | 'no-voice';

/** What an engine tells of one utterance. Only `end` or `failed` is sure to come, and not even that of every engine. */
export interface Hearing {
  onStart: () => void;
  /** A word begins, at this position of the text. */
  onWord: (at: number) => void;
  onEnd: () => void;
  onFailed: (why: Failure) => void;
}

/**
 * What speaks. There is no pause: on Android it does not work; who wants one stops, and says the sentence again.
 */
export interface SpeechEngine {
  /** The voices known by now; they may come late. */
  voices: () => Voice[];
  /** Tells when there are others; returns what ends that. */
  onVoices: (listener: () => void) => () => void;
  /** Says it, instead of what it may be saying. Of what is thus cut short, nothing more is heard. */
  speak: (utterance: Utterance, hearing: Hearing) => void;
  stop: () => void;
}
