import type { LanguageTag, Rendition } from '../../../core/release.ts';
import { Icon } from '../../../ui/icon.tsx';
import { formatDay } from '../../format.ts';
import { currentLanguage, type MessageKey, type Translate, t } from '../../i18n.ts';
import styles from './release.module.css';

/** What made the text, in words. */
function madeBy({ lang, level, provenance: { origin } }: Rendition, sourceLang: LanguageTag): MessageKey {
  if (lang === sourceLang && level === 'original') return 'provenance.published';
  return `provenance.${origin}${lang === sourceLang ? 'Plain' : 'Translation'}`;
}

/** Which machine it was, in brackets behind the word for it; set apart, because its name has a direction of its own. */
function named(engine: string | undefined): string {
  return engine ? ` (\u2068${engine}\u2069)` : '';
}

/** Where a text comes from and who checked it, in the interface's language, or in `lang` with `translate`. */
export function provenanceWords(
  rendition: Rendition,
  sourceLang: LanguageTag,
  publisher: string,
  translate: Translate = t,
  lang = currentLanguage(),
): string {
  const { origin, engine, reviewed, stale } = rendition.provenance;
  const words = [translate(madeBy(rendition, sourceLang), { publisher, engine: named(engine) })];
  if (reviewed) {
    words.push(translate('provenance.reviewed', { by: reviewed.by, date: formatDay(lang, reviewed.on) }));
  } else if (origin !== 'human') {
    words.push(translate('provenance.unreviewed'));
  }
  if (stale) words.push(translate('provenance.stale'));
  return words.join(' ');
}

/** Said of every text, so that nobody takes a draft for the city's word. */
export function Provenance(props: { rendition: Rendition; sourceLang: LanguageTag; publisher: string }) {
  return (
    <p class={styles.provenance}>
      <Icon name="info" />
      <span>{provenanceWords(props.rendition, props.sourceLang, props.publisher)}</span>
    </p>
  );
}
