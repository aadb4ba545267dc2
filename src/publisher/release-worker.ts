import { parentPort, workerData } from 'node:worker_threads';
import { InputError, type Place } from '../core/errors.ts';
import { publishable } from './check-stored.ts';
import { loadRenderer } from './renderer.ts';
import { ReleaseWatch } from './workspace/fingerprint.ts';
import { readRelease } from './workspace/release.ts';
import { readMedia, type Workspace } from './workspace/workspace.ts';
import type { EditionSource } from './write/edition.ts';
import { type MadeRelease, makeRelease } from './write/release-writer.ts';
import type { SigningKey } from './write/signer.ts';
import { Staging } from './write/staging.ts';

/** What a worker is told once. Plain data. */
export interface ReleaseJob {
  workspace: Workspace;
  source: EditionSource;
  /** The page renderer's module. */
  renderer: string;
  staging: { site: string; folder: string };
  /** Missing if the publisher does not sign. */
  key?: SigningKey;
}

/** What it answers for each identifier: the release, or what is wrong (with its place, if it is the input). */
export type WorkerAnswer = { made: MadeRelease } | { message: string; place?: Place };

/** Reads, checks and makes one release after the other, without the texts that must not be published. */
export async function releaseMaker(job: ReleaseJob): Promise<(id: string) => Promise<MadeRelease>> {
  const { workspace, source } = job;
  const staging = new Staging(job.staging.site, job.staging.folder);
  const renderer = await loadRenderer(job.renderer);
  const sign = job.key && (await import('./write/signer.ts')).signer(job.key);
  return async (id) => {
    const watch = new ReleaseWatch(workspace.dir, id);
    const context = {
      source,
      readMedia: (src: string) => watch.picture(src, () => readMedia(workspace, src)),
      ...renderer,
      ...(sign && { sign }),
    };
    const { release, blocked } = await publishable(
      workspace.dir,
      await readRelease(workspace.dir, id, workspace.config, (file) => watch.text(file)),
    );
    const made = await makeRelease(release, context, staging);
    const leftOut = blocked.map(({ key, findings }) => ({ key, reason: findings[0]?.message ?? '' }));
    const fingerprint = watch.finish();
    return { ...made, leftOut, ...(fingerprint && { fingerprint }) };
  };
}

if (parentPort) {
  const port = parentPort;
  const maker = releaseMaker(workerData);
  let turn = Promise.resolve();
  port.on('message', (id: string) => {
    turn = turn.then(async () => port.postMessage(await answer(id)));
  });
  const answer = async (id: string): Promise<WorkerAnswer> => {
    try {
      return { made: await (await maker)(id) };
    } catch (error) {
      if (error instanceof InputError) return { message: error.message, place: error.place };
      return { message: error instanceof Error ? error.message : String(error) };
    }
  };
}
