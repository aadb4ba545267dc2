import type { Edition } from '../../../core/edition.ts';
import { language, type Reading } from '../../../core/language.ts';
import type { SaidLine } from '../../../core/page.ts';
import type { LanguageTag, Level, ReleaseFacts, Rendition } from '../../../core/release.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import { LiveStatus } from '../../../ui/live-status.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { formatDay } from '../../format.ts';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { ListenBar, ListenButton } from '../../listen/listen.tsx';
import { readingName } from '../../reading-name.ts';
import { routeHref } from '../../routes.ts';
import type { Aids } from '../../state/aids.ts';
import { topicName } from '../../topic-name.ts';
import { Article } from './article.tsx';
import { FactsBox } from './facts-box.tsx';
import { Provenance } from './provenance.tsx';
import styles from './release.module.css';

/** A release as it can be shown now. */
export interface OpenRelease {
  facts: ReleaseFacts;
  /** What the reader asked for. */
  wanted: Reading;
  /** What is shown; absent when the release was withdrawn and no copy was saved. */
  shown?: Rendition;
  /** The same text in the publisher's language, to stand beside it. */
  german?: Rendition;
  /** Whether the original of what is shown can be had too, in the same language. */
  comparable?: boolean;
  /** Its key facts in words, as the page brought them along. */
  said?: SaidLine[];
  /** Why something else than the wish is shown, if so. */
  gap?: 'not-published' | 'not-on-phone';
}

export interface ReleasePageProps {
  edition: Pick<Edition, 'publisher' | 'topics' | 'languages'> | undefined;
  /** `loading` while it is not known whether the release can be had. */
  release: OpenRelease | 'loading' | 'missing';
  level: Level;
  textLang: LanguageTag;
  beside: boolean;
  saved: boolean;
  /** What helps to read, once it is at hand. */
  aids?: Aids | undefined;
  onLevel: (level: Level) => void;
  onTextLang: (lang: LanguageTag) => void;
  onBeside: (beside: boolean) => void;
  onSave: (saved: boolean) => void;
  onLoad: () => void;
  onSwitchApp: (lang: LanguageTag) => void;
}

/** One release: its text at the level and in the language the reader chose, and what can be done with it. */
export function ReleasePage(props: ReleasePageProps) {
  const { edition, release, saved, onSave } = props;
  const lang = currentLanguage();
  const open = typeof release === 'string' ? undefined : release;
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      wide={Boolean(open?.german)}
      start={
        <LinkButton look="quiet" icon="back" href={routeHref({ page: 'list', lang, saved: false })}>
          {t('release.back')}
        </LinkButton>
      }
      end={
        open?.shown && (
          <Button look="quiet" icon="bookmark" pressed={saved} onClick={() => onSave(!saved)}>
            {saved ? t('release.saved') : t('release.save')}
          </Button>
        )
      }
      footer={open?.shown && <Controls {...props} open={open} shown={open.shown} />}
    >
      {release === 'loading' && <LiveStatus class={styles.loading}>{t('release.loading')}</LiveStatus>}
      {release === 'missing' && <Missing />}
      {open && <Opened {...props} open={open} />}
    </Frame>
  );
}

function Missing() {
  return (
    <div class={styles.message}>
      <h1>{t('errors.releaseMissing')}</h1>
      <p>{t('errors.releaseMissingHint')}</p>
      <LinkButton look="primary" href={routeHref({ page: 'list', lang: currentLanguage(), saved: false })}>
        {t('errors.toList')}
      </LinkButton>
    </div>
  );
}

function Opened(props: ReleasePageProps & { open: OpenRelease }) {
  const { edition, open, textLang, beside, aids, onBeside } = props;
  const { facts, shown, german, comparable } = open;
  const lang = currentLanguage();
  const sourceLang = edition?.languages[0] ?? 'de';
  const [topic] = facts.topics;
  return (
    <article class={styles.article}>
      <header class={styles.head}>
        <p class={styles.meta}>
          {topic && <span class={styles.topic}>{topicName(topic, edition?.topics ?? [])}</span>}
          <time dateTime={facts.published}>{t('release.published', { date: formatDay(lang, facts.published) })}</time>
        </p>
        {shown && (
          <div lang={shown.lang} dir={language(shown.lang).direction}>
            <h1>{aids?.drawText(shown.lang, shown.title) ?? shown.title}</h1>
            {shown.subtitle && <p class={styles.subtitle}>{shown.subtitle}</p>}
          </div>
        )}
        <Notices {...props} />
        {shown && <Provenance rendition={shown} sourceLang={sourceLang} publisher={edition?.publisher.name ?? ''} />}
        {shown && (
          <div class={styles.tools}>
            <ListenButton rendition={shown} />
            {!facts.withdrawn && <ShareLink id={facts.id} textLang={textLang} />}
            <LinkButton
              icon="letters"
              href={routeHref({ page: 'comfort', lang, id: facts.id, ...(textLang !== lang && { text: textLang }) })}
              needsScript
            >
              {t('settings.comfort')}
            </LinkButton>
            {shown.lang !== sourceLang && (
              <Button icon="beside" pressed={beside} onClick={() => onBeside(!beside)}>
                {t('release.beside')}
              </Button>
            )}
          </div>
        )}
      </header>
      {shown && <FactsBox rendition={shown} said={open.said} source={facts.source} aids={aids} />}
      {shown && <Article rendition={shown} beside={german} sourceLang={sourceLang} aids={aids} />}
      {aids && <aids.OverText />}
      <footer class={styles.foot}>
        {shown && comparable && <CompareLink id={facts.id} textLang={shown.lang} />}
        {facts.source && (
          <LinkButton icon="link" href={facts.source} rel="noopener">
            {t('release.source')}
          </LinkButton>
        )}
        {shown && (shown.lang !== sourceLang || shown.level !== 'original') && <p>{t('provenance.binding')}</p>}
      </footer>
    </article>
  );
}

/** Leads to the easy text beside its original, sentence by sentence. */
function CompareLink({ id, textLang }: { id: string; textLang: LanguageTag }) {
  const lang = currentLanguage();
  const text = textLang === lang ? {} : { text: textLang };
  return (
    <LinkButton icon="compare" href={routeHref({ page: 'changes', lang, id, ...text })} needsScript>
      {t('changes.title')}
    </LinkButton>
  );
}

/** Leads to handing the release over: what no longer holds is not handed over. */
function ShareLink({ id, textLang }: { id: string; textLang: LanguageTag }) {
  const lang = currentLanguage();
  const wish = { releases: [id], ...(textLang !== lang && { text: textLang }) };
  return (
    <LinkButton icon="share" href={routeHref({ page: 'share', lang, wish })} needsScript>
      {t('release.share')}
    </LinkButton>
  );
}

/** Everything that keeps this from being simply the text that was asked for. */
function Notices({ edition, open, onLoad, onSwitchApp }: ReleasePageProps & { open: OpenRelease }) {
  const { facts, shown, wanted, gap } = open;
  const lang = currentLanguage();
  const date = (day: string) => ({ date: formatDay(lang, day) });
  const versions = shown && { wanted: readingName(wanted, t), shown: readingName(shown, t) };
  const couldSwitch = wanted.lang !== lang && shown?.lang === wanted.lang && edition?.languages.includes(wanted.lang);
  return (
    <>
      {facts.withdrawn && (
        <Notice kind="warning">
          <p>{t('release.withdrawn', date(facts.withdrawn))}</p>
          {shown && <p>{t('release.withdrawnSaved')}</p>}
        </Notice>
      )}
      {facts.corrected && (
        <Notice>
          <p>{t('release.corrected', date(facts.corrected))}</p>
        </Notice>
      )}
      {versions && gap === 'not-published' && (
        <Notice>
          <p>{t('release.fallback', versions)}</p>
        </Notice>
      )}
      {versions && gap === 'not-on-phone' && (
        <Notice>
          <p>{t('release.notOnPhone', versions)}</p>
          <Button icon="reload" onClick={onLoad}>
            {t('release.load')}
          </Button>
        </Notice>
      )}
      {couldSwitch && (
        <div>
          <Button look="quiet" icon="globe" onClick={() => onSwitchApp(wanted.lang)}>
            {t('release.switchApp', { language: language(wanted.lang).ownName })}
          </Button>
        </div>
      )}
    </>
  );
}

function Controls(props: ReleasePageProps & { open: OpenRelease; shown: Rendition }) {
  const { edition, open, shown, aids, level, textLang, onLevel, onTextLang } = props;
  const sourceLang = edition?.languages[0] ?? 'de';
  return (
    <>
      {aids && <aids.ResumeLine key={open.facts.id} id={open.facts.id} blocks={shown.blocks} />}
      <ListenBar
        rendition={shown}
        sourceLang={sourceLang}
        publisher={edition?.publisher.name}
        others={[sourceLang, currentLanguage()]}
        onOther={onTextLang}
      />
      <section class={styles.controlsInner} aria-label={t('release.level')}>
        <p role="status" class="visually-hidden">
          {readingName(shown, t)}
        </p>
        <SegmentedControl
          name="level"
          legend={t('release.level')}
          options={[
            { value: 'plain', label: t('release.plain') },
            { value: 'original', label: t('release.original') },
          ]}
          value={level}
          onChange={onLevel}
        />
        <LanguageSelect
          label={t('release.language')}
          languages={edition?.languages ?? [textLang]}
          value={textLang}
          onChange={onTextLang}
        />
      </section>
    </>
  );
}
