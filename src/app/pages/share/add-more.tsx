import { Icon } from '../../../ui/icon.tsx';
import { t } from '../../i18n.ts';
import styles from './share.module.css';
import type { SharePageProps } from './share-page.tsx';

/** Adds a release to what is handed over. The titles are in the sender's language: it is they who look for one. */
export function AddMore({ others, wish, onWish, open }: SharePageProps & { open: boolean }) {
  if (others.length === 0) return null;
  return (
    <details class={styles.more} open={open}>
      <summary class={styles.summary}>
        <Icon name="plus" />
        <span class={styles.summaryWords}>{t('share.add')}</span>
      </summary>
      <ul class={styles.others}>
        {others.map(({ id, title, titleLang }) => (
          <li key={id}>
            <button
              type="button"
              class={styles.other}
              lang={titleLang}
              dir="auto"
              onClick={({ currentTarget }) => {
                // The button leaves the list: the keyboard stays at it.
                currentTarget.closest('details')?.querySelector('summary')?.focus();
                onWish({ releases: [...wish.releases, id] });
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
