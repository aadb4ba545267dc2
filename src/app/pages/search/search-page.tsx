import type { PageEdition } from '../../../core/page.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import shapes from '../../../ui/shapes.module.css';
import { Brand } from '../../frame/brand.tsx';
import { Frame } from '../../frame/frame.tsx';
import { t } from '../../i18n.ts';
import type { SearchWish } from '../../routes.ts';
import type { SearchHit } from '../../search/search-worker.ts';

import list from '../list/list.module.css';
import type { Marks } from '../list/list-page.tsx';
import { TopicSelect } from '../list/topic-select.tsx';
import { ResultCard } from './result-card.tsx';
import styles from './search.module.css';

export interface SearchPageProps {
  edition: PageEdition | undefined;
  find: SearchWish;
  /** What was found; undefined until the first answer is there. */
  found: { hits: readonly SearchHit[]; count: number } | undefined;
  /** Topics the releases on the phone have. */
  topics: readonly string[];
  marksOf: (hit: SearchHit) => Marks & { withdrawn: boolean };
  /** How much of what is on the phone can be found so far; undefined when all of it can. */
  progress: { done: number; total: number } | undefined;
  broken: boolean;
  onFind: (find: SearchWish) => void;
  onMore: () => void;
}

/** Search in all texts on the phone, as one types. */
export function SearchPage(props: SearchPageProps) {
  const { edition, find, found, broken } = props;
  const asked = find.query.trim() !== '';
  return (
    <Frame sample={edition?.publisher.sample ?? false} place="search" start={<Brand />}>
      <h1>{t('search.title')}</h1>
      <SearchForm {...props} />
      <p class={styles.status} role="status">
        {broken ? t('search.broken') : asked ? found && t('search.found', { count: found.count }) : ''}
      </p>
      {!broken && <Progress progress={props.progress} />}
      {asked && found && found.hits.length > 0 && (
        <ul class={list.list}>
          {found.hits.map((hit) => (
            <ResultCard key={hit.id} hit={hit} marks={props.marksOf(hit)} topics={edition?.topics ?? []} />
          ))}
        </ul>
      )}
      {asked && found?.count === 0 && (
        <div class={list.empty}>
          <p>{t('search.nothing')}</p>
        </div>
      )}
      {asked && found && found.count > found.hits.length && <Button onClick={props.onMore}>{t('list.more')}</Button>}
    </Frame>
  );
}

function SearchForm({ edition, find, topics, onFind }: SearchPageProps) {
  return (
    <search>
      <form class={styles.form} onSubmit={(event) => event.preventDefault()}>
        <label class={shapes.field}>
          <span class={shapes.label}>{t('search.label')}</span>
          <span class={styles.box}>
            <Icon name="search" />
            <input
              id="query"
              type="search"
              dir="auto"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              enterkeyhint="search"
              value={find.query}
              onInput={({ currentTarget }) => onFind({ ...find, query: currentTarget.value })}
            />
          </span>
          <span class={shapes.hint}>{t('search.hint')}</span>
        </label>
        {topics.length > 1 && (
          <TopicSelect
            ids={topics}
            custom={edition?.topics ?? []}
            value={find.topic}
            onChange={(topic) => onFind(withTopic(find, topic))}
          />
        )}
        <SegmentedControl
          name="only"
          legend={t('search.among')}
          options={[
            { value: 'all', label: t('search.all') },
            { value: 'saved', label: t('list.saved') },
            { value: 'unread', label: t('search.unread') },
          ]}
          value={find.only ?? 'all'}
          onChange={(only) => onFind(withOnly(find, only))}
        />
      </form>
    </search>
  );
}

function withTopic({ topic: _before, ...find }: SearchWish, topic: string | undefined): SearchWish {
  return topic ? { ...find, topic } : find;
}

function withOnly({ only: _before, ...find }: SearchWish, only: 'all' | 'saved' | 'unread'): SearchWish {
  return only === 'all' ? find : { ...find, only };
}

function Progress({ progress }: Pick<SearchPageProps, 'progress'>) {
  if (!progress) return null;
  return (
    <div class={styles.progress}>
      <p id="search-progress">{t('search.preparing')}</p>
      <progress aria-labelledby="search-progress" max={progress.total} value={progress.done} />
    </div>
  );
}
