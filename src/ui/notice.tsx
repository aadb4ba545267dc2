import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

const ICONS = { info: 'info', warning: 'warning', genuine: 'check' } as const;

/**
 * Something the reader should know before reading on. `warning` for what is no longer, or not quite, as it seems; `genuine`
 * for what was checked and is as it seems.
 */
export function Notice({ kind = 'info', children }: { kind?: keyof typeof ICONS; children: ComponentChildren }) {
  return (
    <div class={kind === 'warning' ? `${styles.notice} ${styles.warning}` : styles.notice}>
      <Icon name={ICONS[kind]} />
      <div class={styles.content}>{children}</div>
    </div>
  );
}
