import { useMemo } from 'preact/hooks';
import { type GlossaryTerms, markTerms } from '../../../core/glossary.ts';
import { language } from '../../../core/language.ts';
import type { Rendition } from '../../../core/release.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { compareTexts } from '../../comparison/compare-texts.ts';
import { Comparison } from '../../comparison/comparison.tsx';
import { t } from '../../i18n.ts';
import { ListenBar, ListenButton } from '../../listen/listen.tsx';
import type { ReadText } from '../../plain/plain-worker.ts';
import { readingName } from '../../reading-name.ts';
import type { Aids } from '../../state/aids.ts';
import type { OwnTranslation } from '../../state/own-translation.ts';
import { Article } from '../release/article.tsx';
import { FactsBox } from '../release/facts-box.tsx';
import { Provenance } from '../release/provenance.tsx';
import release from '../release/release.module.css';
import styles from './read-text.module.css';
import { type TranslationActions, TranslationPanel } from './translation-panel.tsx';

/** The easy text, the original, both sentence by sentence, or the easy text in the reader's language. */
export type ResultView = 'plain' | 'changes' | 'original' | 'translated';

/** The rules know German only. */
const LANG = 'de';

/** A text of the reader's own as a rendition, so that what can be done with those can be done with it. */
function toRendition(text: ReadText, level: 'plain' | 'original'): Rendition {
  return {
    release: '',
    lang: LANG,
    level,
    title: text.title ?? '',
    blocks: text[level],
    facts: text.facts[level],
    provenance: { origin: level === 'plain' ? 'rules' : 'human' },
  };
}

/** The easy text as the phone translated it. Block for block and sentence for sentence it says the same facts. */
function toTranslation({ lang, text }: Extract<OwnTranslation, { phase: 'done' }>, plain: Rendition): Rendition {
  const { title = '', blocks } = text;
  return { ...plain, lang, title, blocks, provenance: { origin: 'machine' } };
}

function renditions(text: ReadText, translation: OwnTranslation, view: ResultView) {
  const plain = toRendition(text, 'plain');
  const original = toRendition(text, 'original');
  const translated = translation.phase === 'done' ? toTranslation(translation, plain) : plain;
  return { plain, original, shown: { plain, changes: plain, original, translated }[view] };
}

export interface OwnTextResultProps extends TranslationActions {
  text: ReadText;
  translation: OwnTranslation;
  view: ResultView;
  aids: Aids;
  /** What is explained, if the phone has it. */
  terms: GlossaryTerms | undefined;
  onAnother: () => void;
}

/** What the rules made of a text. */
export function OwnTextResult(props: OwnTextResultProps) {
  const { text, translation, view, aids, onAnother } = props;
  const { plain, original, shown } = renditions(text, translation, view);
  return (
    <article class={release.article}>
      <header class={release.head}>
        {shown.title ? (
          <h1 lang={shown.lang} dir={language(shown.lang).direction}>
            {aids.drawText(shown.lang, shown.title)}
          </h1>
        ) : (
          <h1>{t('readText.own')}</h1>
        )}
        {view !== 'original' && <Provenance rendition={shown} sourceLang={LANG} publisher="" />}
        <p class={release.provenance}>
          <Icon name="lock" />
          <span>{t('readText.private')}</span>
        </p>
        <div class={release.tools}>
          {view !== 'changes' && <ListenButton rendition={shown} />}
          <Button icon="paste" onClick={onAnother}>
            {t('readText.another')}
          </Button>
        </div>
        <TranslationPanel {...props} />
      </header>
      {view === 'changes' ? (
        <Comparison blocks={compareTexts({ blocks: original.blocks }, { blocks: plain.blocks })} lang={LANG} />
      ) : (
        <WithKeyFacts {...props} rendition={shown} />
      )}
      {view !== 'original' && (
        <footer class={release.foot}>
          <p>{t('provenance.binding')}</p>
        </footer>
      )}
    </article>
  );
}

/** A text under what it says that readers look for first. */
function WithKeyFacts(props: Pick<OwnTextResultProps, 'aids' | 'terms'> & { rendition: Rendition }) {
  const { aids, terms, rendition } = props;
  const { blocks, lang: textLang } = rendition;
  const marked = useMemo(
    () => (terms ? blocks.map((block) => markTerms(block, terms, textLang)) : blocks),
    [blocks, terms, textLang],
  );
  return (
    <>
      <FactsBox rendition={rendition} aids={aids} />
      <Article rendition={{ ...rendition, blocks: marked }} sourceLang={LANG} aids={aids} />
      <aids.OverText />
    </>
  );
}

/** At the thumb, as on the page of a release. */
export function ViewControl(props: {
  text: ReadText;
  translation: OwnTranslation;
  view: ResultView;
  onView: (view: ResultView) => void;
}) {
  const { text, translation, view, onView } = props;
  const translated = translation.phase === 'done';
  const { shown } = renditions(text, translation, view);
  return (
    <>
      {view !== 'changes' && (
        <ListenBar rendition={shown} sourceLang={LANG} others={[LANG]} onOther={() => onView('plain')} />
      )}
      <section
        aria-label={t('release.level')}
        class={translated ? `${release.controlsOne} ${styles.four}` : release.controlsOne}
      >
        <p role="status" class="visually-hidden">
          {view === 'changes' ? t('changes.title') : readingName(shown, t)}
        </p>
        <SegmentedControl
          name="view"
          legend={t('release.level')}
          options={[
            ...(translated ? [{ value: 'translated' as const, label: t('translate.view') }] : []),
            { value: 'plain', label: t('release.plain') },
            { value: 'changes', label: t('changes.title') },
            { value: 'original', label: t('release.original') },
          ]}
          value={view}
          onChange={onView}
        />
      </section>
    </>
  );
}
