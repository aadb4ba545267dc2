import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasContent } from './disk.ts';
import type { SiteFile } from './edition.ts';

/** Which files of a site there are, and which of them wait beside it because they are new or differ. */
export interface Put {
  path: string;
  staged: boolean;
}

/**
 * The folder inside a site where a build puts what is new or differs, until everything is made. Several workers may put
 * files into it at the same time.
 */
export class Staging {
  private readonly made = new Set<string>();

  constructor(
    readonly site: string,
    readonly folder: string,
  ) {}

  put({ path, bytes }: SiteFile): Put {
    if (hasContent(join(this.site, path), bytes)) return { path, staged: false };
    const target = join(this.site, this.folder, path);
    this.makeFolder(dirname(target));
    writeFileSync(target, bytes);
    return { path, staged: true };
  }

  /**
   * Moves files into place, in the given order. A folder that is not there yet is moved as a whole, unless `mixed` says
   * that the order matters among its files.
   */
  move(paths: readonly string[], mixed: ReadonlySet<string>): void {
    const present = new Set<string>();
    const moved = new Set<string>();
    for (const path of paths) {
      const folders = ancestors(path);
      if (folders.some((folder) => moved.has(folder))) continue;
      const missing = folders.find((folder) => !mixed.has(folder) && !this.isPresent(folder, present));
      if (missing !== undefined) moved.add(missing);
      const what = missing ?? path;
      this.makeFolder(join(this.site, dirname(what)));
      renameSync(join(this.site, this.folder, what), join(this.site, what));
    }
  }

  clear(): void {
    rmSync(join(this.site, this.folder), { recursive: true, force: true });
  }

  private isPresent(folder: string, present: Set<string>): boolean {
    if (!present.has(folder) && existsSync(join(this.site, folder))) present.add(folder);
    return present.has(folder);
  }

  private makeFolder(path: string): void {
    if (this.made.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.made.add(path);
  }
}

/** Folders of a path, from the top. */
function ancestors(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
