import { Worker } from 'node:worker_threads';
import type { LookJob } from './look-worker.ts';
import { workerModule } from './worker-module.ts';

/** Below this number, starting a thread takes longer than it saves. */
export const WORTH_LOOKING_AHEAD = 200;

/**
 * How the files of each release look (see `looksOf`), found out in a thread while the program loads the rest of itself: in a
 * large workspace, looking takes longer than making one release.
 */
export function lookAhead(job: LookJob): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerModule('look-worker'), { workerData: job, execArgv: [] });
    worker.once('message', (looks: string[]) => resolve(new Map(job.ids.map((id, at) => [id, looks[at] ?? '']))));
    worker.once('error', reject);
  });
}
