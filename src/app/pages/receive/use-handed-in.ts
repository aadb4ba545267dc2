import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes what is pasted into the page or dropped on it: files, else text. Returns whether something is being dragged over the
 * page now.
 */
export function useHandedIn(take: (what: readonly (string | File)[]) => void): boolean {
  const dragged = useSignal(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const takeFrom = (event: Event, data: DataTransfer | null) => {
      dragged.value = false;
      const text = data?.getData('text/plain');
      const what = data?.files.length ? [...data.files] : text ? [text] : [];
      if (what.length === 0) return;
      event.preventDefault();
      latest.current(what);
    };
    const onPaste = (event: ClipboardEvent) => takeFrom(event, event.clipboardData);
    const onDrop = (event: DragEvent) => takeFrom(event, event.dataTransfer);
    const onOver = (event: DragEvent) => {
      // Else the browser opens what is dropped.
      event.preventDefault();
      dragged.value = true;
    };
    const onLeave = (event: DragEvent) => {
      // Also told of when the pointer goes from one element to the next.
      if (!event.relatedTarget) dragged.value = false;
    };
    addEventListener('paste', onPaste);
    addEventListener('drop', onDrop);
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    return () => {
      removeEventListener('paste', onPaste);
      removeEventListener('drop', onDrop);
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
    };
  }, []);
  return dragged.value;
}
