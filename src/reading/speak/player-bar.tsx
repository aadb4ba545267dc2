import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { Drawing } from '../../ui/icon.tsx';
import { LiveStatus } from '../../ui/live-status.tsx';
import type { SayListen } from './listen-words.ts';
import { NoVoice, type NoVoiceProps } from './no-voice.tsx';
import { hasVoice, type PlayerEvent, type PlayerState, type Rate } from './player.ts';
import { Sound } from './sound.tsx';
import styles from './speak.module.css';

/** Drawn here: the first visit does without them. */
const PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14M16 5v14',
  previous: 'M18 5v14l-9-7zM6 5v14',
  next: 'M6 5v14l9-7zM18 5v14',
  sound: 'M5 4v7M5 15v5M12 4v3M12 11v9M19 4v9M19 17v3M3 13h4M10 9h4M17 15h4',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export interface PlayerBarProps extends Pick<NoVoiceProps, 'languageName' | 'platform' | 'others' | 'onOther'> {
  /** Undefined where the browser cannot speak at all. */
  state: PlayerState | undefined;
  bar: Ref<HTMLElement>;
  say: SayListen;
  /** A speed as a number of the interface's language. */
  sayRate: (rate: Rate) => string;
  send: (event: PlayerEvent) => void;
  onAgain: () => void;
  onClose: () => void;
}

/** The player of a text: what it does, or why it cannot. What is being said is shown in the text, not announced here. */
export function PlayerBar(props: PlayerBarProps) {
  const { state, bar, say, onClose } = props;
  const able = state && state.phase !== 'silent' && hasVoice(state) !== false;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={bar} class={styles.bar} aria-label={say('listen.title')} onKeyDown={onKey}>
      <LiveStatus class={state?.phase === 'done' ? styles.status : 'visually-hidden'}>{status(state, say)}</LiveStatus>
      {able ? <Able {...props} state={state} /> : <NoVoice {...props} why={whyNot(state)} onClose={onClose} />}
    </section>
  );
}

function whyNot(state: PlayerState | undefined): NoVoiceProps['why'] {
  if (!state) return 'unsupported';
  return state.phase === 'silent' ? 'silent' : 'noVoice';
}

/** Said aloud by screen readers only when the player itself is not speaking. */
function status(state: PlayerState | undefined, say: SayListen): string {
  if (state?.phase === 'done') return say('listen.done');
  return state && hasVoice(state) === undefined ? say('listen.waiting') : '';
}

function Able({ state, say, sayRate, send, onClose }: PlayerBarProps & { state: PlayerState }) {
  const [sound, showSound] = useState(false);
  const playing = state.phase === 'playing';
  return (
    <>
      {sound && <Sound state={state} say={say} sayRate={sayRate} send={send} />}
      <div class={styles.buttons}>
        <Key
          path={PATHS.previous}
          directed
          label={say('listen.backLabel')}
          onPress={() => send({ is: 'step', by: -1 })}
        >
          {say('listen.back')}
        </Key>
        <Key path={playing ? PATHS.pause : PATHS.play} directed main onPress={() => send({ is: 'toggle' })}>
          {say(playing ? 'listen.pause' : 'listen.play')}
        </Key>
        <Key path={PATHS.next} directed label={say('listen.forwardLabel')} onPress={() => send({ is: 'step', by: 1 })}>
          {say('listen.forward')}
        </Key>
        <Key path={PATHS.sound} label={say('listen.soundLabel')} expanded={sound} onPress={() => showSound(!sound)}>
          {say('listen.sound')}
        </Key>
        <Key path={PATHS.close} label={say('listen.closeLabel')} onPress={onClose}>
          {say('listen.close')}
        </Key>
      </div>
    </>
  );
}

interface KeyProps {
  path: string;
  /** Points where the writing goes. */
  directed?: boolean;
  main?: boolean;
  /** The whole of what it does; begins with the words in sight. */
  label?: string;
  expanded?: boolean;
  onPress: () => void;
  children: string;
}

function Key({ path, directed = false, main, label, expanded, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      class={main ? `${styles.key} ${styles.main}` : styles.key}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Drawing path={path} directed={directed} />
      <span>{children}</span>
    </button>
  );
}
