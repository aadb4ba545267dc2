import { useSignal } from '@preact/signals';
import type { LanguageTag, Rendition } from '../../core/release.ts';
import { Button } from '../../ui/button.tsx';
import { LiveStatus } from '../../ui/live-status.tsx';
import { t } from '../i18n.ts';
import { listening, listenTo } from '../state/listening.ts';

/** Opens the player. Where its code cannot be had, it says that it takes a network, once. */
export function ListenButton({ rendition }: { rendition: Rendition }) {
  const missing = useSignal(false);
  const open = () =>
    listenTo(rendition).catch((error: unknown) => {
      console.warn('reading aloud is not on this phone', error);
      missing.value = true;
    });
  return (
    <>
      <Button look="primary" icon="listen" onClick={() => void open()}>
        {t('release.listen')}
      </Button>
      {missing.value && <LiveStatus>{t('errors.needsNetwork')}</LiveStatus>}
    </>
  );
}

export interface ListenBarProps {
  rendition: Rendition;
  sourceLang: LanguageTag;
  /** Who publishes it, for the lock screen. */
  publisher?: string | undefined;
  /** Languages that the text can be had in as well, and what shows one of them. */
  others?: readonly LanguageTag[];
  onOther?: (lang: LanguageTag) => void;
}

/** The player, if this text is being listened to. At another level or in another language it is another text. */
export function ListenBar(props: ListenBarProps) {
  const { release, lang, level } = props.rendition;
  const { value: open } = listening;
  if (open?.release !== release || open.lang !== lang || (open.level ?? level) !== level) return null;
  return <open.code.ListenPlayer key={lang + level} {...props} />;
}
