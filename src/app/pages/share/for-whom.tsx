import { language } from '../../../core/language.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import shapes from '../../../ui/shapes.module.css';
import { t } from '../../i18n.ts';
import styles from './share.module.css';
import type { SharePageProps } from './share-page.tsx';

/**
 * How the receiver reads, asked before anything else. Every language in sight and in its own script, so that the receiver can
 * point at theirs. Which one somebody chose is remembered nowhere.
 */
export function ForWhom({ edition, sourceLang, wish, onWish }: SharePageProps) {
  return (
    <section class={styles.section} aria-labelledby="for-whom">
      <h2 id="for-whom">{t('share.forWhom')}</h2>
      <fieldset class={styles.languages}>
        <legend class={shapes.label}>{t('share.language')}</legend>
        {(edition?.languages ?? [wish.lang]).map((tag) => (
          <label key={tag} class={styles.language} lang={tag} dir={language(tag).direction}>
            <input
              type="radio"
              name="receiver"
              value={tag}
              checked={tag === wish.lang}
              onChange={() => onWish({ text: tag })}
            />
            <span>{language(tag).ownName}</span>
          </label>
        ))}
      </fieldset>
      <SegmentedControl
        name="level"
        legend={t('release.level')}
        options={[
          { value: 'plain', label: t('release.plain') },
          { value: 'original', label: t('release.original') },
        ]}
        value={wish.level}
        onChange={(level) => onWish({ level })}
      />
      {wish.lang !== sourceLang && (
        <div>
          <Button icon="beside" pressed={wish.beside} onClick={() => onWish({ beside: !wish.beside })}>
            {t('release.beside')}
          </Button>
        </div>
      )}
    </section>
  );
}
