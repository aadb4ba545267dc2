import { InputError } from '../../core/errors.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { detectKind } from './detect.ts';
import type { FeedItem } from './feed-item.ts';
import { deletedRelease, releaseOfItem, withPicture } from './feed-release.ts';
import { type FetchLimits, type FetchResult, fetchSource } from './fetch.ts';
import type { IngestedRelease, IngestWarning } from './ingested.ts';
import { openFetched } from './open-source.ts';
import { readPage } from './page.ts';
import { isPrivateHost } from './private-hosts.ts';
import { isTeaser } from './teaser.ts';

export interface ItemOptions {
  lang: LanguageTag;
  trailer: readonly string[];
  /** Where the feed came from. */
  source?: string | undefined;
  limits?: FetchLimits;
  published?: IsoDate;
  fetch?: (address: string, options: PageValidators & { limits?: FetchLimits }) => Promise<FetchResult>;
}

/** Of the answer that is known: the server may say that nothing has changed. */
export interface PageValidators {
  etag?: string;
  lastModified?: string;
}

/** A feed from anywhere must not make the publisher's machine ask its own network. */
function refusePrivate(address: string, source: string | undefined): void {
  const { hostname } = new URL(address);
  const own = source !== undefined && new URL(source).hostname === hostname;
  if (own || !isPrivateHost(hostname)) return;
  throw new InputError(`its link leads into a private network (${hostname}): add that page by itself if it is right`);
}

/**
 * The release on the page behind an item's link; undefined if the server says that the page is the known one.
 *
 * @throws InputError if the page cannot be read, or shows no release
 */
export async function readLinkedPage(
  item: FeedItem,
  address: string,
  options: ItemOptions & PageValidators,
): Promise<IngestedRelease | undefined> {
  refusePrivate(address, options.source);
  const { limits, etag, lastModified } = options;
  const answer = await (options.fetch ?? fetchSource)(address, {
    ...(limits && { limits }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  });
  if (answer.kind === 'unchanged') return undefined;
  const { text } = openFetched(answer);
  if (detectKind(text) !== 'page') throw new InputError('its link leads to no web page: add its text by hand');
  const { title, published, categories, hash } = item;
  const page = readPage(text, {
    lang: options.lang,
    address: answer.finalUrl,
    title,
    categories,
    ...(published !== undefined && { published }),
  });
  return withPicture({ ...page, address, hash }, item);
}

/** Whether a feed's text breaks off, or is not there: it must not be published as if it were whole. */
function breaksOff({ html, text }: FeedItem, trailer: readonly string[]): boolean {
  return isTeaser({ text: html ?? text ?? '', summary: false, trailer });
}

/**
 * The release of a feed's item. A teaser leads to the page behind its link; where that cannot be read, a teaser that is
 * whole in itself is taken with a warning, and one that breaks off is refused.
 *
 * @throws InputError if the item cannot be a release
 */
export async function ingestItem(item: FeedItem, options: ItemOptions): Promise<IngestedRelease> {
  if (item.deleted) return deletedRelease(item);
  const given = { lang: options.lang, trailer: options.trailer };
  if (!item.teaser || item.url === undefined) return releaseOfItem(item, given);
  try {
    const release = await readLinkedPage(item, item.url, options);
    if (!release) throw new InputError('the server does not show the page: try again later');
    return release;
  } catch (error) {
    if (!(error instanceof InputError) || breaksOff(item, options.trailer)) throw error;
    const warning: IngestWarning = {
      code: 'teaser',
      message: `The page behind its link could not be read (${error.toString()}); the feed's text was taken.`,
    };
    return releaseOfItem(item, { ...given, warnings: [warning] });
  }
}
