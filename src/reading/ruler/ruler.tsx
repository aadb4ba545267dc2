import { useEffect, useRef } from 'preact/hooks';
import styles from './ruler.module.css';

/** How far above a finger the band is, in CSS pixels: a finger would cover the line. */
const ABOVE_FINGER = 44;

/**
 * A bright band over the line where the reader is: it follows mouse and finger, and the keyboard's focus. It lies over the
 * page and lets everything through.
 */
export function ReadingRuler() {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = (y: number) => band.current?.style.setProperty('--at', `${Math.max(0, Math.round(y))}px`);
    const point = ({ clientY, pointerType }: PointerEvent) =>
      place(pointerType === 'touch' ? clientY - ABOVE_FINGER : clientY);
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) place(middleOf(target));
    };
    const passive = { passive: true } as const;
    addEventListener('pointerdown', point, passive);
    addEventListener('pointermove', point, passive);
    document.addEventListener('focusin', focus);
    return () => {
      removeEventListener('pointerdown', point);
      removeEventListener('pointermove', point);
      document.removeEventListener('focusin', focus);
    };
  }, []);
  return <div ref={band} class={styles.ruler} aria-hidden="true" />;
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
