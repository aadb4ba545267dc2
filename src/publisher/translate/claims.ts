/** What is being asked for at the moment: two texts with the same segment do not both pay for it. */
export interface Claims {
  /** True if nobody asks for it; then it is the caller's, who releases it whatever happens. */
  take(key: string): boolean;
  release(keys: readonly string[]): void;
  /** Resolves when nobody asks for it any more. Whoever waits may hold nothing, or two could wait for each other. */
  released(key: string): Promise<void>;
}

export function makeClaims(): Claims {
  const taken = new Map<string, PromiseWithResolve>();
  return {
    take(key) {
      if (taken.has(key)) return false;
      taken.set(key, withResolve());
      return true;
    },
    release(keys) {
      for (const key of keys) {
        taken.get(key)?.resolve();
        taken.delete(key);
      }
    },
    released: (key) => taken.get(key)?.promise ?? Promise.resolve(),
  };
}

interface PromiseWithResolve {
  promise: Promise<void>;
  resolve: () => void;
}

function withResolve(): PromiseWithResolve {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
