import { readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEdition, parseIndexPage } from '../../core/codec/wire.ts';
import { editionPath } from '../../core/edition.ts';
import { EditionError } from '../../core/errors.ts';
import { LANGUAGES } from '../../core/language.ts';
import { LEVELS } from '../../core/release.ts';
import { isMissing, listFiles } from './disk.ts';
import { laterState, type SiteState, settledState } from './site-state.ts';

const PAGE = new RegExp(`^(?:${LANGUAGES.map(({ tag }) => tag).join('|')})/(?:r/[^/]+/)?index\\.html$`);

/** What a build leaves behind in a site's folder. */
export interface Cleanup {
  /** Files nothing refers to any more, to be removed once the new edition is in place. */
  obsolete: string[];
  /** What to remember while files are moved, and once the obsolete ones are gone. */
  during: SiteState;
  after: SiteState;
}

/**
 * Decides what goes. Phones may be in the middle of a sync, and pages open with the app of yesterday: so the texts of the
 * edition before, its pictures and the app's files of the build before stay for one build.
 *
 * @param files all files of the new site.
 */
export function planCleanup(dir: string, files: ReadonlySet<string>, before: SiteState, newEdition: boolean): Cleanup {
  const kept = [...files].filter(isKept).sort();
  const during = laterState(before, kept);
  const after = settledState(before, kept);
  const stays = new Set([...files, ...during.current, ...after.previous]);
  const obsolete = [
    ...during.previous.filter((path) => !stays.has(path)),
    ...LANGUAGES.flatMap(({ tag }) => listFiles(dir, tag)).filter((path) => PAGE.test(path) && !files.has(path)),
  ];
  if (newEdition) {
    const old = new Set(filesOfEdition(dir));
    const texts = ['edition/index', 'edition/r'].flatMap((folder) => listFiles(dir, folder));
    obsolete.push(...texts.filter((path) => !files.has(path) && !old.has(path)));
    obsolete.push(...listFiles(dir, 'edition', false).filter((path) => /\/feed\./.test(path) && !files.has(path)));
  }
  return { obsolete, during, after };
}

/** Removes files, and folders that become empty. */
export function removeFiles(dir: string, paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(dir, path), { force: true });
    removeEmptyFolders(dir, dirname(path));
  }
}

/** Files of the app, and pictures: what an older page or text may still ask for, and what no index lists. */
function isKept(path: string): boolean {
  return path.startsWith('edition/media/') || !(path.startsWith('edition/') || PAGE.test(path));
}

/** Index pages and texts that the edition in the folder refers to; none if there is none, or none that can be read. */
function filesOfEdition(dir: string): string[] {
  const read = (path: string) => readFileSync(join(dir, 'edition', path), 'utf8');
  try {
    const { index } = parseEdition(read(editionPath.edition), editionPath.edition);
    const files: string[] = [];
    for (const [lang, months] of Object.entries(index)) {
      for (const [month, hash] of Object.entries(months)) {
        const path = editionPath.index(lang, month, hash);
        files.push(path);
        for (const { id, renditions } of parseIndexPage(read(path), path).releases) {
          for (const level of LEVELS) {
            const ref = renditions[level];
            if (ref) files.push(editionPath.rendition(id, lang, level, ref.hash));
          }
        }
      }
    }
    return files.map((path) => `edition/${path}`);
  } catch (error) {
    if (error instanceof EditionError || isMissing(error)) return [];
    throw error;
  }
}

function removeEmptyFolders(dir: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(dir, path));
    } catch (error) {
      if (error instanceof Error && 'code' in error) return;
      throw error;
    }
  }
}
