import { join } from 'node:path';
import { readConfig, type WorkspaceConfig } from './config.ts';
import { readBytes, refuseOutside } from './files.ts';
import { listReleases, readRelease, type WorkspaceRelease } from './release.ts';

/** A publisher's folder that was found to be one. */
export interface Workspace {
  dir: string;
  config: WorkspaceConfig;
  /** Identifiers of its releases, in alphabetical order. */
  ids: string[];
}

export async function openWorkspace(dir: string): Promise<Workspace> {
  const config = await readConfig(dir);
  return { dir, config, ids: await listReleases(dir) };
}

/**
 * Reads and checks the releases, in alphabetical order.
 */
export async function* readReleases({ dir, config, ids }: Workspace): AsyncGenerator<WorkspaceRelease> {
  for (const id of ids) yield await readRelease(dir, id, config);
}

/** Bytes of a picture, named as texts name it: `media/<name>`. */
export async function readMedia({ dir }: Workspace, src: string): Promise<Uint8Array> {
  const path = join(dir, src);
  await refuseOutside(dir, path);
  return readBytes(path);
}
