import { Worker } from 'node:worker_threads';
import type { LookJob } from './look-worker.ts';
import { workerModule } from './worker-module.ts';
import { namesOfReleases } from './workspace/fingerprint.ts';

/** How the files of each release look, by its identifier; see `looksOf`. */
export type Looks = ReadonlyMap<string, string>;

/** Below this number, starting a thread takes longer than it saves. */
const WORTH_LOOKING_AHEAD = 200;

/**
 * Looks at the files of a workspace in a thread, while the program loads the rest of itself: in a large workspace, looking
 * takes longer than making one release. Undefined where nobody would ask, or where it is quicker to look when asked.
 */
export function lookAhead(dir: string, { full }: { full?: boolean }): Promise<Looks> | undefined {
  if (full) return undefined;
  const ids = namesOfReleases(dir);
  if (ids.length < WORTH_LOOKING_AHEAD) return undefined;
  const looking = lookInThread({ dir, ids });
  // Reported where it is awaited.
  looking.catch(() => undefined);
  return looking;
}

function lookInThread(job: LookJob): Promise<Looks> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerModule('look-worker'), { workerData: job, execArgv: [] });
    worker.once('message', (looks: string[]) => resolve(new Map(job.ids.map((id, at) => [id, looks[at] ?? '']))));
    worker.once('error', reject);
  });
}
