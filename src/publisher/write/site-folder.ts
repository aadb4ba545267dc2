import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import { planCleanup, removeFiles } from './cleanup.ts';
import { takeLock } from './lock.ts';
import { readState, writeState } from './site-state.ts';
import { type Put, Staging } from './staging.ts';

/** Names of what is ours but no part of the site begin so. */
const OURS = '.lesebruecke';
const EDITION_JSON = `edition/${editionPath.edition}`;

/**
 * The folder of a built site, opened for one build. Files that are new or differ wait in `staging`; `commit` moves them
 * into place once everything is made: what others refer to first, `edition.json` last. So a build that fails or is killed
 * while it works leaves the site as it was, byte for byte; one that is killed while it moves leaves the old `edition.json`
 * with all files it names. Nothing that is unchanged is written.
 */
export class SiteFolder {
  readonly staging: Staging;
  private readonly paths = new Set<string>();
  private readonly staged = new Set<string>();

  private constructor(
    private readonly dir: string,
    private readonly unlock: () => void,
    private readonly isNew: boolean,
  ) {
    this.staging = new Staging(dir, `${OURS}-staging`);
    this.staging.clear();
  }

  /** Refuses a folder that holds something else than a site of ours, or into which another build is writing. */
  static open(dir: string): SiteFolder {
    const isNew = !existsSync(dir);
    const names = isNew ? [] : readdirSync(dir);
    if (names.includes('lesebruecke.json')) {
      throw new InputError('this is a workspace: choose another folder for the site', { file: dir });
    }
    const ours = names.some((name) => name.startsWith(OURS)) || existsSync(join(dir, EDITION_JSON));
    if (!ours && names.length > 0) {
      throw new InputError('this folder is not empty and no site of Lesebrücke: choose a new or an empty one', {
        file: dir,
      });
    }
    mkdirSync(dir, { recursive: true });
    return new SiteFolder(dir, takeLock(join(dir, `${OURS}.lock`)), isNew);
  }

  /** Number of files of the site, and of those that are new or differ. */
  get counts(): { files: number; written: number } {
    return { files: this.paths.size, written: this.staged.size };
  }

  /** Takes note of files of the new site. */
  note(puts: Iterable<Put>): void {
    for (const { path, staged } of puts) {
      this.paths.add(path);
      if (staged) this.staged.add(path);
    }
  }

  /** Moves everything into place, then removes what nothing needs any more. */
  commit(): void {
    const before = readState(this.dir);
    const cleanup = planCleanup(this.dir, this.paths, before, this.staged.has(EDITION_JSON));
    writeState(this.dir, cleanup.during, before);
    const ordered = [...this.staged].sort((a, b) => rank(a) - rank(b));
    this.staging.move(ordered, new Set(['edition']));
    removeFiles(this.dir, cleanup.obsolete);
    writeState(this.dir, cleanup.after, cleanup.during);
    this.close();
  }

  /** Leaves the folder as it was. */
  abort(): void {
    this.close();
    if (this.isNew && readdirSync(this.dir).length === 0) rmdirSync(this.dir);
  }

  private close(): void {
    this.staging.clear();
    this.unlock();
  }
}

/** Order of moving: what never changes; pages and the app's entry points; feeds; the edition's list last. */
function rank(path: string): number {
  if (path === EDITION_JSON) return 3;
  if (path.startsWith('edition/feed.')) return 2;
  return /^(?:edition|assets)\//.test(path) ? 0 : 1;
}
