import { type Chunk, chunks } from './chunks.ts';
import type { Failure, Hearing, SpeechEngine, Utterance } from './engine.ts';

/**
 * Says one sentence to its end on engines that may never start, stop half-way, or forget to say that they are done. Nothing
 * here relies on word events: where they come, a sentence goes on from the last word instead of from its beginning.
 */

/** A voice that has to come over the network may take so long to begin, in milliseconds. */
const START_MS = 6000;
/** Slow voices say about eight characters in a second. */
const MS_PER_CHARACTER = 130;
const SLACK_MS = 4000;
/** A voice that says it is done this far before the last word it told of was cut off. */
const CUT_OFF = 30;

/** Says it; returns what stops it. `onEnd` comes once, or `onFailed` does. */
export function say(engine: SpeechEngine, utterance: Utterance, hearing: Hearing): () => void {
  const saying = new Saying(engine, utterance, hearing);
  saying.next();
  return () => saying.stop();
}

class Saying {
  readonly #engine: SpeechEngine;
  readonly #utterance: Utterance;
  readonly #hearing: Hearing;
  #rest: Chunk[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  #heard = false;

  constructor(engine: SpeechEngine, utterance: Utterance, hearing: Hearing) {
    this.#engine = engine;
    this.#utterance = utterance;
    this.#hearing = hearing;
    this.#rest = chunks(utterance.text);
  }

  stop(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#engine.stop();
  }

  next(mayRetry = true): void {
    clearTimeout(this.#timer);
    const chunk = this.#rest[0];
    if (this.#over) return;
    if (!chunk) {
      this.#over = true;
      this.#hearing.onEnd();
      return;
    }
    let word = 0;
    let started = false;
    /** Goes on from the last word, once; then with what comes after. */
    const goOn = () => {
      if (mayRetry) this.#rest[0] = { text: chunk.text.slice(word), at: chunk.at + word };
      else this.#rest.shift();
      this.next(!mayRetry);
    };
    const live = () => this.#rest[0] === chunk && !this.#over;
    const begin = () => {
      if (!started) this.#begun();
      started = true;
      this.#watch(chunk.text.length - word, goOn);
    };
    this.#engine.speak(
      { ...this.#utterance, text: chunk.text },
      {
        onStart: () => live() && begin(),
        onWord: (at) => {
          if (!live()) return;
          word = at;
          begin();
          this.#hearing.onWord(chunk.at + at);
        },
        onEnd: () => {
          if (!live()) return;
          this.#begun();
          if (mayRetry && word > 0 && isCutOff(chunk.text, word)) return goOn();
          this.#rest.shift();
          this.next();
        },
        onFailed: (why) => live() && this.#fail(why),
      },
    );
    if (!started && live()) this.#timer = setTimeout(() => this.#fail('no-voice'), START_MS);
  }

  #begun(): void {
    if (!this.#heard) this.#hearing.onStart();
    this.#heard = true;
  }

  /** Waits as long as so many characters may take. */
  #watch(characters: number, onSilence: () => void): void {
    clearTimeout(this.#timer);
    const most = SLACK_MS + (characters * MS_PER_CHARACTER) / this.#utterance.rate;
    this.#timer = setTimeout(() => {
      this.#engine.stop();
      onSilence();
    }, most);
  }

  #fail(why: Failure): void {
    this.stop();
    this.#hearing.onFailed(why);
  }
}

/** Whether much is left behind the word at a position, though the voice says that it is done. */
function isCutOff(text: string, word: number): boolean {
  const rest = text
    .slice(word)
    .replace(/^\s*\S+/, '')
    .trim();
  return rest.length > CUT_OFF;
}
