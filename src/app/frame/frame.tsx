import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import styles from './frame.module.css';
import { NavBar, type NavPlace } from './nav-bar.tsx';
import { UpdateBar } from './update-bar.tsx';

/** What stands around every page: skip link, header, the reader's question about a new version, main. */
export function Frame(props: {
  /** Left in the header: where one is, or the way back. */
  start: ComponentChildren;
  /** Right in the header: what one can do here. */
  end?: ComponentChildren;
  sample?: boolean;
  wide?: boolean;
  /** What is printed is the content alone. */
  paper?: boolean;
  /** Shows the app's four places, with this one as the current one. */
  place?: NavPlace;
  /** Always in sight at the bottom of the window. */
  footer?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { start, end, sample, wide, paper, place, footer, children } = props;
  return (
    <div class={[place && styles.withNav, wide && styles.wide, paper && styles.paper].filter(Boolean).join(' ')}>
      <a class={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <header class={styles.header}>
        <div class={styles.bar}>
          <div class={styles.start}>{start}</div>
          {place && <NavBar current={place} />}
          {end && <div class={styles.tools}>{end}</div>}
        </div>
        {sample && <p class={styles.sample}>{t('app.sample')}</p>}
      </header>
      <main id="main" class={styles.main} tabIndex={-1}>
        {children}
      </main>
      {footer && <Foot>{footer}</Foot>}
      <UpdateBar />
    </div>
  );
}

/** In sight at the bottom of the window, and never over what the keyboard or a jump leads to. */
function Foot({ children }: { children: ComponentChildren }) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bar = foot.current as HTMLDivElement;
    const room = document.documentElement.style;
    const watching = new ResizeObserver(() => {
      room.scrollPaddingBottom = `min(${bar.offsetHeight}px + 1rem, 75vh)`;
    });
    watching.observe(bar);
    return () => {
      watching.disconnect();
      room.scrollPaddingBottom = '';
    };
  }, []);
  return (
    <div ref={foot} class={styles.foot} data-needs-script>
      {children}
    </div>
  );
}
