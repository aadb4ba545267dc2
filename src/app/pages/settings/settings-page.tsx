import { useSignal } from '@preact/signals';
import { language } from '../../../core/language.ts';
import type { PageEdition } from '../../../core/page.ts';
import type { LanguageTag } from '../../../core/release.ts';
import type { KeptTexts } from '../../../storage/kept-texts.ts';
import type { Settings } from '../../../storage/settings.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import { LiveStatus } from '../../../ui/live-status.tsx';
import shapes from '../../../ui/shapes.module.css';
import { formatBytes, formatDay } from '../../format.ts';
import { Brand } from '../../frame/brand.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { Freed } from '../../keep/freed.tsx';
import { InstallSteps } from '../../keep/install-steps.tsx';
import { RefreshChoice } from '../../keep/refresh-choice.tsx';
import { RemoveDialog } from '../../keep/remove-dialog.tsx';
import { routeHref } from '../../routes.ts';
import styles from './settings.module.css';

/** What the app takes up on this phone. */
export interface StorageUse {
  /** All of it, in bytes; undefined where the browser does not say. */
  used?: number;
  /** Texts per language; the bytes with the app's own words. */
  byLanguage: ReadonlyMap<LanguageTag, KeptTexts>;
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
  /** The browser was asked to keep the texts, and did not promise it. */
  refused: boolean;
  onPersist: () => void;
}

/** What the reader can set, what the app takes up, and what is stored where. */
export function SettingsPage(props: SettingsPageProps) {
  const { edition, address, version } = props;
  const lang = currentLanguage();
  return (
    <Frame sample={edition?.publisher.sample ?? false} place="settings" start={<Brand />}>
      <h1>{t('settings.title')}</h1>
      <section class={shapes.card}>
        <h2>{t('settings.appLanguage')}</h2>
        <LanguageSelect
          id="app-language"
          label={t('settings.appLanguage')}
          languages={edition?.languages ?? [lang]}
          value={lang}
          onChange={props.onLanguage}
        />
      </section>
      <section class={shapes.card}>
        <h2>{t('comfort.title')}</h2>
        <p class={shapes.hint}>{t('comfort.hint')}</p>
        <div>
          <LinkButton icon="letters" href={routeHref({ page: 'comfort', lang })}>
            {t('comfort.title')}
          </LinkButton>
        </div>
      </section>
      <KeptLanguages {...props} />
      <Storage {...props} />
      <section class={shapes.card}>
        <h2>{t('install.title')}</h2>
        <p class={shapes.hint}>{t('install.why')}</p>
        <InstallSteps />
      </section>
      <RefreshChoice refresh={props.settings.refresh} />
      <section class={shapes.card}>
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
      <p class={shapes.hint}>
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
  const leaving = useSignal<LanguageTag | undefined>(undefined);
  if (!source) return null;
  return (
    <section class={shapes.card}>
      <h2 id="keep">{t('settings.keep')}</h2>
      <p class={shapes.hint}>{t('settings.keepHint')}</p>
      <ul class={styles.languages} aria-labelledby="keep">
        {[source, ...others].map((tag) => {
          const always = tag === source;
          const kept = use.byLanguage.get(tag);
          return (
            <li key={tag}>
              <label class={styles.language}>
                <input
                  type="checkbox"
                  checked={always || settings.keep.includes(tag)}
                  aria-disabled={always}
                  onChange={({ currentTarget }) => {
                    if (currentTarget.checked) return onKeep(tag, true);
                    // Nothing has left yet: what is shown stays true until the reader agrees.
                    currentTarget.checked = true;
                    if (!always) leaving.value = tag;
                  }}
                />
                <span>
                  <span lang={tag} dir="auto">
                    {language(tag).ownName}
                  </span>{' '}
                  <small>
                    {[
                      always && t('settings.keepAlways'),
                      kept && t('keep.releases', { count: kept.releases }),
                      kept && formatBytes(lang, kept.bytes),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {leaving.value && (
        <RemoveDialog
          lang={leaving.value}
          bytes={use.byLanguage.get(leaving.value)?.bytes ?? 0}
          onRemove={() => leaving.value && onKeep(leaving.value, false)}
          onClose={() => {
            leaving.value = undefined;
          }}
        />
      )}
    </section>
  );
}

function Storage(props: SettingsPageProps) {
  const { use, onPersist } = props;
  return (
    <section class={shapes.card}>
      <h2>{t('settings.storage')}</h2>
      {use.used !== undefined && <p>{t('settings.used', { size: formatBytes(currentLanguage(), use.used) })}</p>}
      <Freed />
      {use.persistent !== undefined && (
        <p class={shapes.hint}>{use.persistent ? t('settings.protected') : t('settings.unprotected')}</p>
      )}
      {props.refused && <LiveStatus>{t('keep.refused')}</LiveStatus>}
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
