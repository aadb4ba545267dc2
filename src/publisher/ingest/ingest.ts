import { InputError } from '../../core/errors.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { detectKind, type SourceKind } from './detect.ts';
import { readFeed } from './feed.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { type FetchLimits, type FetchResult, fetchSource } from './fetch.ts';
import { decideFeed } from './identity.ts';
import { ingestItem } from './ingest-item.ts';
import type { IngestedRelease } from './ingested.ts';
import { type Opened, openFetched, openFile } from './open-source.ts';
import { readPage } from './page.ts';
import { readText } from './text-release.ts';

export interface IngestOptions {
  /** Language the publisher writes in. */
  lang: LanguageTag;
  /** Of the last answer, so that the server may say that nothing has changed. */
  etag?: string;
  lastModified?: string;
  limits?: FetchLimits;
  /** A day for a text or page that names none. */
  published?: IsoDate;
  /**
   * Chooses which items of a feed are made into releases; all if not given. Only for these is the page behind a teaser
   * fetched, so a nightly run asks for what is new or changed (see `decideFeed`) and nothing else.
   */
  select?: (items: FeedItem[]) => FeedItem[];
  /** How to fetch; replaced in tests, or to share a pace between sources. */
  fetch?: (address: string, options: Pick<IngestOptions, 'etag' | 'lastModified' | 'limits'>) => Promise<FetchResult>;
}

export interface Refused {
  title: string;
  /** Why it is no release, and what to do. */
  reason: string;
  address?: string;
}

export interface Ingested {
  /** `unchanged`: the server says that nothing is new since `etag` or `lastModified`; all lists are empty. */
  kind: SourceKind | 'unchanged';
  releases: IngestedRelease[];
  refused: Refused[];
  /** Of a feed: all its items, also those not selected. */
  items: FeedItem[];
  /** What to ask with next time, and what the feed calls itself. */
  feed?: { title?: string; language?: string };
  etag?: string;
  lastModified?: string;
  /** Address after redirects, for sources from the network. */
  address?: string;
}

/** Items that are another item of the same feed once more. */
function splitTwins(items: FeedItem[]): { single: FeedItem[]; refused: Refused[] } {
  const { decisions } = decideFeed([], items);
  const twins = decisions.flatMap((decision) => (decision.kind === 'duplicate' ? [decision] : []));
  const refused = twins.map(({ item, of, reason }) => ({
    ...describe(item),
    reason: `it is the same release as "${of.title || of.url}" in this feed (same ${reason})`,
  }));
  const gone = new Set(twins.map(({ item }) => item));
  return { single: items.filter((item) => !gone.has(item)), refused };
}

function describe({ title, url }: FeedItem): Omit<Refused, 'reason'> {
  return { title, ...(url !== undefined && { address: url }) };
}

async function ingestFeed(
  feed: Feed,
  opened: Opened,
  options: IngestOptions,
): Promise<Pick<Ingested, 'releases' | 'refused'>> {
  const { single, refused } = splitTwins(feed.items);
  const selected = options.select ? options.select(single) : single;
  const releases: IngestedRelease[] = [];
  for (const item of selected) {
    try {
      releases.push(await ingestItem(item, { ...options, trailer: feed.trailer, source: opened.address }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push({ ...describe(item), reason: error.toString() });
    }
  }
  const [first] = refused;
  if (releases.length === 0 && selected.length > 0 && first) {
    const count = selected.length === 1 ? 'the only item' : `each of the ${selected.length} items`;
    throw new InputError(`${count} of the feed was refused: ${first.title ? `"${first.title}": ` : ''}${first.reason}`);
  }
  return { releases, refused };
}

function ingestSingle(kind: 'page' | 'text', opened: Opened, options: IngestOptions): IngestedRelease {
  const { lang, published } = options;
  const { text, address } = opened;
  const given = { lang, ...(published !== undefined && { published }) };
  if (kind === 'page') return readPage(text, { ...given, ...(address !== undefined && { address }) });
  return { ...readText(text, given), ...(address !== undefined && { address }) };
}

/** A file's name, or an address; `file:` addresses are none of either. */
function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(source);
}

/**
 * Reads a source, which is a path or an `http(s)` address: a feed, a page or a plain text, told apart by what stands in
 * it. Items of a feed that cannot be a release are refused one by one, with the reason.
 *
 * @throws InputError if the source cannot be read, or if nothing in it can be a release
 */
export async function ingestSource(source: string, options: IngestOptions): Promise<Ingested> {
  const { etag, lastModified, limits } = options;
  const conditions = {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(limits && { limits }),
  };
  const none = { releases: [], refused: [], items: [] };
  try {
    const answer = isAddress(source) ? await (options.fetch ?? fetchSource)(source, conditions) : undefined;
    if (answer?.kind === 'unchanged') return { kind: 'unchanged', ...none, ...conditions };
    const opened = answer ? openFetched(answer) : await openFile(source, limits?.bytes);
    const { text, address, validators } = opened;
    const kind = detectKind(text);
    const about = { kind, ...validators, ...(address !== undefined && { address }) };
    if (kind !== 'feed') return { ...none, ...about, releases: [ingestSingle(kind, opened, options)] };
    const feed = readFeed(text, address);
    const { title, language, items } = feed;
    const read = await ingestFeed(feed, opened, options);
    return { ...about, ...read, items, feed: { ...(title && { title }), ...(language && { language }) } };
  } catch (error) {
    throw error instanceof InputError ? error.at({ file: source }) : error;
  }
}
