import type { LanguageTag } from '../../core/release.ts';
import type { FeedItem } from '../ingest/feed-item.ts';
import type { FetchResult } from '../ingest/fetch.ts';
import { type PageValidators, readLinkedPage } from '../ingest/ingest-item.ts';
import type { IngestedRelease } from '../ingest/ingested.ts';
import { openFetched } from '../ingest/open-source.ts';
import { wordsHash } from '../ingest/words-hash.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import type { PageState, SourceItem } from '../workspace/source-states.ts';

/** How sources are asked; replaced in tests. */
export type Fetch = (
  address: string,
  options: { etag?: string; lastModified?: string; limits?: { bytes?: number; time?: number; redirects?: number } },
) => Promise<FetchResult>;

/** A release that was made of an item, and what it was made of. */
export interface MadeRelease {
  release: IngestedRelease;
  source: Pick<SourceFile, 'name' | 'body' | 'address'>;
  /** Of the page behind a teaser, if it was made of that: what to ask for it again with. */
  page?: PageState;
}

/** What came in, as it will lie beside the release. */
export function described(name: SourceFile['name'], body: string, { address }: IngestedRelease): MadeRelease['source'] {
  return { name, body: body.replace(/\r\n?/g, '\n'), ...(address !== undefined && { address }) };
}

/** A page as it was answered. */
export interface Page extends PageValidators {
  text: string;
}

/** A way to ask that keeps what was answered, by address. */
export function keepPages(ask: Fetch): { fetch: Fetch; pages: Map<string, Page> } {
  const pages = new Map<string, Page>();
  const fetch: Fetch = async (address, conditions) => {
    const answer = await ask(address, conditions);
    if (answer.kind === 'fetched') {
      const { text, validators } = openFetched(answer);
      pages.set(address, { text, ...validators });
    }
    return answer;
  };
  return { fetch, pages };
}

/**
 * Asks again for the page behind a teaser; undefined if it says what it said.
 *
 * @throws InputError if it cannot be read, or shows no release any more
 */
export async function readPageAgain(
  { address = '', title, published, page }: SourceItem,
  { lang, fetch: ask, source }: { lang: LanguageTag; fetch: Fetch; source: string },
): Promise<MadeRelease | undefined> {
  const { hash = '', ...validators } = page ?? {};
  const { fetch, pages } = keepPages(ask);
  const item: FeedItem = { title, teaser: true, deleted: false, categories: [], hash, ...(published && { published }) };
  const feed = URL.canParse(source) ? source : undefined;
  const release = await readLinkedPage(item, address, { lang, trailer: [], source: feed, fetch, ...validators });
  const text = pages.get(address);
  return release && text && madeOfPage(release, text);
}

/** What was made of the page behind a teaser, and what to ask for it again with. */
export function madeOfPage(release: IngestedRelease, { text, ...validators }: Page): MadeRelease {
  return {
    release,
    source: described('source.html', text, release),
    page: { hash: wordsHash(release), ...validators },
  };
}
