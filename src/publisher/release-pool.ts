import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { InputError, type Place } from '../core/errors.ts';
import type { ReleaseJob, WorkerAnswer } from './release-worker.ts';
import { workerModule } from './worker-module.ts';
import type { MadeRelease } from './write/release-writer.ts';

/** Below this number, starting workers takes longer than they save. */
export const WORTH_WORKERS = 60;

/** More workers than this wait for the disk, and each takes memory. */
const MOST_WORKERS = 4;

/** Old space of a worker, in MB: more than one release needs, little enough that all of them stay below 500 MB. */
const HEAP = 176;

/** Releases handed out ahead of the one that is awaited, per worker: enough that none waits for the next. */
const AHEAD = 4;

/**
 * Makes releases in worker threads and yields them in the order of `ids`, so that of several errors always the same one is
 * reported: the first. Only a few are in memory at a time.
 */
export async function* makeInWorkers(job: ReleaseJob, ids: readonly string[]): AsyncGenerator<MadeRelease> {
  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, () => new ReleaseWorker(job));
  const pending: Promise<MadeRelease>[] = [];
  let next = 0;
  try {
    for (let index = 0; index < ids.length; index++) {
      for (; next < ids.length && next < index + workers.length * AHEAD; next++) {
        const made = (workers[next % workers.length] as ReleaseWorker).make(ids[next] as string);
        // An error is reported when it is this release's turn; until then it must not count as unhandled.
        made.catch(() => undefined);
        pending.push(made);
      }
      yield await (pending.shift() as Promise<MadeRelease>);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

/** One thread, which works on what it is given in turn. */
class ReleaseWorker {
  private readonly worker: Worker;
  private readonly waiting: { resolve: (made: MadeRelease) => void; reject: (error: Error) => void }[] = [];

  constructor(job: ReleaseJob) {
    this.worker = new Worker(workerModule('release-worker'), {
      workerData: job,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    this.worker.on('message', (answer: WorkerAnswer) => {
      const turn = this.waiting.shift();
      if ('made' in answer) turn?.resolve(answer.made);
      else turn?.reject(toError(answer));
    });
    this.worker.on('error', (error) => this.fail(error));
  }

  make(id: string): Promise<MadeRelease> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(id);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

function toError({ message, place }: { message: string; place?: Place }): Error {
  return place ? new InputError(message, place) : new Error(message);
}
