import { useLayoutEffect, useRef } from 'preact/hooks';
import { language } from '../../core/language.ts';
import type { LanguageTag } from '../../core/release.ts';
import { Button } from '../../ui/button.tsx';
import shapes from '../../ui/shapes.module.css';
import { formatBytes } from '../format.ts';
import { currentLanguage, t } from '../i18n.ts';
import styles from './keep.module.css';

/** Asks before a language leaves the phone, and says what that means. Escape, and the first button, change nothing. */
export function RemoveDialog(props: { lang: LanguageTag; bytes: number; onRemove: () => void; onClose: () => void }) {
  const { lang, bytes, onRemove, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => (dialog.current?.close ? dialog.current.close() : onClose());
  useLayoutEffect(() => {
    // Without modal dialogs (Firefox before 98, Safari before 15.4) it stands on the page all the same.
    if (dialog.current?.showModal) dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="remove" onClose={onClose}>
      <div class={styles.question}>
        <h2 id="remove">{t('keep.removeTitle', { language: `\u2068${language(lang).ownName}\u2069` })}</h2>
        <p>{t('keep.removeFrees', { size: formatBytes(currentLanguage(), bytes) })}</p>
        <p>{t('keep.removeBack')}</p>
        <div class={shapes.answers}>
          <Button look="primary" onClick={close}>
            {t('keep.cancel')}
          </Button>
          <Button
            icon="remove"
            onClick={() => {
              onRemove();
              close();
            }}
          >
            {t('received.remove')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
