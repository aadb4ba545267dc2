/** The steps back that take ways out again: the browser takes them some time after they were asked for. */
let stepsBack = Promise.resolve();

/**
 * A way back in the history while something lies over the page: the back gesture closes that, and the page stays, because its
 * address does. Returns what takes the way back out again when it is closed otherwise.
 */
export function onBack(close: () => void): () => void {
  let state: 'waiting' | 'open' | 'closed' = 'waiting';
  const wentBack = () => {
    state = 'closed';
    close();
  };
  // Not before the step back of what lay here until now has been taken: it would close this instead.
  void stepsBack.then(() => {
    if (state === 'closed') return;
    state = 'open';
    history.pushState(null, '', location.href);
    addEventListener('popstate', wentBack, { once: true });
  });
  return () => {
    const hasWay = state === 'open';
    state = 'closed';
    if (!hasWay) return;
    removeEventListener('popstate', wentBack);
    stepsBack = new Promise((taken) => addEventListener('popstate', () => taken(), { once: true }));
    history.back();
  };
}
