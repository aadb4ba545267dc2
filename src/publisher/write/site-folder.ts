import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import { takeLock } from '../lock-file.ts';
import { dropCache } from './build-cache.ts';
import { type PresentTexts, planCleanup, type ReleasePages, removeFiles } from './cleanup.ts';
import type { SiteFile } from './edition.ts';
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
  private counted = 0;

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
    const lock = join(dir, `${OURS}.lock`);
    const unlock = takeLock(lock);
    if (!unlock) throw new InputError('another build is writing here: wait until it is done', { file: lock });
    return new SiteFolder(dir, unlock, isNew);
  }

  /** Number of files of the site, and of those that are new or differ. */
  get counts(): { files: number; written: number } {
    return { files: this.paths.size + this.counted, written: this.staged.size };
  }

  /** Takes note of files of the new site. */
  note(puts: Iterable<Put>): void {
    for (const { path, staged } of puts) {
      this.paths.add(path);
      if (staged) this.staged.add(path);
    }
  }

  /** Takes in a file of the new site. */
  put(file: SiteFile): void {
    this.note([this.staging.put(file)]);
  }

  /** Takes note of files of the new site that are there already, or were put. */
  noteUnchanged(paths: Iterable<string>): void {
    for (const path of paths) this.paths.add(path);
  }

  /** The same for texts and pages of releases that are as they were: their paths would be no news to anybody. */
  countUnchanged(files: number): void {
    this.counted += files;
  }

  /**
   * Moves everything into place, then removes what nothing needs any more. Returns the index pages and texts that stay
   * although they are no part of the edition any more.
   *
   * @param pages and `present`: see {@link planCleanup}.
   */
  commit(pages: ReleasePages, present?: PresentTexts): string[] {
    const before = readState(this.dir);
    const cleanup = planCleanup(this.dir, this.paths, pages, before, this.staged.has(EDITION_JSON), present);
    if (this.staged.size + cleanup.obsolete.length > 0) dropCache(this.dir);
    writeState(this.dir, cleanup.during, before);
    const ordered = [...this.staged].sort((a, b) => rank(a) - rank(b));
    this.staging.move(ordered, new Set(['edition']));
    removeFiles(this.dir, cleanup.obsolete);
    writeState(this.dir, cleanup.after, cleanup.during);
    return cleanup.retained;
  }

  /** Lets other builds in. What was not committed is gone, and so is a folder that was made for it. */
  close(): void {
    this.staging.clear();
    this.unlock();
    if (this.isNew && readdirSync(this.dir).length === 0) rmdirSync(this.dir);
  }
}

/** Order of moving: what never changes; pages and the app's entry points; feeds; the edition's list last. */
function rank(path: string): number {
  if (path === EDITION_JSON) return 3;
  if (path.startsWith('edition/feed.')) return 2;
  return /^(?:edition|assets)\//.test(path) ? 0 : 1;
}
