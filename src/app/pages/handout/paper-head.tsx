import type { LanguageTag } from '../../../core/release.ts';
import type { Translate } from '../../i18n.ts';
import styles from './paper.module.css';

/** Whose text it is, and of when. */
export function Letterhead(props: { publisher: string; sourceLang: LanguageTag; published?: string | undefined }) {
  const { publisher, sourceLang, published } = props;
  return (
    <p class={styles.letterhead}>
      <strong>
        <bdi lang={sourceLang}>{publisher}</bdi>
      </strong>
      {published && <span>{published}</span>}
    </p>
  );
}

/** The sample edition's city does not exist; paper says so, too. */
export function Sample({ t }: { t: Translate }) {
  return <p class={styles.small}>{t('app.sample')}</p>;
}

/** What the sender wrote, marked as such: it must not be taken for the city's word. Its language is not known. */
export function Note({ note, t }: { note: string; t: Translate }) {
  if (!note) return null;
  return (
    <div class={styles.note}>
      <p class={styles.small}>{t('received.note')}</p>
      <p class={styles.said} lang="" dir="auto">
        {note}
      </p>
    </div>
  );
}
