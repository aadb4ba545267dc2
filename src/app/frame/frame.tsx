import type { ComponentChildren } from 'preact';
import { t } from '../i18n.ts';
import styles from './frame.module.css';
import { UpdateBar } from './update-bar.tsx';

/** What stands around every page: skip link, header, the reader's question about a new version, main. */
export function Frame(props: {
  /** Left in the header: where one is, or the way back. */
  start: ComponentChildren;
  /** Right in the header: what one can do here. */
  end?: ComponentChildren;
  sample?: boolean;
  wide?: boolean;
  /** Always in sight at the bottom of the window. */
  footer?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { start, end, sample, wide, footer, children } = props;
  return (
    <div class={wide ? styles.wide : undefined}>
      <a class={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header class={styles.header}>
        <div class={styles.bar}>
          {start}
          <div class={styles.tools}>{end}</div>
        </div>
      </header>
      {sample && <p class={styles.sample}>{t('app.sample')}</p>}
      <main id="main" class={styles.main} tabIndex={-1}>
        {children}
      </main>
      {footer}
      <UpdateBar />
    </div>
  );
}
