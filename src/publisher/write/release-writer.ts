import type { ListItem, RenderPage } from '../../core/page.ts';
import type { LanguageTag } from '../../core/release.ts';
import { type EditionPart, type EditionSource, editionPart, type SourceRelease } from './edition.ts';
import { type FeedItem, feedItems, type ProvenanceLine } from './feeds.ts';
import { type ReadMedia, takeMedia } from './media.ts';
import { releasePages } from './pages.ts';
import type { Put, Staging } from './staging.ts';

/** What every release is made with. */
export interface ReleaseContext {
  source: EditionSource;
  readMedia: ReadMedia;
  renderPage: RenderPage;
  provenanceLine?: ProvenanceLine;
}

/** A release whose files wait beside the site, and what the lists need of it. Plain data: it may come from a worker. */
export interface MadeRelease {
  puts: Put[];
  part: EditionPart;
  items: Record<LanguageTag, ListItem>;
  feeds: Record<LanguageTag, FeedItem>;
}

/** Makes all files of one release and puts them beside the site. */
export async function makeRelease(
  read: SourceRelease,
  context: ReleaseContext,
  staging: Staging,
): Promise<MadeRelease> {
  const { source, readMedia, renderPage, provenanceLine } = context;
  const media = await takeMedia(read, readMedia);
  const edition = editionPart(media.release, source);
  const pages = releasePages(media.release, source, renderPage);
  const files = [...media.files, ...edition.files, ...pages.files];
  return {
    puts: files.map((file) => staging.put(file)),
    part: edition.part,
    items: pages.items,
    feeds: feedItems(media.release, source, provenanceLine),
  };
}
