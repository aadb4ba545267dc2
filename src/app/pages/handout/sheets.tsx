import styles from './handout.module.css';
import type { Paper } from './handout-page.tsx';
import { InLanguage } from './in-language.tsx';
import type { Handout } from './make-handout.ts';
import paperStyles from './paper.module.css';
import { Letterhead, Note, Sample } from './paper-head.tsx';
import { ReleaseSheet } from './release-sheet.tsx';

/** All sheets: for several releases, what they are comes first; each begins on a page of its own. */
export function Sheets(props: { handout: Handout; title: string; note: string; paper: Paper }) {
  const { handout, title, note, paper } = props;
  const { receiver, releases } = handout;
  const sheet = paper === 'a5' ? `${styles.sheet} ${styles.a5}` : styles.sheet;
  const several = releases.length > 1;
  return (
    <div class={styles.sheets}>
      {several && (
        <section class={sheet}>
          <InLanguage lang={receiver.lang}>
            <Cover handout={handout} title={title} note={note} />
          </InLanguage>
        </section>
      )}
      {releases.map((release) => (
        <article key={release.rendition.release} class={sheet}>
          <InLanguage lang={receiver.lang}>
            <ReleaseSheet release={release} handout={handout} deeper={several}>
              {!several && <Note note={note} t={receiver.t} />}
            </ReleaseSheet>
          </InLanguage>
        </article>
      ))}
    </div>
  );
}

function Cover({ handout, title, note }: { handout: Handout; title: string; note: string }) {
  const { receiver, publisher, releases, sample, sourceLang } = handout;
  const { t } = receiver;
  // The city's name stands above what is the city's, and only above that.
  const isCitys = releases.every(({ verdict }) => !verdict || verdict === 'genuine');
  return (
    <>
      <header class={paperStyles.head}>
        {isCitys && <Letterhead publisher={publisher} sourceLang={sourceLang} />}
        {sample && <Sample t={t} />}
        {title ? (
          <h1 class={paperStyles.title} lang="" dir="auto">
            {title}
          </h1>
        ) : (
          <h1 class={paperStyles.title}>{t('list.title')}</h1>
        )}
      </header>
      <Note note={note} t={t} />
      <h2 class={paperStyles.list}>{t('handout.contents')}</h2>
      <ol class={paperStyles.contents}>
        {releases.map(({ rendition, beside }) => (
          <li key={rendition.release}>
            <InLanguage lang={rendition.lang}>{rendition.title}</InLanguage>
            {beside && (
              <InLanguage lang={beside.lang}>
                <span class={paperStyles.small}>{beside.title}</span>
              </InLanguage>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
