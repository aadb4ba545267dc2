import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How long it stands empty, in milliseconds: long enough for a screen reader to take note of it. */
const NOTICED_MS = 100;

/**
 * What a screen reader says by itself, now and when it changes. One that is drawn together with its words is often not
 * announced, so they come a moment later.
 */
export function LiveStatus({ class: look, children }: { class?: string | undefined; children: ComponentChildren }) {
  const [noticed, notice] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => notice(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" class={look}>
      {noticed && children}
    </div>
  );
}
