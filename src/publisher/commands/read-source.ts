import { InputError } from '../../core/errors.ts';
import type { LanguageTag } from '../../core/release.ts';
import type { FeedItem } from '../ingest/feed-item.ts';
import { findTrailer, isTrailer } from '../ingest/feed-trailer.ts';
import { fetchSource } from '../ingest/fetch.ts';
import type { IdentityItem } from '../ingest/identity.ts';
import { type Ingested, ingestSource } from '../ingest/ingest.ts';
import { ingestItem } from '../ingest/ingest-item.ts';
import type { IngestedRelease, IngestWarning } from '../ingest/ingested.ts';
import { openFile } from '../ingest/open-source.ts';
import { plainLines } from '../ingest/plain-lines.ts';
import { wordsHash } from '../ingest/words-hash.ts';
import { described, type Fetch, keepPages, type MadeRelease, madeOfPage, type Page } from './made-release.ts';

export interface ReadOptions {
  lang: LanguageTag;
  /** False: the text that a feed gives is taken, even where it breaks off. */
  pages: boolean;
  etag?: string;
  lastModified?: string;
  fetch?: Fetch;
}

/** A source that was asked. Its releases are made one by one, because pages may have to be fetched for them. */
export interface ReadSource {
  kind: Ingested['kind'];
  /** Where it came from, after redirects; absent for files. */
  address?: string;
  /** What a feed calls itself. */
  title?: string;
  items: IdentityItem[];
  etag?: string;
  lastModified?: string;
  /** @throws InputError if the item cannot be a release */
  make: (item: IdentityItem) => Promise<MadeRelease>;
}

/**
 * Reads a source, a path or an address, as far as it takes to see what is new in it.
 *
 * @throws InputError if it cannot be read, or holds nothing that can be a release
 */
export async function readSource(source: string, options: ReadOptions): Promise<ReadSource> {
  const { fetch, pages } = keepPages(options.fetch ?? fetchSource);
  const { lang, etag, lastModified } = options;
  const conditions = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  const read = await ingestSource(source, { lang, ...conditions, fetch, select: () => [] });
  const about = {
    kind: read.kind,
    ...(read.address !== undefined && { address: read.address }),
    ...(read.etag !== undefined && { etag: read.etag }),
    ...(read.lastModified !== undefined && { lastModified: read.lastModified }),
  };
  if (read.kind === 'feed') {
    const makers = makeItems(read, { ...options, fetch }, pages);
    return { ...about, ...(read.feed?.title && { title: read.feed.title }), items: read.items, make: makers };
  }
  const [release] = read.releases;
  if (!release) return { ...about, items: [], make: notOfThisSource };
  const body = pages.get(source)?.text ?? (await openFile(source)).text;
  const made: MadeRelease = {
    release,
    source: described(read.kind === 'page' ? 'source.html' : 'source.txt', body, release),
  };
  return { ...about, items: [itemOf(release)], make: async () => made };
}

function notOfThisSource(): Promise<MadeRelease> {
  return Promise.reject(new RangeError('the item is of another source'));
}

function itemOf(release: IngestedRelease): IdentityItem {
  const { address, title, published } = release;
  const known = { ...(address !== undefined && { url: address }), ...(published !== undefined && { published }) };
  return { title, hash: wordsHash(release), deleted: false, ...known };
}

function makeItems(read: Ingested, options: ReadOptions, pages: Map<string, Page>): ReadSource['make'] {
  const items = new Map<IdentityItem, FeedItem>(read.items.map((item) => [item, item]));
  const trailer = findTrailer(read.items.map(({ html, text }) => html ?? text ?? ''));
  const { lang, fetch } = options;
  const given = { lang, trailer, source: read.address, ...(fetch && { fetch }) };
  return async (wanted) => {
    const item = items.get(wanted);
    if (!item) return notOfThisSource();
    if (!options.pages) return makeWithoutPage(item, given);
    const release = await ingestItem(item, given);
    const page = pages.get(item.url ?? '');
    pages.delete(item.url ?? '');
    // A page that could not be used is said so by a warning: then the feed's text was taken.
    const used = release.warnings.some(({ code }) => code === 'teaser') ? undefined : page;
    return used === undefined ? { release, source: ownWords(item, release) } : madeOfPage(release, used);
  };
}

const CUT: IngestWarning = {
  code: 'teaser',
  message: 'The feed may give only the beginning of this text; the page behind its link was not read.',
};

/** What the feed has of an item, be it only the title. */
async function makeWithoutPage(item: FeedItem, given: Parameters<typeof ingestItem>[1]): Promise<MadeRelease> {
  const words = plainLines(item.html ?? item.text ?? '').filter((line) => !isTrailer(line, given.trailer));
  const { html, text, ...named } = item;
  const whole: FeedItem = words.length > 0 ? { ...item, teaser: false } : { ...named, text: item.title, teaser: false };
  if (words.length === 0 && item.title === '') throw new InputError('it has neither a title nor a text');
  const release = await ingestItem(whole, given);
  const warnings = item.teaser ? [CUT, ...release.warnings] : release.warnings;
  return { release: { ...release, warnings }, source: ownWords(item, release) };
}

function ownWords(item: FeedItem, release: IngestedRelease): MadeRelease['source'] {
  const html = item.html !== undefined;
  return described(html ? 'source.html' : 'source.txt', item.html ?? item.text ?? item.title, release);
}
