import { useId } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import type { SayListen } from './listen-words.ts';
import { type PlayerEvent, type PlayerState, RATES, type Rate, voiceOf } from './player.ts';
import styles from './speak.module.css';
import { voicesFor } from './voices.ts';

/** How it sounds: speed, and the voice where there are several. */
export function Sound(props: {
  state: PlayerState;
  say: SayListen;
  sayRate: (rate: Rate) => string;
  send: (event: PlayerEvent) => void;
}) {
  const { state, say, sayRate, send } = props;
  const { lang, rate, voices = [], broken } = state;
  const id = useId();
  const able = voicesFor(voices, lang, broken);
  const change = (by: 1 | -1) => {
    const next = RATES[RATES.indexOf(rate) + by];
    if (next) send({ is: 'rate', rate: next });
  };
  return (
    <div class={styles.sound}>
      <fieldset class={styles.speed}>
        <legend>{say('listen.speed')}</legend>
        <Button onClick={() => change(-1)} disabled={rate === RATES[0]}>
          {say('listen.slower')}
        </Button>
        <output>{sayRate(rate)}</output>
        <Button onClick={() => change(1)} disabled={rate === RATES.at(-1)}>
          {say('listen.faster')}
        </Button>
      </fieldset>
      {able.length > 1 && (
        <p class={styles.voice}>
          <label for={`${id}voice`}>{say('listen.voice')}</label>
          <select
            id={`${id}voice`}
            value={voiceOf(state, lang)?.id}
            onChange={({ currentTarget }) => send({ is: 'voice', lang, id: currentTarget.value })}
          >
            {able.map(({ id: voice, name, lang: own }) => (
              <option key={voice} value={voice}>{`${name} (${own})`}</option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}
