import { language } from '../../../core/language.ts';
import type { PageEdition } from '../../../core/page.ts';
import type { LanguageTag } from '../../../core/release.ts';
import type { Settings } from '../../../storage/settings.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import { formatBytes, formatDay } from '../../format.ts';
import { Brand } from '../../frame/brand.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import styles from './settings.module.css';

/** What the app takes up on this phone. */
export interface StorageUse {
  /** All of it, in bytes; undefined where the browser does not say. */
  used?: number;
  /** Bytes of texts per language. */
  byLanguage: ReadonlyMap<LanguageTag, number>;
  /** Whether the browser promised not to delete it by itself; undefined where it cannot be asked. */
  persistent?: boolean;
}

export interface SettingsPageProps {
  edition: (PageEdition & { generated?: string }) | undefined;
  settings: Settings;
  use: StorageUse;
  address: string;
  version: string;
  onLanguage: (lang: LanguageTag) => void;
  onKeep: (lang: LanguageTag, keep: boolean) => void;
  onPersist: () => void;
}

/** What the reader can set, what the app takes up, and what is stored where. */
export function SettingsPage(props: SettingsPageProps) {
  const { edition, address, version } = props;
  const lang = currentLanguage();
  return (
    <Frame sample={edition?.publisher.sample ?? false} place="settings" start={<Brand />}>
      <h1 class={styles.title}>{t('settings.title')}</h1>
      <section class={styles.section}>
        <h2>{t('settings.appLanguage')}</h2>
        <LanguageSelect
          label={t('settings.appLanguage')}
          languages={edition?.languages ?? [lang]}
          value={lang}
          onChange={props.onLanguage}
        />
      </section>
      <section class={styles.section}>
        <h2>{t('comfort.title')}</h2>
        <p class={styles.hint}>{t('comfort.hint')}</p>
        <div>
          <LinkButton icon="letters" href={routeHref({ page: 'comfort', lang })}>
            {t('comfort.title')}
          </LinkButton>
        </div>
      </section>
      <KeptLanguages {...props} />
      <Storage {...props} />
      <section class={styles.section}>
        <h2>{t('settings.privacy')}</h2>
        <ul class={styles.facts}>
          <li>{t('settings.privacyTexts')}</li>
          <li>{t('settings.privacyNoAccount')}</li>
          <li>
            {t('settings.privacyNetwork', { address: '' })}
            <bdi>{address}</bdi>
          </li>
        </ul>
      </section>
      <div>
        <LinkButton look="quiet" icon="info" href={routeHref({ page: 'statement', lang })}>
          {t('statement.title')}
        </LinkButton>
      </div>
      <p class={styles.hint}>
        {t('app.name')} · {t('settings.version', { version })}
        <br />
        {edition?.generated &&
          t('settings.edition', { publisher: edition.publisher.name, date: formatDay(lang, edition.generated) })}
      </p>
    </Frame>
  );
}

function KeptLanguages({ edition, settings, use, onKeep }: SettingsPageProps) {
  const lang = currentLanguage();
  const [source, ...others] = edition?.languages ?? [];
  if (!source) return null;
  return (
    <section class={styles.section}>
      <h2 id="keep">{t('settings.keep')}</h2>
      <p class={styles.hint}>{t('settings.keepHint')}</p>
      <ul class={styles.languages} aria-labelledby="keep">
        {[source, ...others].map((tag) => {
          const always = tag === source;
          const bytes = use.byLanguage.get(tag);
          return (
            <li key={tag}>
              <label class={styles.language}>
                <input
                  type="checkbox"
                  checked={always || settings.keep.includes(tag)}
                  disabled={always}
                  onChange={({ currentTarget }) => onKeep(tag, currentTarget.checked)}
                />
                <span>
                  <span lang={tag} dir="auto">
                    {language(tag).ownName}
                  </span>{' '}
                  <small>
                    {always && t('settings.keepAlways')} {bytes ? formatBytes(lang, bytes) : ''}
                  </small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Storage({ use, onPersist }: SettingsPageProps) {
  return (
    <section class={styles.section}>
      <h2>{t('settings.storage')}</h2>
      {use.used !== undefined && <p>{t('settings.used', { size: formatBytes(currentLanguage(), use.used) })}</p>}
      {use.persistent !== undefined && (
        <p class={styles.hint}>{use.persistent ? t('settings.protected') : t('settings.unprotected')}</p>
      )}
      {use.persistent === false && (
        <div>
          <Button icon="bookmark" onClick={onPersist}>
            {t('settings.protect')}
          </Button>
        </div>
      )}
    </section>
  );
}
