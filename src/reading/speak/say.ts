import { chunks } from './chunks.ts';
import type { Hearing, SpeechEngine, Utterance } from './engine.ts';

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
  const rest = chunks(utterance.text);
  let over = false;
  let heard = false;
  let silence: (() => void) | undefined;
  const stop = () => {
    over = true;
    silence?.();
    engine.stop();
  };
  const next = (mayRetry: boolean) => {
    silence?.();
    const chunk = rest[0];
    if (!chunk) {
      over = true;
      hearing.onEnd();
      return;
    }
    silence = sayChunk(engine, { ...utterance, text: chunk.text }, mayRetry, {
      onStart() {
        if (!heard) hearing.onStart();
        heard = true;
      },
      onWord: (at) => hearing.onWord(chunk.at + at),
      onEnd() {
        rest.shift();
        if (!over) next(true);
      },
      onCut(word) {
        rest[0] = { text: chunk.text.slice(word), at: chunk.at + word };
        if (!over) next(false);
      },
      onFailed(why) {
        stop();
        hearing.onFailed(why);
      },
    });
  };
  next(true);
  return stop;
}

interface ChunkHearing extends Hearing {
  /** The voice went silent after this word; the rest is worth another try. */
  onCut: (word: number) => void;
}

/** Says one part under the eye of a watchdog; returns what ends its hearing. */
function sayChunk(engine: SpeechEngine, utterance: Utterance, mayRetry: boolean, hearing: ChunkHearing): () => void {
  const { text, rate } = utterance;
  let word = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let live = true;
  let begun = false;
  const finish = (act: () => void) => {
    if (!live) return;
    live = false;
    clearTimeout(timer);
    act();
  };
  const watch = () => {
    clearTimeout(timer);
    const most = SLACK_MS + ((text.length - word) * MS_PER_CHARACTER) / rate;
    timer = setTimeout(() => {
      engine.stop();
      finish(() => (mayRetry ? hearing.onCut(word) : hearing.onEnd()));
    }, most);
  };
  const begin = () => {
    if (!begun) hearing.onStart();
    begun = true;
    watch();
  };
  engine.speak(utterance, {
    onStart: () => live && begin(),
    onWord(at) {
      if (!live) return;
      word = at;
      begin();
      hearing.onWord(at);
    },
    onEnd() {
      if (live && !begun) hearing.onStart();
      finish(() => (mayRetry && word > 0 && isCutOff(text, word) ? hearing.onCut(word) : hearing.onEnd()));
    },
    onFailed: (why) => finish(() => hearing.onFailed(why)),
  });
  if (live && !begun) timer = setTimeout(() => finish(() => hearing.onFailed('no-voice')), START_MS);
  return () => finish(() => undefined);
}

/** Whether much is left behind the word at a position, though the voice says that it is done. */
function isCutOff(text: string, word: number): boolean {
  const rest = text
    .slice(word)
    .replace(/^\s*\S+/, '')
    .trim();
  return rest.length > CUT_OFF;
}
