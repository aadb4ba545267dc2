import { language } from '../../core/language.ts';
import type { LanguageTag } from '../../core/release.ts';
import { Text } from '../../ui/blocks.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../i18n.ts';
import type { ComparedBlock, ComparedPassage } from './compare-texts.ts';
import styles from './comparison.module.css';

interface Texts {
  /** Language of both texts. */
  lang: LanguageTag;
}

/** A text and its easy version, sentence by sentence: what changed stands in a frame, the rest is there once. */
export function Comparison({ blocks, lang }: Texts & { blocks: readonly ComparedBlock[] }) {
  const changed = blocks.some(({ passages }) => passages.some(({ kind }) => kind === 'changed'));
  return (
    <div class={styles.comparison}>
      {changed ? <p class={styles.legend}>{t('changes.legend')}</p> : <Nothing />}
      {blocks.map(({ id, kind, passages }) => (
        <div key={id} class={styles.block}>
          {passages.map((passage) =>
            passage.kind === 'changed' ? (
              <Changed passage={passage} kind={kind} lang={lang} />
            ) : (
              <Same sentences={passage.sentences} kind={kind} lang={lang} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function Nothing() {
  return (
    <Notice>
      <p>{t('changes.none')}</p>
    </Notice>
  );
}

function Same({ sentences, kind, lang }: Texts & { sentences: readonly string[]; kind: ComparedBlock['kind'] }) {
  const own = { lang, dir: language(lang).direction };
  if (kind === 'heading') {
    return (
      <h2 class={styles.heading} {...own}>
        <Text text={sentences.join(' ')} />
      </h2>
    );
  }
  return (
    <div class={styles.same} {...own}>
      <Lines sentences={kind === 'lines' ? sentences : [sentences.join(' ')]} />
    </div>
  );
}

function Lines({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p>
          <Text text={sentence} />
        </p>
      ))}
    </>
  );
}

function Changed(
  props: Texts & { passage: Extract<ComparedPassage, { kind: 'changed' }>; kind: ComparedBlock['kind'] },
) {
  const { passage, kind, lang } = props;
  const original = kind === 'lines' || passage.original.length === 0 ? passage.original : [passage.original.join(' ')];
  return (
    <div class={styles.pair}>
      <Side label={t('release.original')} sentences={original} none={t('changes.added')} lang={lang} />
      <Side label={t('release.plain')} sentences={passage.plain} none={t('changes.dropped')} lang={lang} plain />
    </div>
  );
}

/** One of the two, under its name, a sentence a line; or, in the interface's language, that it has nothing like this. */
function Side(props: Texts & { label: string; sentences: readonly string[]; none: string; plain?: boolean }) {
  const { label, sentences, none, plain, lang } = props;
  return (
    <div class={plain ? `${styles.side} ${styles.plain}` : styles.side}>
      <p class={styles.label}>{label}</p>
      {sentences.length > 0 ? (
        <div lang={lang} dir={language(lang).direction}>
          <Lines sentences={sentences} />
        </div>
      ) : (
        <p class={styles.none}>{none}</p>
      )}
    </div>
  );
}
