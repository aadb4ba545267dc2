import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import shapes from '../../../ui/shapes.module.css';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import styles from './share.module.css';
import type { SharePageProps } from './share-page.tsx';

/** What became of a file: named where it went to the downloads. */
export type Outcome = { kind: 'downloaded'; name: string } | { kind: 'failed' };

/** The ways on which the texts can leave this phone. None of them needs a network. */
export function How({ prepared, wish, codes, outcome, onCodes, onFile }: SharePageProps) {
  const unsigned = prepared.ready?.chosen.some(({ text, beside }) => !text.exact.sig || (beside && !beside.exact.sig));
  const { lang: text, level, beside, releases, received } = wish;
  const asked = { releases: [...releases], received: [...received], text, level, beside };
  const handout = routeHref({ page: 'handout', lang: currentLanguage(), wish: asked });
  const codeHint =
    codes === 'too-long' ? t('share.tooLong') : codes === undefined ? '' : t('share.codeHint', { count: codes });
  return (
    <section class={styles.section} aria-labelledby="how">
      <h2 id="how">{t('share.how')}</h2>
      {unsigned && (
        <Notice kind="warning">
          <p>{t('share.unsigned')}</p>
        </Notice>
      )}
      <ul class={styles.ways}>
        <Way
          icon="qr"
          word={t('share.code')}
          hint={codeHint}
          first
          onClick={codes === 'too-long' ? undefined : onCodes}
        />
        <Way icon="file" word={t('share.file')} hint={t('share.fileHint')} onClick={() => onFile('html')} />
        <Way icon="book" word={t('share.epub')} hint={t('share.epubHint')} onClick={() => onFile('epub')} />
        <Way icon="print" word={t('share.print')} hint={t('share.printHint')} href={handout} />
      </ul>
      <div role="status" class={styles.status}>
        {outcome && <OutcomeNotice outcome={outcome} />}
      </div>
    </section>
  );
}

function Way(props: {
  icon: IconName;
  word: string;
  hint: string;
  first?: boolean;
  href?: string;
  /** Missing where this way cannot be gone; the hint says why. */
  onClick?: (() => void) | undefined;
}) {
  const { icon, word, hint, first, href, onClick } = props;
  const look = first ? `${styles.way} ${styles.first}` : styles.way;
  const content = (
    <>
      <Icon name={icon} />
      <span>
        <span class={styles.word}>{word}</span>
        <span class={`${shapes.hint} ${styles.wayHint}`}>{hint}</span>
      </span>
    </>
  );
  return (
    <li>
      {href ? (
        <a class={look} href={href}>
          {content}
        </a>
      ) : (
        <button type="button" class={look} aria-disabled={!onClick} onClick={onClick}>
          {content}
        </button>
      )}
    </li>
  );
}

function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  if (outcome.kind === 'failed') {
    return (
      <Notice kind="warning">
        <p>{t('share.failed')}</p>
      </Notice>
    );
  }
  return (
    <Notice>
      <p>
        {t('share.downloaded', { name: '' })}
        <bdi>{outcome.name}</bdi>
      </p>
    </Notice>
  );
}
