import type { ComponentChildren } from 'preact';
import { factLines } from '../../../reading/key-facts/fact-lines.ts';
import { Text } from '../../../ui/blocks.tsx';
import { formatDay } from '../../format.ts';
import { readingName } from '../../reading-name.ts';
import { ContentCodes } from './codes.tsx';
import { Colophon } from './colophon.tsx';
import { InLanguage } from './in-language.tsx';
import type { Handout, HandoutRelease } from './make-handout.ts';
import styles from './paper.module.css';
import { Letterhead, Sample } from './paper-head.tsx';
import { PaperText } from './paper-text.tsx';

export interface ReleaseSheetProps {
  release: HandoutRelease;
  handout: Handout;
  /** With a title above it, on a page before. */
  deeper: boolean;
  /** What stands between title and text. */
  children: ComponentChildren;
}

/** One release: whose it is, its title, what matters most, the text, where it comes from, and codes to take along. */
export function ReleaseSheet({ release, handout, deeper, children }: ReleaseSheetProps) {
  const { rendition, beside, codes } = release;
  const { receiver, sourceLang } = handout;
  return (
    <>
      <Head release={release} handout={handout} deeper={deeper} />
      {children}
      <Facts release={release} handout={handout} deeper={deeper} />
      <PaperText rendition={rendition} beside={beside} receiver={receiver} sourceLang={sourceLang} deeper={deeper} />
      <Colophon release={release} handout={handout} />
      <ContentCodes codes={codes} t={receiver.t} />
    </>
  );
}

function Head({ release, handout, deeper }: Omit<ReleaseSheetProps, 'children'>) {
  const { rendition, beside, published, verdict } = release;
  const { receiver, publisher, sourceLang, sample, wanted } = handout;
  const { lang, t } = receiver;
  const Title = deeper ? 'h2' : 'h1';
  const isOther = rendition.lang !== wanted.lang || rendition.level !== wanted.level;
  const date = published && t('release.published', { date: formatDay(lang, published) });
  return (
    <header class={styles.head}>
      {verdict && verdict !== 'genuine' ? (
        <Doubt release={release} handout={handout} />
      ) : (
        <Letterhead publisher={publisher} sourceLang={sourceLang} published={date} />
      )}
      {sample && <Sample t={t} />}
      <InLanguage lang={rendition.lang}>
        <Title class={styles.title}>{rendition.title}</Title>
        {rendition.subtitle && <p class={styles.subtitle}>{rendition.subtitle}</p>}
      </InLanguage>
      {beside && (
        <InLanguage lang={beside.lang}>
          <p class={styles.subtitle}>{beside.title}</p>
        </InLanguage>
      )}
      {isOther && <p class={styles.small}>{t('share.onlySo', { shown: readingName(rendition, t) })}</p>}
    </header>
  );
}

/** What is not certainly the city's says so before anything else. */
function Doubt({ release, handout }: { release: HandoutRelease; handout: Handout }) {
  const { verdict = 'unsigned', sender } = release;
  const { t } = handout.receiver;
  return (
    <div class={styles.note}>
      <p>
        <strong>{t(`verdict.${verdict}`, { publisher: `\u2068${handout.publisher}\u2069` })}</strong>
      </p>
      {sender && <p class={styles.small}>{t('received.sender', { name: `\u2068${sender}\u2069` })}</p>}
    </div>
  );
}

function Facts({ release, handout, deeper }: Omit<ReleaseSheetProps, 'children'>) {
  const { lang, t } = handout.receiver;
  const lines = factLines(release.rendition.facts ?? [], lang, t);
  if (lines.length === 0) return null;
  const Heading = deeper ? 'h3' : 'h2';
  return (
    <section class={styles.facts}>
      <Heading>{t('facts.title')}</Heading>
      <dl>
        {[...new Set(lines.map(({ label }) => label))].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines
              .filter((line) => line.label === label)
              .map(({ text }) => (
                <dd key={text}>
                  {/* An address keeps its own direction, and still begins where the others do. */}
                  <bdi>
                    <Text text={text} />
                  </bdi>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
