import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { GlossaryEntry } from '../../core/glossary.ts';
import { Button } from '../../ui/button.tsx';
import { onBack } from './back-closes.ts';
import { sayInGerman, useGermanVoice } from './german-voice.ts';
import styles from './words.module.css';

/** The interface's words around an explanation. */
export interface SheetWords {
  spoken: string;
  listen: string;
  helps: string;
  close: string;
}

interface WordSheetProps {
  entry: GlossaryEntry;
  words: SheetWords;
  /** The German word as it is to be shown. */
  term: ComponentChildren;
  onClose: () => void;
}

/**
 * A German word explained, over the page: the word, how it is said, what it means, who helps. Escape, the way back, a tap beside
 * it and its button close it; the keyboard is then where it was.
 */
export function WordSheet({ entry, words, term, onClose }: WordSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => (dialog.current?.close ? dialog.current.close() : onClose());
  useOpen(dialog);
  useLayoutEffect(() => onBack(close), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape.
    <dialog
      ref={dialog}
      class={styles.sheet}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
    >
      <div class={styles.inside}>
        <header class={styles.head}>
          <h2 id={id} class={styles.word} lang="de" dir="ltr">
            {term}
          </h2>
          <Spoken entry={entry} words={words} />
        </header>
        {entry.translation && <p class={styles.translation}>{entry.translation}</p>}
        <p>{entry.meaning}</p>
        {entry.helps && (
          <div class={styles.helps}>
            <h3 class={styles.label}>{words.helps}</h3>
            <p>{entry.helps}</p>
          </div>
        )}
        <Button icon="close" onClick={close}>
          {words.close}
        </Button>
      </div>
    </dialog>
  );
}

/** How the word is said: to be read, and to be heard where the device speaks German. */
function Spoken({ entry, words }: { entry: GlossaryEntry; words: SheetWords }) {
  const hasVoice = useGermanVoice();
  return (
    <div class={styles.spoken}>
      <p class={styles.say}>
        <span class={styles.label}>{words.spoken}</span>{' '}
        <bdi lang="de" class={styles.syllables}>
          {entry.say}
        </bdi>
      </p>
      {hasVoice && (
        <Button icon="listen" onClick={() => sayInGerman(entry.term)}>
          {words.listen}
        </Button>
      )}
    </div>
  );
}

/** Opens the dialog; when it is gone, the keyboard is where it was before. */
function useOpen(dialog: { current: HTMLDialogElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    // Without modal dialogs (Firefox before 98, Safari before 15.4) it lies over the page all the same.
    if (dialog.current?.showModal) dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
    return () => before?.focus({ preventScroll: true });
  }, []);
}
