import { language } from '../../../core/language.ts';
import type { LanguageTag } from '../../../core/release.ts';
import { BrandMark } from '../../frame/brand-mark.tsx';
import frame from '../../frame/frame.module.css';
import { t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import styles from './start.module.css';

/** The only question the app asks: the language, each by its own name, the phone's first. */
export function StartPage(props: {
  languages: readonly LanguageTag[];
  phoneLanguage: LanguageTag;
  onChoose: (lang: LanguageTag) => void;
}) {
  const { languages, phoneLanguage, onChoose } = props;
  const ordered = [phoneLanguage, ...languages.filter((tag) => tag !== phoneLanguage)];
  return (
    <main id="main" class={frame.main} tabIndex={-1}>
      <div class={styles.brand}>
        <BrandMark />
        <strong>{t('app.name')}</strong>
        <p>{t('app.tagline')}</p>
      </div>
      <h1 class={styles.title}>{t('start.title')}</h1>
      <ul class={styles.list}>
        {ordered.map((tag) => (
          <li key={tag} class={tag === phoneLanguage ? styles.first : undefined}>
            <a
              href={routeHref({ page: 'list', lang: tag, saved: false })}
              lang={tag}
              dir={language(tag).direction}
              hreflang={tag}
              onClick={() => onChoose(tag)}
            >
              {language(tag).ownName}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
