import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import type { ListItem, RenderPage } from '../../core/page.ts';
import type { LanguageTag } from '../../core/release.ts';
import { listFiles } from './disk.ts';
import { type EditionPart, type EditionSource, finishEdition, jsonBytes, type SiteFile } from './edition.ts';
import { type FeedItem, feedFiles, keepNewest } from './feeds.ts';
import { listPage } from './pages.ts';
import type { MadeRelease } from './release-writer.ts';
import { SiteFolder } from './site-folder.ts';
import type { Staging } from './staging.ts';

export interface SiteInput {
  /** Folder of the site; made if it is not there. */
  dir: string;
  /** Folder of the built app. */
  app: string;
  source: EditionSource;
  renderPage: RenderPage;
  /** Makes the releases, in any order, putting their files into `staging`. An error leaves the site as it was. */
  makeReleases: (staging: Staging) => AsyncIterable<MadeRelease>;
  /** Called after each release with their number so far. */
  onProgress?: (releases: number) => void;
}

export interface SiteResult {
  releases: number;
  /** Files of the site. */
  files: number;
  /** Files that were written, because they are new or differ. */
  written: number;
}

/**
 * Builds the whole site: the app, the edition, its feeds, and the pages that work without JavaScript. One pass over the
 * releases: each is read, checked, written to the side and forgotten, so that memory does not grow with the archive.
 * Nothing in `dir` changes before all of it is made; see {@link SiteFolder}.
 */
export async function buildSite(input: SiteInput): Promise<SiteResult> {
  const app = appFiles(input.app);
  const site = SiteFolder.open(input.dir);
  try {
    const put = (file: SiteFile) => site.note([site.staging.put(file)]);
    const releases = await makeEdition(input, site, put);
    for (const { path, from } of app) put({ path, bytes: readFileSync(join(input.app, from)) });
    const { counts } = site;
    site.commit();
    return { releases, ...counts };
  } catch (error) {
    site.abort();
    throw error;
  }
}

async function makeEdition(input: SiteInput, site: SiteFolder, put: (file: SiteFile) => void): Promise<number> {
  const { source, renderPage } = input;
  const parts: EditionPart[] = [];
  const lists = new Map<LanguageTag, ListItem[]>(source.languages.map((lang) => [lang, []]));
  const feeds = new Map<LanguageTag, FeedItem[]>();
  for await (const made of input.makeReleases(site.staging)) {
    site.note(made.puts);
    parts.push(made.part);
    for (const [lang, item] of Object.entries(made.items)) lists.get(lang)?.push(item);
    for (const [lang, item] of Object.entries(made.feeds)) feeds.set(lang, keepNewest(feeds.get(lang) ?? [], item));
    input.onProgress?.(parts.length);
  }
  if (parts.length === 0) throw new InputError('there is no release to publish yet: add one with `add`');
  const { files, edition } = finishEdition(parts, source);
  files.forEach(put);
  for (const lang of source.languages) {
    feedFiles(lang, feeds.get(lang) ?? [], source).forEach(put);
    put(listPage(lang, lists.get(lang) ?? [], source, renderPage));
  }
  put({ path: `edition/${editionPath.edition}`, bytes: jsonBytes(edition) });
  return parts.length;
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
