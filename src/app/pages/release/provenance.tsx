import type { LanguageTag, Rendition } from '../../../core/release.ts';
import { Icon } from '../../../ui/icon.tsx';
import { formatDay } from '../../format.ts';
import { currentLanguage, type MessageKey, t } from '../../i18n.ts';
import styles from './release.module.css';

/** What made the text, in words. */
function madeBy({ lang, level, provenance: { origin } }: Rendition, sourceLang: LanguageTag): MessageKey {
  if (lang === sourceLang && level === 'original') return 'provenance.published';
  return `provenance.${origin}${lang === sourceLang ? 'Plain' : 'Translation'}`;
}

/** Where the text comes from and who checked it. Said of every text, so that nobody takes a draft for the city's word. */
export function Provenance(props: { rendition: Rendition; sourceLang: LanguageTag; publisher: string }) {
  const { rendition, sourceLang, publisher } = props;
  const { origin, reviewed, stale } = rendition.provenance;
  return (
    <p class={styles.provenance}>
      <Icon name="info" />
      <span>
        {t(madeBy(rendition, sourceLang), { publisher })}{' '}
        {reviewed && t('provenance.reviewed', { by: reviewed.by, date: formatDay(currentLanguage(), reviewed.on) })}
        {!reviewed && origin !== 'human' && t('provenance.unreviewed')}
        {stale && ` ${t('provenance.stale')}`}
      </span>
    </p>
  );
}
