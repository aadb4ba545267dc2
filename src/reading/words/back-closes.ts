/**
 * A way back in the history while something lies over the page: the back gesture closes that, and the page stays, because its
 * address does. Returns what takes the way back out again when it is closed otherwise.
 */
export function onBack(close: () => void): () => void {
  history.pushState(null, '', location.href);
  let open = true;
  const wentBack = () => {
    open = false;
    close();
  };
  addEventListener('popstate', wentBack, { once: true });
  return () => {
    if (!open) return;
    removeEventListener('popstate', wentBack);
    history.back();
  };
}
