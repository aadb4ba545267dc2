import { useRef } from 'preact/hooks';
import { language } from '../../core/language.ts';
import { platformOf } from '../../reading/speak/platform.ts';
import { PlayerBar } from '../../reading/speak/player-bar.tsx';
import { voicesFor } from '../../reading/speak/voices.ts';
import { currentLanguage, t } from '../i18n.ts';
import { listenTo, stopListening } from '../state/listening.ts';
import type { ListenBarProps } from './listen.tsx';
import { usePlayer } from './use-player.ts';

/** Reads a text aloud, as long as it is on the page. */
export function ListenPlayer(props: ListenBarProps) {
  const { rendition, others = [], onOther } = props;
  const bar = useRef<HTMLElement>(null);
  const { able, state, player } = usePlayer(props, bar);
  if (able && !state) return null;
  const lang = currentLanguage();
  const audible = others.filter(
    (other) => other !== rendition.lang && voicesFor(state?.voices ?? [], other).length > 0,
  );
  return (
    <PlayerBar
      bar={bar}
      state={state}
      say={t}
      sayRate={(rate) => `${new Intl.NumberFormat(lang).format(rate)}×`}
      languageName={language(rendition.lang).ownName}
      platform={platformOf(navigator)}
      others={audible.map((other) => ({ lang: other, name: language(other).ownName }))}
      onOther={(other) => {
        void listenTo({ release: rendition.release, lang: other });
        onOther?.(other);
      }}
      send={(event) => player.current?.send(event)}
      onAgain={() => player.current?.askAgain()}
      onClose={() => stopListening(rendition)}
    />
  );
}
