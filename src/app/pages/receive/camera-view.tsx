import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { t } from '../../i18n.ts';
import styles from './receive.module.css';
import { type CameraTrouble, scan } from './scanner.ts';

/** The camera's picture, as long as this is on the page and the page is in sight. */
export function CameraView(props: {
  onCodes: (codes: string[]) => void;
  onTrouble: (trouble: CameraTrouble) => void;
  onStop: () => void;
}) {
  const { onCodes, onTrouble, onStop } = props;
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!video.current) return;
    const stop = scan(video.current, { onCodes, onTrouble });
    const leave = () => {
      if (document.hidden) onStop();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      stop();
    };
  }, []);
  return (
    <div class={styles.camera}>
      <p>{t('receive.aim')}</p>
      <div class={styles.picture}>
        <video ref={video} class={styles.video} muted playsInline aria-label={t('receive.aim')} />
        <span class={styles.aim} />
      </div>
      <Button onClick={onStop}>{t('receive.stop')}</Button>
    </div>
  );
}
