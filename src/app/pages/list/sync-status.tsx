import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../format.ts';
import { currentLanguage, t } from '../../i18n.ts';
import styles from './sync-status.module.css';

/** How the phone stands to the edition. */
export type SyncState =
  | { phase: 'idle'; outcome: SyncOutcome; lastChecked?: string }
  | { phase: 'checking' }
  | { phase: 'loading'; done: number; total: number };

/** How the last look for news ended; `none` before the first one since the start. */
export type SyncOutcome =
  | { kind: 'none' | 'current' | 'offline' | 'trouble' | 'full' | 'newer' | 'untrusted' }
  | { kind: 'failed'; count: number };

/** One line: what is new, and whether the phone is up to date. */
export function SyncStatus({ state, newCount }: { state: SyncState; newCount: number }) {
  return (
    <p class={styles.status} role="status" data-needs-script>
      {newCount > 0 && <span class={styles.new}>{t('list.newCount', { count: newCount })} · </span>}
      {words(state)}
    </p>
  );
}

/** Below the list: when the phone last asked, and a button to ask again. */
export function SyncFoot({ state, onSync }: { state: SyncState; onSync: () => void }) {
  const when = state.phase === 'idle' && state.lastChecked;
  return (
    <div class={styles.foot} data-needs-script>
      <p>{when && t('sync.last', { time: formatMoment(currentLanguage(), when) })}</p>
      <Button icon="reload" onClick={onSync} disabled={state.phase !== 'idle'}>
        {t('sync.now')}
      </Button>
    </div>
  );
}

function words(state: SyncState): string {
  if (state.phase === 'checking') return t('sync.checking');
  if (state.phase === 'loading') return t('sync.loading', { done: state.done, total: state.total });
  const { outcome, lastChecked } = state;
  if (outcome.kind === 'failed') return t('sync.failed', { count: outcome.count });
  if (outcome.kind !== 'none') return t(`sync.${outcome.kind}`);
  return lastChecked ? '' : t('sync.never');
}
