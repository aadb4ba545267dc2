import { parentPort, workerData } from 'node:worker_threads';
import { looksOf } from './workspace/fingerprint.ts';

/** What it is told. Plain data. */
export interface LookJob {
  /** Folder of the workspace. */
  dir: string;
  ids: readonly string[];
}

const { dir, ids } = workerData as LookJob;
parentPort?.postMessage(ids.map((id) => looksOf(dir, id)));
