import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

/** Something the reader should know before reading on. `warning` for what is no longer, or not quite, as it seems. */
export function Notice({ kind = 'info', children }: { kind?: 'info' | 'warning'; children: ComponentChildren }) {
  return (
    <div class={kind === 'warning' ? `${styles.notice} ${styles.warning}` : styles.notice}>
      <Icon name={kind} />
      <div class={styles.content}>{children}</div>
    </div>
  );
}
