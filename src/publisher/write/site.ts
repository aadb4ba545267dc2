import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendSignature, type Edition, editionPath, splitSignature } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import type { RenderPage } from '../../core/page.ts';
import { hasCache, type KnownSite, readCache, writeCache } from './build-cache.ts';
import { listFiles } from './disk.ts';
import { type EditionKeys, type EditionLists, type EditionSource, editionFiles, finishEdition } from './edition.ts';
import { EditionBuilder } from './edition-builder.ts';
import { feedFiles, feedPaths } from './feeds.ts';
import { listPage, listPagePath } from './pages.ts';
import type { LeftOut, MadeRelease } from './release-writer.ts';
import { reusableReleases, type Unchanged } from './reuse.ts';
import type { Sign } from './signer.ts';
import { SiteFolder } from './site-folder.ts';
import type { Staging } from './staging.ts';

export interface SiteInput {
  /** Folder of the site; made if it is not there. */
  dir: string;
  /** Folder of the built app. */
  app: string;
  source: EditionSource;
  /** Names all that shapes a release's files besides the release: what was built by another recipe is built anew. */
  recipe: string;
  /** All releases of the edition. */
  ids: readonly string[];
  /** Makes every release, also those that seem unchanged, and looks at every file. */
  full?: boolean | undefined;
  /** Asked for after what is known of the site was read, so that the files may be looked at meanwhile. */
  unchanged: () => Promise<Unchanged>;
  /** Makes releases, in any order, putting their files into `staging`. An error leaves the site as it was. */
  makeReleases: (ids: readonly string[], staging: Staging) => AsyncIterable<MadeRelease>;
  /** Loaded only if something is to be made. */
  loadRenderPage: () => Promise<RenderPage>;
  /** Missing if the publisher does not sign. */
  signing?: { keys: EditionKeys; loadSign: () => Promise<Sign> } | undefined;
  /** Called after each release that was made: how many there are, and how many there will be. */
  onProgress?: (made: number, of: number) => void;
}

export interface SiteResult {
  releases: number;
  /** Releases that were made, because they are new, differ, or were not known to be unchanged. */
  made: number;
  /** Files of the site. */
  files: number;
  /** Files that were written, because they are new or differ. */
  written: number;
  /** Texts that were kept out because they must not be published, in the order of their releases. */
  leftOut: (LeftOut & { id: string })[];
}

/**
 * Builds the whole site: the app, the edition, its feeds, and the pages that work without JavaScript. One pass over the
 * releases that changed since the build before: each is read, checked, written to the side and forgotten, so that memory
 * does not grow with the archive. Nothing in `dir` changes before all of it is made; see {@link SiteFolder}. The result is
 * the same, byte for byte, whether releases were made or known to be unchanged.
 */
export async function buildSite(input: SiteInput): Promise<SiteResult> {
  const { dir, recipe } = input;
  const app = appFiles(input.app);
  const site = SiteFolder.open(dir);
  try {
    const known = input.full ? undefined : readCache(dir, recipe);
    const builder = new EditionBuilder(dir, input.source, known);
    const made = await makeReleases(input, site, builder, known);
    const lists = await makeLists(input, site, builder, known);
    for (const { path, from } of app) site.put({ path, bytes: readFileSync(join(input.app, from)) });
    const { counts } = site;
    const { before } = builder;
    const retained = site.commit(
      { languages: input.source.languages, has: (id) => builder.has(id) },
      known && before && { edition: before, retained: known.retained },
    );
    if (!builder.isKnown || !hasCache(dir)) {
      writeCache(dir, recipe, { ...builder.remember(input.source.languages), ...lists, retained });
    }
    return { releases: builder.size, made, ...counts, leftOut: builder.leftOut };
  } finally {
    site.close();
  }
}

/** Makes the releases that changed, and those that move up into a list. Returns their number. */
async function makeReleases(
  input: SiteInput,
  site: SiteFolder,
  builder: EditionBuilder,
  known: KnownSite | undefined,
): Promise<number> {
  const { dir, ids, source, unchanged, onProgress } = input;
  const reused = known ? reusableReleases(dir, known, ids, source.languages, await unchanged()) : new Map();
  builder.reuse(reused);
  let made = 0;
  let todo = ids.filter((id) => !reused.has(id));
  if (todo.length === 0) todo = builder.missing();
  while (todo.length > 0) {
    const total = made + todo.length;
    for await (const release of input.makeReleases(todo, site.staging)) {
      site.note(release.puts);
      builder.add(release);
      made += 1;
      onProgress?.(made, total);
    }
    todo = builder.missing();
  }
  if (builder.size === 0) throw new InputError('there is no release to publish yet: add one with `add`');
  site.noteUnchanged(builder.paths());
  site.countUnchanged(builder.unchangedFiles);
  return made;
}

/** Makes what belongs to no single release: index pages, glossaries, feeds, list pages, `edition.json`. Only what may differ is made. */
async function makeLists(
  input: SiteInput,
  site: SiteFolder,
  builder: EditionBuilder,
  known: KnownSite | undefined,
): Promise<EditionLists> {
  const { dir, source, signing, loadRenderPage } = input;
  const { files, edition } = finishEdition(builder.parts, source, {
    keys: signing?.keys,
    unchanged: (lang, month) => builder.unchangedPage(lang, month),
  });
  for (const file of files) site.put(file);
  site.noteUnchanged(editionFiles([], edition));
  const areThere = (paths: readonly string[]) => paths.every((path) => existsSync(join(dir, path)));
  for (const lang of source.languages) {
    const [feed, feeds] = [builder.feeds.of(lang), feedPaths(lang)];
    if (builder.changes(lang, feed, 'feeds') || !areThere(feeds)) {
      for (const file of feedFiles(lang, feed, source)) site.put(file);
    }
    const [list, page] = [builder.lists.of(lang), listPagePath(lang)];
    if (builder.changes(lang, list, 'lists') || !areThere([page])) {
      site.put(listPage(lang, list, source, await loadRenderPage()));
    }
    site.noteUnchanged([...feeds, page]);
  }
  const bytes = await editionBytes(edition, signing, known?.editionJson);
  site.put({ path: `edition/${editionPath.edition}`, bytes });
  const { index, glossary } = edition;
  return { index, glossary };
}

/** `edition.json`, signed if there is a key. The same edition is not signed again: that would give the same bytes. */
async function editionBytes(
  edition: Edition,
  signing: SiteInput['signing'],
  before: string | undefined,
): Promise<Uint8Array> {
  const json = JSON.stringify(edition);
  if (!signing) return Buffer.from(json);
  if (before !== undefined && splitSignature(before)?.signed === json) return Buffer.from(before);
  const sign = await signing.loadSign();
  return Buffer.from(appendSignature(json, sign(Buffer.from(json))));
}

/** Files of the built app. Static hosts show `404.html` at other addresses: there the app itself answers. */
function appFiles(app: string): { path: string; from: string }[] {
  const paths = listFiles(app, '.').filter((path) => !/(?:^|\/)\./.test(path));
  if (!paths.includes('index.html')) {
    throw new InputError('the built app is not here (no index.html): run `npm run build`', { file: app });
  }
  const files = paths.map((path) => ({ path, from: path }));
  return paths.includes('404.html') ? files : [...files, { path: '404.html', from: 'index.html' }];
}
