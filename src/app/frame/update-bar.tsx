import { useSignal } from '@preact/signals';
import { Button } from '../../ui/button.tsx';
import { t } from '../i18n.ts';
import { takeUpdate, updateWaiting } from '../sw-bridge.ts';
import styles from './update-bar.module.css';

/** Asks before a new version of the app takes over; "later" asks again at the next start. */
export function UpdateBar() {
  const later = useSignal(false);
  const visible = updateWaiting.value && !later.value;
  return (
    <div role="status">
      {visible && (
        <div class={styles.bar}>
          <p class={styles.words}>{t('update.ready')}</p>
          <Button look="primary" icon="reload" onClick={takeUpdate}>
            {t('update.restart')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              later.value = true;
            }}
          >
            {t('update.later')}
          </Button>
        </div>
      )}
    </div>
  );
}
