import type { ComponentChildren } from 'preact';
import type { Edition } from '../../../core/edition.ts';
import type { ListItem } from '../../../core/page.ts';
import type { LanguageTag } from '../../../core/release.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import shapes from '../../../ui/shapes.module.css';
import { formatDay } from '../../format.ts';
import { Brand } from '../../frame/brand.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import { topicName } from '../../topic-name.ts';
import styles from './list.module.css';
import { SyncFoot, type SyncState, SyncStatus } from './sync-status.tsx';
import { TopicSelect } from './topic-select.tsx';

/** What the reader has done with a release so far. */
export interface Marks {
  isNew: boolean;
  read: boolean;
  saved: boolean;
}

export interface ListPageProps {
  edition: Pick<Edition, 'publisher' | 'topics' | 'languages'> | undefined;
  items: readonly ListItem[];
  marksOf: (item: ListItem) => Marks;
  /** What stands above the list once it is at hand. */
  above?: ComponentChildren;
  /** Only releases on this topic. */
  topic?: string | undefined;
  onTopic: (topic: string | undefined) => void;
  onLanguage: (lang: LanguageTag) => void;
  sync: SyncState;
  onSync: () => void;
  /** What the app offers the reader, above the list; and what it says of a full phone, below. */
  offer?: ComponentChildren;
  freed?: ComponentChildren;
  /** How many items are drawn; the rest waits behind "show more". */
  limit: number;
  onMore: () => void;
}

/** The releases, newest first. */
export function ListPage(props: ListPageProps) {
  const { edition, items, marksOf, topic, limit } = props;
  const lang = currentLanguage();
  const current = items.filter((item) => !item.withdrawn);
  const topics = [...new Set(current.flatMap((item) => item.topics))];
  const shown = !topic ? current : current.filter((item) => item.topics.includes(topic));
  const newCount = current.filter((item) => marksOf(item).isNew).length;
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      place="list"
      start={<Brand />}
      end={
        <LanguageSelect
          id="app-language"
          label={t('settings.appLanguage')}
          languages={edition?.languages ?? [lang]}
          value={lang}
          onChange={props.onLanguage}
        />
      }
    >
      <div class={styles.head}>
        <h1>{t('list.title')}</h1>
        {edition && <p class={styles.publisher}>{edition.publisher.name}</p>}
        <SyncStatus state={props.sync} newCount={newCount} />
        <div class={styles.more}>
          <LinkButton icon="paste" href={routeHref({ page: 'read-text', lang })} needsScript>
            {t('list.readText')}
          </LinkButton>
          <LinkButton icon="receive" href={routeHref({ page: 'receive', lang })} needsScript>
            {t('list.receive')}
          </LinkButton>
        </div>
      </div>
      {props.offer}
      {props.above}
      {topics.length > 1 && (
        <TopicSelect ids={topics} custom={edition?.topics ?? []} value={topic} onChange={props.onTopic} />
      )}
      {shown.length > 0 ? (
        <ul class={styles.list}>
          {shown.slice(0, limit).map((item) => (
            <Card key={item.id} item={item} marks={marksOf(item)} topics={edition?.topics ?? []} />
          ))}
        </ul>
      ) : (
        <Empty anything={items.length > 0} busy={props.sync.phase !== 'idle'} />
      )}
      {shown.length > limit && <Button onClick={props.onMore}>{t('list.more')}</Button>}
      {props.freed}
      <SyncFoot state={props.sync} onSync={props.onSync} />
    </Frame>
  );
}

/** A release as lists show it; `children`: what else can be done with it there. */
export function Card(props: { item: ListItem; marks: Marks; topics: Edition['topics']; children?: ComponentChildren }) {
  const { item, marks, topics, children } = props;
  const lang = currentLanguage();
  const [topic] = item.topics;
  return (
    <li class={[shapes.card, styles.card, marks.read && styles.wasRead].filter(Boolean).join(' ')}>
      <p class={styles.meta}>
        {marks.isNew && <span class={styles.new}>{t('list.new')}</span>}
        {topic && <span class={styles.topic}>{topicName(topic, topics)}</span>}
        <time dateTime={item.published}>{formatDay(lang, item.published)}</time>
      </p>
      <h2 class={styles.cardTitle}>
        <a href={routeHref({ page: 'release', lang, id: item.id })} lang={item.titleLang} dir="auto">
          {item.title}
        </a>
      </h2>
      {(marks.read || marks.saved || item.corrected || item.withdrawn) && (
        <p class={styles.meta}>
          {item.withdrawn && <Mark icon="warning" word={t('list.withdrawn')} />}
          {item.corrected && <Mark icon="info" word={t('list.corrected')} />}
          {marks.saved && <Mark icon="bookmark" word={t('list.saved')} />}
          {marks.read && <Mark icon="check" word={t('list.read')} />}
        </p>
      )}
      {children}
    </li>
  );
}

function Mark({ icon, word }: { icon: IconName; word: string }) {
  return (
    <span class={styles.mark}>
      <Icon name={icon} />
      {word}
    </span>
  );
}

function Empty({ anything, busy }: { anything: boolean; busy: boolean }) {
  if (anything) {
    return (
      <div class={styles.empty}>
        <p>{t('list.topicEmpty')}</p>
      </div>
    );
  }
  if (busy) return null;
  return (
    <div class={styles.empty}>
      <h2>{t('list.empty')}</h2>
      <p>{t('list.emptyHint')}</p>
    </div>
  );
}
