import type { KeyFact } from '../../core/facts.ts';
import type { Block } from '../../core/release.ts';
import { prefersStill } from '../../ui/still.ts';
import styles from './key-facts.module.css';

/**
 * The sentence that says a fact, in a text drawn by `ui/blocks.tsx`: one element per block, in their order; with a second
 * language beside it, the reader's comes first in each. Without sentences (contacts) it is the whole block.
 */
export function sentenceOf(text: Element, blocks: readonly Block[], fact: KeyFact): HTMLElement | undefined {
  const block = text.children[blocks.findIndex(({ id }) => id === fact.block)];
  const sentences = block?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [];
  return sentences[fact.sentence] ?? (block as HTMLElement | undefined);
}

/** Lights an element up and leads eyes, keyboard and screen reader there; the light goes out when they go on. */
export function showSentence(element: HTMLElement): void {
  const lit = styles.lit ?? '';
  element.tabIndex = -1;
  element.classList.add(lit);
  const goOut = () => {
    element.classList.remove(lit);
    element.removeAttribute('tabindex');
  };
  element.addEventListener('blur', goOut, { once: true });
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: prefersStill() ? 'auto' : 'smooth' });
}
