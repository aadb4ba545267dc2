import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { GatherWish } from '../../sharing/gather.ts';
import { type Fetched, fetchFor, inOtherLanguage, type Preparation, prepare } from '../../sharing/preparation.ts';
import { items, sourceLang } from '../../state/library.ts';
import { phone } from '../../state/phone.ts';
import { settings } from '../../state/settings.ts';

export interface Prepared {
  /** Undefined until the phone has been asked. */
  ready: Preparation | undefined;
  /** A text is being fetched. */
  fetching: boolean;
  /** Releases whose text in the receiver's language may exist, and could not be had. */
  outOfReach: string[];
  /** Tries those again. */
  retry: () => void;
}

/**
 * Gathers what is wished, at once from the phone, then from the network what is in a language that is not kept. Follows what
 * arrives on the phone.
 */
export function usePreparation(wish: GatherWish): Prepared {
  const ready = useSignal<Preparation | undefined>(undefined);
  const fetched = useSignal<ReadonlyMap<string, Fetched | 'on-its-way'>>(new Map());
  const turn = useRef(0);
  const wished = JSON.stringify(wish);
  const name = (id: string) => `${id} ${wish.lang}`;
  const note = (id: string, result: Fetched | 'on-its-way') => {
    fetched.value = new Map(fetched.peek()).set(name(id), result);
  };

  const look = async (): Promise<void> => {
    const mine = ++turn.current;
    const found = await prepare(await phone(), wish);
    if (mine !== turn.current) return;
    ready.value = found;
    if (wish.lang === sourceLang.peek() || settings.peek().keep.includes(wish.lang)) return;
    const absent = inOtherLanguage(found, wish).filter((id) => !fetched.peek().has(name(id)));
    for (const id of absent) note(id, 'on-its-way');
    // What is fetched changes the library, and that begins another turn.
    for (const id of absent) note(id, await fetchFor(id, wish));
  };
  useEffect(() => void look(), [wished, items.value]);

  const absent = ready.value ? inOtherLanguage(ready.value, wish) : [];
  const outOfReach = absent.filter((id) => fetched.value.get(name(id)) === 'out-of-reach');
  return {
    ready: ready.value,
    fetching: absent.some((id) => fetched.value.get(name(id)) === 'on-its-way'),
    outOfReach,
    retry() {
      fetched.value = new Map([...fetched.peek()].filter(([, result]) => result !== 'out-of-reach'));
      void look();
    },
  };
}
