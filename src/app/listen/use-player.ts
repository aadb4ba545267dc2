import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SpeechEngine } from '../../reading/speak/engine.ts';
import { followReading } from '../../reading/speak/follow.ts';
import { elementAt, lightPlace, lightWord } from '../../reading/speak/light.ts';
import { listenToMediaKeys } from '../../reading/speak/media-keys.ts';
import { type Place, passages } from '../../reading/speak/passages.ts';
import { type PlayerEvent, type PlayerState, RATES } from '../../reading/speak/player.ts';
import { type RunningPlayer, runPlayer } from '../../reading/speak/run-player.ts';
import { webSpeech } from '../../reading/speak/web-speech.ts';
import { loadSpeechSettings, type SpeechSettings, saveSpeechSettings } from '../../storage/speech-settings.ts';
import { stopListening } from '../state/listening.ts';
import type { ListenBarProps } from './listen.tsx';

interface UsedPlayer {
  /** Whether the browser can speak at all. */
  able: boolean;
  state: PlayerState | undefined;
  player: RefObject<RunningPlayer | null>;
}

/** A player for a text as long as it is drawn; begins by itself, and gives the keyboard back where it came from. */
export function usePlayer(props: ListenBarProps, bar: RefObject<HTMLElement | null>): UsedPlayer {
  const { rendition, sourceLang } = props;
  const engine = useMemo(() => webSpeech(), []);
  const state = useSignal<PlayerState | undefined>(undefined);
  const player = useRef<RunningPlayer | null>(null);
  const isFirst = useRef(true);
  // A text that the city corrects meanwhile is another text; it does not begin to speak by itself.
  const script = useMemo(
    () => JSON.stringify(passages(rendition, sourceLang).map(({ text }) => text)),
    [rendition, sourceLang],
  );
  useEffect(() => {
    if (!engine) return;
    const stop = play(engine, props, { bar, state, player, starts: isFirst.current });
    isFirst.current = false;
    return stop;
  }, [script]);
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      stopListening(rendition);
      const lost = !document.activeElement || document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [engine === undefined || state.value !== undefined]);
  return { able: engine !== undefined, state: state.value, player };
}

interface Held {
  bar: RefObject<HTMLElement | null>;
  state: Signal<PlayerState | undefined>;
  player: RefObject<RunningPlayer | null>;
  starts: boolean;
}

function play(engine: SpeechEngine, props: ListenBarProps, { bar, state, player, starts }: Held): () => void {
  const { rendition, sourceLang, publisher = '' } = props;
  const follower = followReading(() => bar.current);
  const at = (place: Place) => {
    const article = document.querySelector('main article');
    return article ? elementAt(article, place) : undefined;
  };
  const running = runPlayer({
    engine,
    passages: passages(rendition, sourceLang),
    lang: rendition.lang,
    ...storedSound(),
    starts,
    onState(next) {
      keepSound(state.peek(), next);
      keys.playing(next.phase === 'playing');
      state.value = next;
    },
    onPassage(passage) {
      const element = passage && at(passage.place);
      lightPlace(element);
      if (element) follower.show(element);
    },
    onWord: ({ place, text }, word) => lightWord(at(place), text, word),
  });
  const send = (event: PlayerEvent) => {
    // Whoever uses the player looks at it.
    follower.resume();
    running.send(event);
  };
  const keys = listenToMediaKeys(rendition.title, publisher, {
    play: () => send({ is: 'play', pressed: true }),
    pause: () => send({ is: 'pause' }),
    toggle: () => send({ is: 'toggle' }),
    step: (by) => send({ is: 'step', by }),
    close: () => stopListening(rendition),
  });
  player.current = { ...running, send };
  // Some browsers go on speaking when the page is gone.
  addEventListener('pagehide', running.stop);
  running.begin();
  return () => {
    removeEventListener('pagehide', running.stop);
    player.current = null;
    running.stop();
    follower.stop();
    keys.stop();
    lightPlace(undefined);
  };
}

function storedSound(): Pick<PlayerState, 'rate' | 'chosen'> {
  const { rate, voices } = loadSpeechSettings(() => localStorage);
  const chosen = Object.fromEntries(voices.map(({ lang, voice }) => [lang, voice]));
  return { rate: RATES.find((one) => one === rate) ?? 1, chosen };
}

function keepSound(before: PlayerState | undefined, { rate, chosen }: PlayerState): void {
  if (!before || (before.rate === rate && before.chosen === chosen)) return;
  const voices = Object.entries(chosen).map(([lang, voice]) => ({ lang, voice }));
  const settings: SpeechSettings = { rate, voices };
  saveSpeechSettings(() => localStorage, settings);
}
