import type { ListItem, RenderPage } from '../../core/page.ts';
import type { LanguageTag } from '../../core/release.ts';
import type { Fingerprint } from '../workspace/fingerprint.ts';
import { type EditionPart, type EditionSource, editionPart, type SourceRelease } from './edition.ts';
import { type FeedItem, feedItems, type ProvenanceLine } from './feeds.ts';
import { type ReadMedia, takeMedia } from './media.ts';
import { releasePages } from './pages.ts';
import { withReadingAids } from './reading-aids.ts';
import type { Sign } from './signer.ts';
import type { Put, Staging } from './staging.ts';

/** What every release is made with. */
export interface ReleaseContext {
  source: EditionSource;
  readMedia: ReadMedia;
  renderPage: RenderPage;
  provenanceLine?: ProvenanceLine;
  /** Missing if the publisher does not sign. */
  sign?: Sign;
}

/** A text that the edition goes without, and why, in one sentence. */
export interface LeftOut {
  /** `<lang>.<level>`. */
  key: string;
  reason: string;
}

/** A release whose files wait beside the site, and what the lists need of it. Plain data: it may come from a worker. */
export interface MadeRelease {
  id: string;
  /** What it was made from; missing if that changed meanwhile. */
  fingerprint?: Fingerprint;
  puts: Put[];
  /** Paths of its pictures. */
  media: string[];
  part: EditionPart;
  /** Texts it has in the workspace, but not in the edition. */
  leftOut: LeftOut[];
  items: Record<LanguageTag, ListItem>;
  feeds: Record<LanguageTag, FeedItem>;
}

/** Makes all files of one release and puts them beside the site. */
export async function makeRelease(
  read: SourceRelease,
  context: ReleaseContext,
  staging: Staging,
): Promise<Omit<MadeRelease, 'leftOut' | 'fingerprint'>> {
  const { source, readMedia, renderPage, provenanceLine, sign } = context;
  const media = await takeMedia(read, readMedia);
  const release = withReadingAids(media.release, source);
  const edition = editionPart(release, source, sign);
  const pages = releasePages(release, source, renderPage);
  const files = [...media.files, ...edition.files, ...pages.files];
  return {
    id: read.facts.id,
    media: media.files.map(({ path }) => path),
    puts: files.map((file) => staging.put(file)),
    part: edition.part,
    items: pages.items,
    feeds: feedItems(media.release, source, provenanceLine),
  };
}
