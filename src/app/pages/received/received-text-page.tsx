import { language } from '../../../core/language.ts';
import type { PageEdition } from '../../../core/page.ts';
import type { Rendition } from '../../../core/release.ts';
import type { ReceivedText } from '../../../storage/schema.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { LiveStatus } from '../../../ui/live-status.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { formatDay } from '../../format.ts';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { ListenBar, ListenButton } from '../../listen/listen.tsx';
import { routeHref } from '../../routes.ts';
import { noteLines } from '../../sharing/note-lines.ts';
import type { Aids } from '../../state/aids.ts';
import { Article } from '../release/article.tsx';
import { FactsBox } from '../release/facts-box.tsx';
import { Provenance } from '../release/provenance.tsx';
import release from '../release/release.module.css';
import styles from './received.module.css';
import { Sender } from './sender.tsx';
import { verdictWords } from './verdict-line.tsx';

export interface ReceivedTextPageProps {
  edition: PageEdition | undefined;
  text: ReceivedText | 'loading' | 'missing';
  aids: Aids;
  onRemove: () => void;
}

/** One text received: first what can be said of it, then the text. */
export function ReceivedTextPage(props: ReceivedTextPageProps) {
  const { edition, text } = props;
  const back = routeHref({ page: 'received', lang: currentLanguage() });
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      start={
        <LinkButton look="quiet" icon="back" href={back}>
          {t('received.back')}
        </LinkButton>
      }
      footer={typeof text === 'object' && <Listen text={text} edition={edition} />}
    >
      {text === 'loading' && <LiveStatus class={release.loading}>{t('release.loading')}</LiveStatus>}
      {text === 'missing' && (
        <div class={release.message}>
          <h1>{t('received.gone')}</h1>
          <LinkButton look="primary" href={back}>
            {t('received.back')}
          </LinkButton>
        </div>
      )}
      {typeof text === 'object' && <Opened {...props} text={text} />}
    </Frame>
  );
}

/** Two texts that were received may be of one release: each is a text of its own for the player. */
function asReceived({ hash, rendition }: ReceivedText): Rendition {
  return { ...rendition, release: hash };
}

function Listen({ text, edition }: { text: ReceivedText; edition: PageEdition | undefined }) {
  return <ListenBar rendition={asReceived(text)} sourceLang={edition?.languages[0] ?? 'de'} />;
}

function Opened(props: ReceivedTextPageProps & { text: ReceivedText }) {
  const { edition, text, aids, onRemove } = props;
  const lang = currentLanguage();
  const sourceLang = edition?.languages[0] ?? 'de';
  const publisher = edition?.publisher.name;
  const genuine = text.verdict === 'genuine';
  const rendition = genuine ? text.rendition : ofNobody(text.rendition);
  return (
    <article class={release.article}>
      <header class={release.head}>
        <Notice kind={genuine ? 'genuine' : 'warning'}>
          <p class={styles.banner}>{verdictWords(text.verdict, publisher)}</p>
          <Sender text={text} publisher={publisher} />
        </Notice>
        <p class={release.meta}>
          <time dateTime={text.when}>{t('received.when', { date: formatDay(lang, text.when.slice(0, 10)) })}</time>
        </p>
        <Note text={text} />
      </header>
      <div class={genuine ? styles.text : `${styles.text} ${styles.foreign}`}>
        <div class={release.head}>
          <div lang={rendition.lang} dir={language(rendition.lang).direction}>
            <h1>{aids.drawText(rendition.lang, rendition.title)}</h1>
            {rendition.subtitle && <p class={release.subtitle}>{rendition.subtitle}</p>}
          </div>
          {/* Who made and checked a text is the publisher's word; of another text, nobody vouches for it. */}
          {genuine && <Provenance rendition={rendition} sourceLang={sourceLang} publisher={publisher ?? ''} />}
        </div>
        {/* Facts come beside the words: of another text, they may say something else. */}
        {genuine && <FactsBox rendition={rendition} aids={aids} />}
        <div class={release.tools}>
          <ListenButton rendition={asReceived(text)} />
        </div>
        <Article rendition={rendition} sourceLang={sourceLang} aids={aids} />
      </div>
      <aids.OverText />
      <footer class={release.foot}>
        {genuine && (rendition.lang !== sourceLang || rendition.level !== 'original') && (
          <p>{t('provenance.binding')}</p>
        )}
        <div class={release.tools}>
          <LinkButton
            icon="share"
            href={routeHref({ page: 'share', lang, wish: { releases: [], received: [text.hash] } })}
          >
            {t('release.share')}
          </LinkButton>
          <Button icon="remove" onClick={onRemove}>
            {t('received.remove')}
          </Button>
        </div>
      </footer>
    </article>
  );
}

/** What the person wrote who handed the text over: not the publisher's words, and marked as such. */
function Note({ text: { collection = {} } }: { text: ReceivedText }) {
  const { title, note } = collection;
  if (!title && !note) return null;
  return (
    <div class={styles.note}>
      <p class={styles.said}>{t('received.note')}</p>
      {title && (
        <p class={styles.noteTitle} lang="" dir="auto">
          {title}
        </p>
      )}
      {note && (
        <p class={styles.noteText} lang="" dir="auto">
          {noteLines(note)}
        </p>
      )}
    </div>
  );
}

/** A text for which nobody vouches: its contacts are not the publisher's, and it borrows no pictures of the edition. */
function ofNobody(rendition: Rendition): Rendition {
  const blocks = rendition.blocks.map((block) => {
    if (block.kind === 'contact') return { ...block, role: 'body' as const };
    if (block.kind !== 'image') return block;
    const { src: _src, ...image } = block;
    return image;
  });
  return { ...rendition, blocks };
}
