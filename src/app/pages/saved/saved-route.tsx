import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ListItem } from '../../../core/page.ts';
import { currentLanguage } from '../../i18n.ts';
import { clearHistory, readLast } from '../../state/history.ts';
import { edition, items, marksOf, readerData, save } from '../../state/library.ts';
import { type Order, SavedPage } from './saved-page.tsx';

/** How much of what was read is listed. */
const HISTORY = 20;

/** What was saved and read, joined to the phone. */
export default function SavedRoute() {
  const order = useSignal<Order>('saved');
  // What is let go of stays in sight until the page is left, and where it was.
  const seen = useMemo(() => new Map<string, { item: ListItem; when: string }>(), []);
  for (const item of items.value) {
    const when = readerData.value.get(item.id)?.saved;
    if (when) seen.set(item.id, { item, when: seen.get(item.id)?.when ?? when });
  }
  const byId = new Map(items.value.map((item) => [item.id, item]));
  const history = readLast()
    .flatMap((id) => byId.get(id) ?? [])
    .slice(0, HISTORY);
  return (
    <SavedPage
      edition={edition.value}
      items={inOrder([...seen.values()], order.value, currentLanguage())}
      order={order.value}
      marksOf={marksOf}
      history={history}
      onOrder={(chosen) => {
        order.value = chosen;
      }}
      onSave={(id, saved) => void save(id, saved)}
      onClear={() => void clearHistory()}
    />
  );
}

function inOrder(saved: { item: ListItem; when: string }[], order: Order, lang: string): ListItem[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const orders: Record<Order, (a: (typeof saved)[number], b: (typeof saved)[number]) => number> = {
    saved: (a, b) => (a.when < b.when ? 1 : -1),
    published: (a, b) => (a.item.published < b.item.published ? 1 : -1),
    title: (a, b) => compare(a.item.title, b.item.title),
  };
  return saved.sort(orders[order]).map(({ item }) => item);
}
