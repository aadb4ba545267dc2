import { existsSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEdition, parseIndexPage } from '../../core/codec/wire.ts';
import { editionPath } from '../../core/edition.ts';
import { EditionError } from '../../core/errors.ts';
import { LANGUAGES } from '../../core/language.ts';
import type { LanguageTag } from '../../core/release.ts';
import { systemCode } from '../system-code.ts';
import { folderNames, isMissing, listFiles } from './disk.ts';
import { editionFiles } from './edition.ts';
import { listPagePath, releasePagePath } from './pages.ts';
import { laterState, type SiteState, settledState } from './site-state.ts';

const PAGE = new RegExp(`^(?:${LANGUAGES.map(({ tag }) => tag).join('|')})/(?:r/[^/]+/)?index\\.html$`);

/** What a build leaves behind in a site's folder. */
export interface Cleanup {
  /** Files nothing refers to any more, to be removed once the new edition is in place. */
  obsolete: string[];
  /** What to remember while files are moved, and once the obsolete ones are gone. */
  during: SiteState;
  after: SiteState;
  /** Index pages, glossaries and texts that are no part of the edition any more, but stay. */
  retained: string[];
}

/** The releases and languages of an edition: there is a page of each release in each language, and a list page. */
export interface ReleasePages {
  languages: readonly LanguageTag[];
  has: (id: string) => boolean;
}

/** Index pages, glossaries and texts in a site's folder: of the edition that is there, and kept from the one before. */
export interface PresentTexts {
  edition: string[];
  retained: string[];
}

/**
 * Decides what goes. Phones may be in the middle of a sync, and pages open with the app of yesterday: so the texts of the
 * edition before, its pictures and the app's files of the build before stay for one build.
 *
 * @param files all files of the new site. Where `present` is given, texts and pages of releases that are the same in both
 *   editions may be missing from both: they stay.
 * @param pages whose pages there are.
 * @param present what is there already, if that is known; else the folder is searched.
 */
export function planCleanup(
  dir: string,
  files: ReadonlySet<string>,
  pages: ReleasePages,
  before: SiteState,
  newEdition: boolean,
  present: PresentTexts = findTexts(dir),
): Cleanup {
  const kept = [...files].filter(isKept).sort();
  const during = laterState(before, kept);
  const after = settledState(before, kept);
  const stays = new Set([...during.current, ...after.previous]);
  const gone = (paths: readonly string[]) => paths.filter((path) => !files.has(path));
  const obsolete = [...gone(during.previous).filter((path) => !stays.has(path)), ...oldPages(dir, pages)];
  if (!newEdition) return { obsolete, during, after, retained: gone([...present.edition, ...present.retained]) };
  const stillNeeded = new Set(present.edition);
  obsolete.push(...gone(present.retained).filter((path) => !stillNeeded.has(path)));
  obsolete.push(...gone(listFiles(dir, 'edition', false)).filter((path) => /\/feed\./.test(path)));
  return { obsolete, during, after, retained: gone(present.edition) };
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

/** Pages of releases and languages that are gone. */
function oldPages(dir: string, { languages, has }: ReleasePages): string[] {
  return LANGUAGES.flatMap(({ tag }) => {
    const stays = languages.includes(tag);
    const gone = [...folderNames(join(dir, tag, 'r'))].filter((id) => !(stays && has(id)));
    const pages = [...(stays ? [] : [listPagePath(tag)]), ...gone.map((id) => releasePagePath(tag, id))];
    return pages.filter((path) => existsSync(join(dir, path)));
  });
}

/** All index pages, glossaries and texts in the folder. */
function findTexts(dir: string): PresentTexts {
  const edition = filesOfEdition(dir);
  const named = new Set(edition);
  const all = ['edition/index', 'edition/glossary', 'edition/r'].flatMap((folder) => listFiles(dir, folder));
  return { edition, retained: all.filter((path) => !named.has(path)) };
}

/** Index pages, glossaries and texts that the edition in the folder refers to; none if there is none, or none that can be read. */
function filesOfEdition(dir: string): string[] {
  const read = (path: string) => readFileSync(join(dir, 'edition', path), 'utf8');
  try {
    const edition = parseEdition(read(editionPath.edition), editionPath.edition);
    const parts = Object.entries(edition.index).flatMap(([lang, months]) =>
      Object.entries(months).flatMap(([month, hash]) => {
        const path = editionPath.index(lang, month, hash);
        return parseIndexPage(read(path), path).releases.map((entry) => ({ entries: { [lang]: entry } }));
      }),
    );
    return editionFiles(parts, edition);
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
      if (systemCode(error) !== undefined) return;
      throw error;
    }
  }
}
