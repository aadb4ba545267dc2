import { effect } from '@preact/signals';
import { items, marksOf } from '../state/library.ts';

interface BadgeNavigator {
  setAppBadge?: (count: number) => Promise<void>;
}

/** Shows on the app's icon how many new releases nobody has opened yet, where the phone can. */
export function followBadge(): void {
  const { setAppBadge } = navigator as BadgeNavigator;
  if (!setAppBadge) return;
  let shown = -1;
  effect(() => {
    const count = items.value.filter((item) => !item.withdrawn && marksOf(item).isNew).length;
    if (count === shown) return;
    shown = count;
    setAppBadge.call(navigator, count).catch((error: unknown) => console.warn('no number on the icon', error));
  });
}
