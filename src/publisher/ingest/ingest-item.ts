import { InputError } from '../../core/errors.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { detectKind } from './detect.ts';
import type { FeedItem } from './feed-item.ts';
import { deletedRelease, releaseOfItem } from './feed-release.ts';
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
  fetch?: (address: string, options: { limits?: FetchLimits }) => Promise<FetchResult>;
}

/** A feed from anywhere must not make the publisher's machine ask its own network. */
function refusePrivate(address: string, source: string | undefined): void {
  const { hostname } = new URL(address);
  const own = source !== undefined && new URL(source).hostname === hostname;
  if (own || !isPrivateHost(hostname)) return;
  throw new InputError(`its link leads into a private network (${hostname}): add that page by itself if it is right`);
}

async function readLinkedPage(item: FeedItem, address: string, options: ItemOptions): Promise<IngestedRelease> {
  refusePrivate(address, options.source);
  const answer = await (options.fetch ?? fetchSource)(address, options.limits ? { limits: options.limits } : {});
  if (answer.kind === 'unchanged') throw new InputError('the server does not show the page: try again later');
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
  return { ...page, address, hash };
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
    return await readLinkedPage(item, item.url, options);
  } catch (error) {
    if (!(error instanceof InputError) || breaksOff(item, options.trailer)) throw error;
    const warning: IngestWarning = {
      code: 'teaser',
      message: `The page behind its link could not be read (${error.toString()}); the feed's text was taken.`,
    };
    return releaseOfItem(item, { ...given, warnings: [warning] });
  }
}
