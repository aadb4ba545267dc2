import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { t } from '../../i18n.ts';
import { stepCode } from '../../sharing/pace.ts';
import { CodePicture } from './code-picture.tsx';
import styles from './code-view.module.css';
import { usePlayer } from './use-player.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** The codes of a share over the whole screen, one or several in turn, for another phone to read. Escape closes it. */
export function CodeView({ addresses, onClose }: { addresses: readonly string[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const count = addresses.length;
  const player = usePlayer(count);
  const close = () => (dialog.current?.close ? dialog.current.close() : onClose());
  useWakeLock();
  useLayoutEffect(() => {
    // Without modal dialogs (Firefox before 98, Safari before 15.4) it covers the page all the same.
    if (dialog.current?.showModal) dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  return (
    <dialog ref={dialog} class={styles.view} aria-label={t('share.code')} onClose={onClose}>
      <CodePicture address={addresses[player.index] ?? ''} />
      <div class={styles.words}>
        <div class={styles.head}>
          {count > 1 && (
            // Said only when somebody goes from code to code: in turn it would never be silent.
            <p class={styles.frame} aria-live={player.playing ? 'off' : 'polite'}>
              {t('share.frame', { number: player.index + 1, count })}
            </p>
          )}
          <Button look="quiet" icon="close" onClick={close}>
            {t('share.close')}
          </Button>
        </div>
        {count > 1 && <Controls player={player} count={count} />}
        <p>{t('share.codeHint', { count })}</p>
        <p>{t('share.bright')}</p>
      </div>
    </dialog>
  );
}

/** While they play: how fast. Paused: which one, by number, as the other phone says which it still misses. */
function Controls({ player, count }: { player: ReturnType<typeof usePlayer>; count: number }) {
  const { index, playing, slowest, fastest, go, setPace, toggle } = player;
  const name = (step: -1 | 1) => t('share.frame', { number: stepCode(index, step, count) + 1, count });
  return (
    <div class={styles.controls}>
      {/* Of two codes, the one before is the next one. Its place stays, so that nothing moves under the finger. */}
      {playing || count > 2 ? (
        <Button disabled={playing && slowest} onClick={() => (playing ? setPace(-1) : go(-1))}>
          {playing ? t('share.slower') : name(-1)}
        </Button>
      ) : (
        <span />
      )}
      <Button look="primary" onClick={toggle}>
        {playing ? t('share.pause') : t('share.play')}
      </Button>
      <Button disabled={playing && fastest} onClick={() => (playing ? setPace(1) : go(1))}>
        {playing ? t('share.faster') : name(1)}
      </Button>
    </div>
  );
}
