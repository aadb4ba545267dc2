/** Holds requests to one host apart. */
export interface Pace {
  /** Resolves when the host may be asked; rejects when the signal ends the wait. */
  turn(host: string, signal: AbortSignal): Promise<void>;
}

/** Waits; rejects with the signal's reason if that comes first. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}

/** At most one request per host in `interval` milliseconds, in the order they were asked for. */
export function createPace(interval: number): Pace {
  const next = new Map<string, number>();
  return {
    async turn(host, signal) {
      const now = Date.now();
      const at = Math.max(now, next.get(host) ?? 0);
      next.set(host, at + interval);
      if (at > now) await wait(at - now, signal);
    },
  };
}
