import { useSignal } from '@preact/signals';
import { Button } from '../../ui/button.tsx';
import { LiveStatus } from '../../ui/live-status.tsx';
import shapes from '../../ui/shapes.module.css';
import { t } from '../i18n.ts';
import { install, installWay } from './install-way.ts';
import styles from './keep.module.css';

/** How the app gets on the home screen of this device: a button, pictures of the steps, or a line. */
export function InstallSteps({ onAnswer }: { onAnswer?: (() => void) | undefined }) {
  const open = useSignal(onAnswer === undefined);
  const way = installWay();
  if (way === 'installed') return <LiveStatus>{t('install.done')}</LiveStatus>;
  if (way === 'prompt') {
    return (
      <div>
        <Button look="primary" icon="receive" onClick={() => void install().then(onAnswer)}>
          {t('install.yes')}
        </Button>
      </div>
    );
  }
  if (way === 'menu') return <p class={shapes.hint}>{t('install.menu')}</p>;
  if (open.value) return <AppleSteps />;
  return (
    <div>
      <Button look="primary" onClick={() => (open.value = true)}>
        {t('install.how')}
      </Button>
    </div>
  );
}

function AppleSteps() {
  return (
    <ol class={styles.steps}>
      <li>
        <Sign path="M12 15V3M8 6.5L12 2.5l4 4M8 9.5H5.5v11h13v-11H16" />
        <span>{t('install.iosShare')}</span>
      </li>
      <li>
        <Sign path="M7 4h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM12 8.5v7M8.5 12h7" />
        <span>{t('install.iosAdd')}</span>
      </li>
      <li>
        <Sign path="M5 12.5l5 5L19 7" />
        <span>{t('install.iosEnd')}</span>
      </li>
    </ol>
  );
}

/** As it looks on the phone, so that it is found there. The words beside it name it. */
function Sign({ path }: { path: string }) {
  return (
    <svg class={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
