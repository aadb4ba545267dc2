import { useSignal } from '@preact/signals';
import type { RefCallback } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ListItem, PageEdition } from '../../../core/page.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import shapes from '../../../ui/shapes.module.css';
import { formatDay } from '../../format.ts';
import { Brand } from '../../frame/brand.tsx';
import { Frame } from '../../frame/frame.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { routeHref } from '../../routes.ts';
import list from '../list/list.module.css';
import { Card, type Marks } from '../list/list-page.tsx';
import styles from './saved.module.css';

/** By what saved releases are ordered. */
export const ORDERS = ['saved', 'published', 'title'] as const;
export type Order = (typeof ORDERS)[number];

export interface SavedPageProps {
  edition: PageEdition | undefined;
  /** What is saved, in order; also what was let go of while this page has been open. */
  items: readonly ListItem[];
  order: Order;
  marksOf: (item: ListItem) => Marks;
  /** What was read last, the last one first. */
  history: readonly ListItem[];
  onOrder: (order: Order) => void;
  onSave: (id: string, saved: boolean) => void;
  onClear: () => void;
}

/** What the reader saved, and what they read last. */
export function SavedPage(props: SavedPageProps) {
  const { edition, items, marksOf, onSave } = props;
  return (
    <Frame sample={edition?.publisher.sample ?? false} place="saved" start={<Brand />}>
      <h1>{t('list.saved')}</h1>
      <p role="status" class={shapes.hint}>
        {items.length > 0 && t('keep.releases', { count: items.filter((item) => marksOf(item).saved).length })}
      </p>
      {items.length > 1 && <OrderSelect {...props} />}
      {items.length > 0 ? (
        <ul class={list.list}>
          {items.map((item) => (
            <Card key={item.id} item={item} marks={marksOf(item)} topics={edition?.topics ?? []}>
              <Keep item={item} saved={marksOf(item).saved} onSave={onSave} />
            </Card>
          ))}
        </ul>
      ) : (
        <div class={list.empty}>
          <h2>{t('saved.empty')}</h2>
          <p>{t('saved.emptyHint')}</p>
        </div>
      )}
      {props.history.length > 0 && <History {...props} />}
    </Frame>
  );
}

function OrderSelect({ order, onOrder }: SavedPageProps) {
  const words = { saved: t('saved.bySaved'), published: t('saved.byPublished'), title: t('saved.byTitle') };
  return (
    <Select
      label={t('saved.order')}
      value={order}
      onChange={(value) => onOrder(ORDERS.find((one) => one === value) ?? 'saved')}
    >
      {ORDERS.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </Select>
  );
}

/** Lets go of a release. It stays in sight until the page is left, so that a slip can be undone. */
function Keep(props: { item: ListItem; saved: boolean; onSave: SavedPageProps['onSave'] }) {
  const { item, saved, onSave } = props;
  const asks = useSignal(false);
  const name = saved ? t('saved.remove') : t('saved.again');
  // The publisher has taken it back: there is no other copy.
  const isLast = Boolean(item.withdrawn);
  const state = isLast && !saved ? 'gone' : asks.value ? 'asks' : 'offers';
  const place = useFocusWhenNew(state);
  const hint = useId();
  if (state === 'gone') {
    return (
      <p ref={place} tabIndex={-1}>
        {t('saved.gone')}
      </p>
    );
  }
  if (state === 'asks') {
    return (
      <fieldset ref={place} tabIndex={-1} class={styles.ask} aria-label={item.title} aria-describedby={hint}>
        <p id={hint}>{t('saved.lastCopy')}</p>
        <Button icon="remove" onClick={() => onSave(item.id, false)}>
          {t('saved.remove')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            asks.value = false;
          }}
        >
          {t('saved.keep')}
        </Button>
      </fieldset>
    );
  }
  return (
    <div ref={place} class={styles.keep}>
      <Button
        look="quiet"
        icon={saved ? 'remove' : 'bookmark'}
        label={`${name}: ${item.title}`}
        onClick={() => {
          if (isLast) asks.value = true;
          else onSave(item.id, !saved);
        }}
      >
        {name}
      </Button>
    </div>
  );
}

/** The keyboard goes on in what has come in place of the button that was pressed. */
function useFocusWhenNew(state: string): RefCallback<HTMLElement> {
  const place = useRef<HTMLElement | null>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    const { current } = place;
    const target = current?.hasAttribute('tabindex') ? current : current?.querySelector('button');
    if (before.current !== state) target?.focus();
    before.current = state;
  }, [state]);
  return (element) => {
    place.current = element;
  };
}

function History({ history, onClear }: SavedPageProps) {
  const lang = currentLanguage();
  return (
    <section class={styles.history} aria-labelledby="history">
      <h2 id="history">{t('saved.history')}</h2>
      <ul class={styles.read}>
        {history.map(({ id, title, titleLang, published }) => (
          <li key={id}>
            <a href={routeHref({ page: 'release', lang, id })}>
              <bdi lang={titleLang}>{title}</bdi>
              <time dateTime={published}>{formatDay(lang, published)}</time>
            </a>
          </li>
        ))}
      </ul>
      <Button
        icon="remove"
        onClick={() => {
          onClear();
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        {t('saved.clear')}
      </Button>
      <p class={shapes.hint}>{t('saved.clearHint')}</p>
    </section>
  );
}
