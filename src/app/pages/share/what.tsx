import { LONGEST } from '../../../core/codec/share.ts';
import { language } from '../../../core/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import shapes from '../../../ui/shapes.module.css';
import { t } from '../../i18n.ts';
import { readingName } from '../../reading-name.ts';
import { type Chosen, isAsWished } from '../../sharing/preparation.ts';
import { publisherOf } from '../../sharing/to-page.ts';
import { Provenance } from '../release/provenance.tsx';
import { AddMore } from './add-more.tsx';
import styles from './share.module.css';
import type { SharePageProps } from './share-page.tsx';

/** The texts as their receiver will see them, and what the sender says about them. */
export function What(props: SharePageProps) {
  const { prepared, searching, words, onWords } = props;
  const { ready, fetching } = prepared;
  const chosen = ready?.chosen ?? [];
  return (
    <section class={styles.section} aria-labelledby="what">
      <h2 id="what" tabIndex={-1}>
        {t('share.what')}
      </h2>
      {chosen.length > 0 && (
        <ul class={styles.chosen}>
          {chosen.map((one) => (
            <Item key={one.id} {...props} one={one} />
          ))}
        </ul>
      )}
      <div role="status" class={styles.status}>
        {(fetching || (searching && !chosen.length)) && <p>{t('release.loading')}</p>}
        {ready && !searching && <Missing {...props} />}
        {ready && chosen.length === 0 && ready.missing.length === 0 && <p>{t('share.nothing')}</p>}
      </div>
      <AddMore {...props} open={ready !== undefined && chosen.length === 0 && !searching} />
      {chosen.length > 1 && (
        <label class={shapes.field}>
          <span class={shapes.label}>{t('share.collectionTitle')}</span>
          <input
            class={shapes.input}
            dir="auto"
            maxLength={LONGEST.title}
            value={words.title}
            onInput={({ currentTarget }) => onWords({ title: currentTarget.value })}
          />
        </label>
      )}
      {chosen.length > 0 && (
        <div class={shapes.field}>
          <label class={shapes.label} for="note">
            {t('share.note')}
          </label>
          <textarea
            id="note"
            class={shapes.input}
            rows={2}
            dir="auto"
            maxLength={LONGEST.note}
            aria-describedby="note-hint"
            value={words.note}
            onInput={({ currentTarget }) => onWords({ note: currentTarget.value })}
          />
          <p id="note-hint" class={shapes.hint}>
            {t('share.noteHint')}
          </p>
        </div>
      )}
    </section>
  );
}

function Item(props: SharePageProps & { one: Chosen }) {
  const { one, wish, sourceLang, edition, prepared, onWish } = props;
  const { id, received, text, beside } = one;
  const { rendition, verdict } = text;
  const remove = () => {
    onWish(
      received
        ? { received: wish.received.filter((hash) => hash !== id) }
        : { releases: wish.releases.filter((release) => release !== id) },
    );
    // The button goes with its text: the keyboard begins again at what is left.
    document.getElementById('what')?.focus();
  };
  return (
    <li class={shapes.card}>
      {[rendition, ...(beside ? [beside.rendition] : [])].map(({ lang, title }, index) => (
        <p class={index === 0 ? styles.itemTitle : styles.second} lang={lang} dir={language(lang).direction}>
          {title}
        </p>
      ))}
      {!prepared.fetching && !isAsWished(one, wish, sourceLang) && <Otherwise {...props} />}
      {verdict && verdict !== 'genuine' && (
        <Notice kind="warning">
          <p>{t(`verdict.${verdict}`)}</p>
        </Notice>
      )}
      <Provenance
        rendition={rendition}
        sourceLang={sourceLang}
        publisher={publisherOf(text, edition?.publisher.name ?? '')}
      />
      {prepared.ready && prepared.ready.chosen.length > 1 && (
        <div class={styles.leaveOut}>
          <Button look="quiet" icon="close" label={t('share.remove', { title: rendition.title })} onClick={remove}>
            {t('share.leaveOut')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Says that something else than the wish is handed over, and offers to fetch what may exist. */
function Otherwise({ one, wish, prepared }: SharePageProps & { one: Chosen }) {
  const shown = [one.text, ...(one.beside ? [one.beside] : [])]
    .map(({ rendition }) => readingName(rendition, t))
    .join(' + ');
  if (!prepared.outOfReach.includes(one.id)) {
    return (
      <Notice>
        <p>{t('share.onlySo', { shown })}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning">
      <p>{t('release.notOnPhone', { wanted: readingName(wish, t), shown })}</p>
      <Button icon="reload" onClick={prepared.retry}>
        {t('release.load')}
      </Button>
    </Notice>
  );
}

function Missing({ prepared: { ready } }: SharePageProps) {
  return (
    <>
      {ready?.missing.map((id) => (
        <Notice key={id} kind="warning">
          <p>{t('share.missing', { title: `\u2068${id}\u2069` })}</p>
        </Notice>
      ))}
    </>
  );
}
