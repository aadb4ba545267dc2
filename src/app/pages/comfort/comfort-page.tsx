import type { ComponentChildren } from 'preact';
import { language } from '../../../core/language.ts';
import type { PageEdition } from '../../../core/page.ts';
import { type Settings, SPACES, TEXT_SIZES, THEMES, TYPEFACES } from '../../../storage/settings.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import shapes from '../../../ui/shapes.module.css';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, type MessageKey, t } from '../../i18n.ts';
import settingsStyles from '../settings/settings.module.css';
import styles from './comfort.module.css';
import { Choice, Switch } from './controls.tsx';

export interface ComfortPageProps {
  edition: PageEdition | undefined;
  settings: Settings;
  /** To where the reader came from. */
  back: { href: string; word: string };
  /** German text with its long words as the reader wants them. */
  drawGerman: (text: string) => ComponentChildren;
  onChange: (change: Partial<Settings>) => void;
  onReset: () => void;
}

const THEME_WORDS = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
  sepia: 'comfort.sepia',
  contrast: 'comfort.contrast',
} as const satisfies Record<Settings['theme'], MessageKey>;

/** How texts look: each choice shows at once in the text at the top, and everywhere. */
export function ComfortPage(props: ComfortPageProps) {
  const { settings, back, onChange, onReset } = props;
  return (
    <Frame
      sample={props.edition?.publisher.sample ?? false}
      start={
        <LinkButton look="quiet" icon="back" href={back.href}>
          {back.word}
        </LinkButton>
      }
    >
      <h1>{t('comfort.title')}</h1>
      <Preview {...props} />
      <TextSize {...props} />
      <Choice
        name="typeface"
        title={t('comfort.typeface')}
        values={TYPEFACES}
        value={settings.typeface}
        word={(value) => (value === 'system' ? t('settings.themeSystem') : t('comfort.legible'))}
        hint={t('comfort.legibleHint')}
        onChange={(typeface) => onChange({ typeface })}
      />
      {(['lines', 'words', 'letters'] as const).map((kind) => (
        <Choice
          key={kind}
          name={kind}
          title={t(`comfort.${kind}`)}
          values={SPACES}
          value={settings[kind]}
          word={(value) => t(`comfort.${value}`)}
          onChange={(value) => onChange({ [kind]: value })}
        />
      ))}
      <Choice
        name="theme"
        title={t('settings.theme')}
        values={THEMES}
        value={settings.theme}
        word={(value) => t(THEME_WORDS[value])}
        onChange={(theme) => onChange({ theme })}
      />
      <section class={shapes.card}>
        <h2>{t('comfort.help')}</h2>
        <Switch checked={settings.splitWords} onChange={(splitWords) => onChange({ splitWords })} hint={<LongWord />}>
          {t('words.split')}
        </Switch>
        <Switch checked={settings.ruler} onChange={(ruler) => onChange({ ruler })} hint={t('comfort.rulerHint')}>
          {t('comfort.ruler')}
        </Switch>
        <Switch checked={settings.still} onChange={(still) => onChange({ still })} hint={t('comfort.stillHint')}>
          {t('comfort.still')}
        </Switch>
      </section>
      <div>
        <Button icon="reload" onClick={onReset}>
          {t('comfort.reset')}
        </Button>
      </div>
    </Frame>
  );
}

/** The publisher's language beside the reader's: days, numbers and long words are what is hard to make out. */
const GERMAN = 'Die Beratungsstelle hat am Montag, 4. Januar 2027, von 8 bis 16 Uhr geöffnet.';

/** What parting a long word does, in a word that needs no translation. */
function LongWord() {
  return <span lang="de">Arbeits·markt·integration</span>;
}

/** Text size in per cent up to which the preview leaves room for the choices below it. */
const LARGEST_FIXED = 150;

/** Stays in sight where there is room, so that each choice is seen. */
function Preview({ edition, settings, drawGerman }: ComfortPageProps) {
  const sourceLang = edition?.languages[0] ?? 'de';
  const fixed = settings.textSize <= LARGEST_FIXED;
  return (
    <section class={fixed ? `${styles.preview} ${styles.fixed}` : styles.preview} aria-label={t('comfort.preview')}>
      <p>{t('comfort.previewText')}</p>
      {sourceLang === 'de' && (currentLanguage() !== 'de' || settings.splitWords) && (
        <p lang="de" dir={language('de').direction}>
          {drawGerman(GERMAN)}
        </p>
      )}
    </section>
  );
}

function TextSize({ settings, onChange }: ComfortPageProps) {
  const step = TEXT_SIZES.indexOf(settings.textSize);
  const smaller = TEXT_SIZES[step - 1];
  const larger = TEXT_SIZES[step + 1];
  const percent = new Intl.NumberFormat(currentLanguage(), { style: 'percent' }).format(settings.textSize / 100);
  return (
    <section class={shapes.card}>
      <h2>{t('settings.textSize')}</h2>
      <div class={settingsStyles.sizes}>
        <Button disabled={!smaller} onClick={() => smaller && onChange({ textSize: smaller })}>
          {t('settings.smaller')}
        </Button>
        <output class={settingsStyles.percent}>{percent}</output>
        <Button disabled={!larger} onClick={() => larger && onChange({ textSize: larger })}>
          {t('settings.larger')}
        </Button>
      </div>
    </section>
  );
}
