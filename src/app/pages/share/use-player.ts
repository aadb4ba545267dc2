import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { prefersStill } from '../../../ui/still.ts';
import { DEFAULT_PACE, PACES, stepCode, stepPace } from '../../sharing/pace.ts';

/**
 * Shows codes in turn. Whoever asked their phone for less motion begins with it paused, and goes from code to code by hand. The
 * arrow keys do that, too, while it is paused.
 */
export function usePlayer(count: number) {
  const index = useSignal(0);
  const pace = useSignal(DEFAULT_PACE);
  const playing = useSignal(count > 1 && !prefersStill());
  const go = (step: -1 | 1) => {
    index.value = stepCode(index.peek(), step, count);
  };
  useSignalEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => go(1), PACES[pace.value]);
    return () => clearInterval(timer);
  });
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (count < 2 || playing.peek() || !(key === 'ArrowRight' || key === 'ArrowLeft')) return;
      const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      go(key === forward ? 1 : -1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [count]);
  return {
    index: index.value,
    playing: playing.value,
    slowest: pace.value === 0,
    fastest: pace.value === PACES.length - 1,
    go,
    setPace: (step: -1 | 1) => {
      pace.value = stepPace(pace.peek(), step);
    },
    toggle: () => {
      playing.value = !playing.peek();
    },
  };
}
