import type { PlainAnswer, PlainQuestion } from './plain-worker.ts';

/**
 * The page's side of the rules: starts them when they are used first. Texts go to a worker on this phone and nowhere
 * else.
 */

/** The rules could not be loaded: they are not on the phone yet, and there is no network. */
export class RulesMissing extends Error {
  override readonly name = 'RulesMissing';
}

let worker: Worker | undefined;

/** Starts loading them, so that they are there when the reader has pasted a text. */
export function warmUp(): void {
  worker ??= new Worker(new URL('./plain-worker.ts', import.meta.url));
  worker.onerror = stop;
}

/** A worker that could not be loaded stays dead: the next use tries again. */
function stop(): void {
  worker?.terminate();
  worker = undefined;
}

/** Makes a text plainer. Each question has a way of its own for the answer. Rejects with {@link RulesMissing}. */
export function simplify(question: PlainQuestion): Promise<PlainAnswer> {
  return new Promise((resolve, reject) => {
    warmUp();
    if (!worker) return reject(new RulesMissing());
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<PlainAnswer>) => {
      port1.close();
      resolve(data);
    };
    worker.onerror = (event) => {
      stop();
      // A file that cannot be loaded is an event without a message; a defect in the rules has one.
      reject(event.message ? new Error(event.message) : new RulesMissing());
    };
    worker.postMessage(question, [port2]);
  });
}
