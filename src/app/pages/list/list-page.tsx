import type { Edition } from '../../../core/edition.ts';
import type { ListItem } from '../../../core/page.ts';
import type { LanguageTag } from '../../../core/release.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { LanguageSelect } from '../../../ui/language-select.tsx';
import { formatDay } from '../../format.ts';
import { BrandMark } from '../../frame/brand-mark.tsx';
import frame from '../../frame/frame.module.css';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import { topicName } from '../../topic-name.ts';
import styles from './list.module.css';
import { type SyncState, SyncStatus } from './sync-status.tsx';

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
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  onLanguage: (lang: LanguageTag) => void;
  sync: SyncState;
  onSync: () => void;
  /** How many items are drawn; the rest waits behind "show more". */
  limit: number;
  onMore: () => void;
}

/** A topic, `all`, or the releases the reader saved. */
export type ListFilter = { kind: 'all' } | { kind: 'saved' } | { kind: 'topic'; topic: string };

const chipId = (filter: ListFilter) => (filter.kind === 'topic' ? `topic ${filter.topic}` : filter.kind);

/** The releases, newest first. */
export function ListPage(props: ListPageProps) {
  const { edition, items, marksOf, filter, limit } = props;
  const lang = currentLanguage();
  const shown = items.filter((item) => matches(filter, item, marksOf));
  const newCount = items.filter((item) => marksOf(item).isNew).length;
  return (
    <Frame
      sample={edition?.publisher.sample ?? false}
      start={
        <a class={frame.brand} href={routeHref({ page: 'list', lang, saved: false })}>
          <BrandMark />
          {t('app.name')}
        </a>
      }
      end={
        <>
          <LanguageSelect
            label={t('settings.appLanguage')}
            languages={edition?.languages ?? [lang]}
            value={lang}
            onChange={props.onLanguage}
          />
          <LinkButton look="quiet" icon="gear" href={routeHref({ page: 'settings', lang })}>
            {t('settings.title')}
          </LinkButton>
        </>
      }
    >
      <div class={styles.head}>
        <h1 class={styles.title}>{t('list.title')}</h1>
        {edition && <p class={styles.publisher}>{edition.publisher.name}</p>}
        <SyncStatus state={props.sync} newCount={newCount} onSync={props.onSync} />
      </div>
      {items.length > 0 && <Filters {...props} />}
      {shown.length > 0 ? (
        <ul class={styles.list}>
          {shown.slice(0, limit).map((item) => (
            <Card key={item.id} item={item} marks={marksOf(item)} topics={edition?.topics ?? []} />
          ))}
        </ul>
      ) : (
        <Empty filter={filter} anything={items.length > 0} busy={props.sync.phase !== 'idle'} />
      )}
      {shown.length > limit && <Button onClick={props.onMore}>{t('list.more')}</Button>}
    </Frame>
  );
}

function matches(filter: ListFilter, item: ListItem, marksOf: ListPageProps['marksOf']): boolean {
  if (filter.kind === 'saved') return marksOf(item).saved;
  return !item.withdrawn && (filter.kind === 'all' || item.topics.includes(filter.topic));
}

function Filters({ items, edition, filter, onFilter }: ListPageProps) {
  const topics = [...new Set(items.flatMap((item) => item.topics))];
  const chips: { filter: ListFilter; label: string }[] = [
    { filter: { kind: 'all' }, label: t('list.allTopics') },
    ...topics.map((topic) => ({
      filter: { kind: 'topic', topic } as const,
      label: topicName(topic, edition?.topics ?? []),
    })),
    { filter: { kind: 'saved' }, label: t('list.saved') },
  ];
  return (
    <fieldset class={styles.chips} data-needs-script>
      <legend class="visually-hidden">{t('list.topics')}</legend>
      {chips.map((chip) => (
        <label key={chipId(chip.filter)} class={styles.chip}>
          <input
            type="radio"
            name="filter"
            checked={chipId(chip.filter) === chipId(filter)}
            onChange={() => onFilter(chip.filter)}
          />
          <span>
            {chip.filter.kind === 'saved' && <Icon name="bookmark" />}
            {chip.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Card({ item, marks, topics }: { item: ListItem; marks: Marks; topics: Edition['topics'] }) {
  const lang = currentLanguage();
  const [topic] = item.topics;
  return (
    <li class={marks.read ? `${styles.card} ${styles.wasRead}` : styles.card}>
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

function Empty({ filter, anything, busy }: { filter: ListFilter; anything: boolean; busy: boolean }) {
  if (anything) {
    return (
      <div class={styles.empty}>
        <p>{filter.kind === 'saved' ? t('list.savedEmpty') : t('list.topicEmpty')}</p>
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
