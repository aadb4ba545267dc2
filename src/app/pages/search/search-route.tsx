import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { LanguageTag } from '../../../core/release.ts';
import type { SearchWish } from '../../routes.ts';
import type { SearchHit, SearchQuestion } from '../../search/search-worker.ts';
import { edition, items, marksOf } from '../../state/library.ts';
import { navigate } from '../../state/route.ts';
import { answer, ask, askAgain, broken, leaveSearch, openSearch, progress } from '../../state/search.ts';
import { settings } from '../../state/settings.ts';
import { SearchPage } from './search-page.tsx';

/** Results drawn at once. */
const STEP = 20;

/** Search, joined to the address and to what is on the phone. */
export default function SearchRoute({ lang, find }: { lang: LanguageTag; find: SearchWish }) {
  const last = answer.peek();
  // Who comes back finds as many results as there were.
  const limit = useSignal(last?.question.query === find.query ? last.question.limit : STEP);
  const question = toQuestion(lang, find, limit.value);
  const key = JSON.stringify(question);
  const { done = 0, total = 0 } = progress.value ?? {};
  const withdrawn = useComputed(() => new Set(items.value.flatMap((item) => (item.withdrawn ? [item.id] : []))));
  const topics = useComputed(() => [...new Set(items.value.flatMap((item) => item.topics))]);

  useEffect(() => {
    if (find.query === '') requestAnimationFrame(() => document.getElementById('query')?.focus());
    return leaveSearch;
  }, []);
  // Before the letter typed is drawn: other effects wait for the next picture, and the answer would come one later.
  useLayoutEffect(openSearch, [items.value]);
  useLayoutEffect(() => ask(question), [key]);
  // There is more to find than at the last answer.
  useEffect(() => {
    if (total > 0) askAgain(question);
  }, [done, total]);

  return (
    <SearchPage
      edition={edition.value}
      find={find}
      found={answer.value}
      topics={topics.value}
      marksOf={(hit: SearchHit) => ({ ...marksOf(hit), withdrawn: withdrawn.value.has(hit.id) })}
      progress={done < total ? { done, total } : undefined}
      broken={broken.value}
      onFind={(wish) => {
        limit.value = STEP;
        navigate({ page: 'search', lang, find: wish }, { replace: true });
      }}
      onMore={() => {
        limit.value += STEP;
      }}
    />
  );
}

function toQuestion(lang: LanguageTag, { query, topic, only }: SearchWish, limit: number): SearchQuestion {
  const ids = (mark: 'saved' | 'read') => items.peek().flatMap((item) => (marksOf(item)[mark] ? [item.id] : []));
  return {
    ...{ query, lang, level: settings.value.level, limit, topic },
    ...(only === 'saved' && { only: ids('saved') }),
    ...(only === 'unread' && { without: ids('read') }),
  };
}
