import type { ComponentChildren } from 'preact';
import styles from './words.module.css';

/**
 * A word of a text that is explained when it is pressed. Not a `button` element: browsers draw those as a box that no line break
 * goes through, and leave them out of what is copied; marked or not, a text must look and be the same.
 */
export function WordMark(props: {
  /** Language of the word, where it is not the text's. */
  lang?: string | undefined;
  onOpen: () => void;
  children: ComponentChildren;
}) {
  const { lang, onOpen, children } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={0}
      class={styles.mark}
      lang={lang}
      aria-haspopup="dialog"
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </span>
  );
}
