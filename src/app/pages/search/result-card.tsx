import type { CustomTopic } from '../../../core/edition.ts';
import { language } from '../../../core/language.ts';
import type { MarkedPart } from '../../../core/search/mark-words.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import shapes from '../../../ui/shapes.module.css';
import { formatDay } from '../../format.ts';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import type { SearchHit } from '../../search/search-worker.ts';
import { topicName } from '../../topic-name.ts';
import list from '../list/list.module.css';
import type { Marks } from '../list/list-page.tsx';
import styles from './search.module.css';

interface ResultCardProps {
  hit: SearchHit;
  marks: Marks & { withdrawn: boolean };
  topics: readonly CustomTopic[];
}

/** One text that was found: its title, where it says what was looked for, and what it is. Opens in the language found. */
export function ResultCard({ hit, marks, topics }: ResultCardProps) {
  const { id, published, received, title, passage } = hit;
  const lang = currentLanguage();
  const own = { lang: hit.lang, dir: language(hit.lang).direction };
  const [topic] = hit.topics;
  const text = hit.lang === lang ? {} : { text: hit.lang };
  const href = routeHref(received ? { page: 'received', lang, hash: id } : { page: 'release', lang, id, ...text });
  return (
    <li class={`${shapes.card} ${list.card}`}>
      <p class={list.meta}>
        {topic && <span class={list.topic}>{topicName(topic, topics)}</span>}
        {!received && <time dateTime={published}>{formatDay(lang, published)}</time>}
        {received && <Mark icon="receive" word={t('received.when', { date: formatDay(lang, published) })} />}
      </p>
      <h2 class={list.cardTitle}>
        <a href={href} {...own}>
          <Marked parts={title} />
        </a>
      </h2>
      {passage.length > 0 && (
        <p class={styles.passage} {...own}>
          <Marked parts={passage} />
        </p>
      )}
      {(hit.lang !== lang || marks.saved || marks.read || marks.withdrawn) && (
        <p class={list.meta}>
          {marks.withdrawn && <Mark icon="warning" word={t('list.withdrawn')} />}
          {hit.lang !== lang && <Mark icon="globe" word={language(hit.lang).ownName} lang={hit.lang} />}
          {marks.saved && <Mark icon="bookmark" word={t('list.saved')} />}
          {marks.read && <Mark icon="check" word={t('list.read')} />}
        </p>
      )}
    </li>
  );
}

function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  return <>{parts.map(({ text, marked }) => (marked ? <mark class={styles.mark}>{text}</mark> : text))}</>;
}

function Mark({ icon, word, lang }: { icon: IconName; word: string; lang?: string }) {
  return (
    <span class={list.mark}>
      <Icon name={icon} />
      <bdi lang={lang}>{word}</bdi>
    </span>
  );
}
