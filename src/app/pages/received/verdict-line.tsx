import type { Verdict } from '../../../core/trust/verdict.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { t } from '../../i18n.ts';
import styles from './received.module.css';

const ICONS: Record<Verdict, IconName> = {
  genuine: 'check',
  changed: 'warning',
  'unknown-publisher': 'info',
  unsigned: 'info',
  revoked: 'warning',
};

/** A sentence for a verdict. `publisher` is the one that the edition names, never one that a sender does. */
export function verdictWords(verdict: Verdict, publisher: string | undefined): string {
  if (verdict !== 'genuine') return t(`verdict.${verdict}`);
  // Set apart, because a name has a direction of its own.
  return t('verdict.genuine', { publisher: `\u2068${publisher ?? ''}\u2069` });
}

/** What can be said of a text that was received: a sign and a sentence. */
export function VerdictLine({ verdict, publisher }: { verdict: Verdict; publisher: string | undefined }) {
  return (
    <p class={verdict === 'genuine' ? `${styles.verdict} ${styles.genuine}` : styles.verdict}>
      <Icon name={ICONS[verdict]} />
      <span>{verdictWords(verdict, publisher)}</span>
    </p>
  );
}
