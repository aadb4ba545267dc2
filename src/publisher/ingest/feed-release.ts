import type { LanguageTag } from '../../core/release.ts';
import { buildRelease } from './build-release.ts';
import { writeOutContacts } from './contact-links.ts';
import { parseDocument } from './dom.ts';
import type { FeedItem } from './feed-item.ts';
import { isTrailer } from './feed-trailer.ts';
import { readFlow } from './html-flow.ts';
import { runsText } from './html-inline.ts';
import type { Piece } from './html-piece.ts';
import type { IngestedRelease, IngestWarning } from './ingested.ts';
import { readPageHead } from './page-head.ts';
import { dropPageLines } from './page-lines.ts';
import { readText } from './text-release.ts';

export interface FeedReleaseOptions {
  lang: LanguageTag;
  /** Lines that stand below every item of the feed. */
  trailer: readonly string[];
  warnings?: readonly IngestWarning[];
}

function withoutTrailer(pieces: readonly Piece[], trailer: readonly string[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'lines') return [piece];
    const lines = piece.lines.filter((runs) => !isTrailer(runsText(runs), trailer));
    return lines.length > 0 ? [{ ...piece, lines }] : [];
  });
}

/** The release with the picture that its feed gives beside it, unless its text has one. */
export function withPicture(release: IngestedRelease, { picture }: FeedItem): IngestedRelease {
  const { address, caption, credit } = picture ?? {};
  if (address === undefined || release.media.length > 0) return release;
  return { ...release, media: [{ address, ...(caption && { caption }), ...(credit && { credit }) }] };
}

/** Text without a tag has its paragraphs by blank lines, which mean nothing in HTML. */
function withParagraphs(html: string): string {
  return /<[a-z]/i.test(html) ? html : html.trim().replace(/\n[ \t]*\n\s*/g, '<p>');
}

/**
 * The release that a feed gives whole. Its HTML is read like a page's main content.
 *
 * @throws InputError if the item has no text, is a digest, or was never filled in
 */
export function releaseOfItem(item: FeedItem, { lang, trailer, warnings = [] }: FeedReleaseOptions): IngestedRelease {
  const { url: address, title, published, categories, hash } = item;
  if (item.html === undefined && item.text !== undefined) {
    const release = readText(item.text, { lang, title, categories, warnings, ...(published && { published }) });
    return withPicture({ ...release, ...(address !== undefined && { address }), hash }, item);
  }
  const document = parseDocument(withParagraphs(item.html ?? ''));
  writeOutContacts(document);
  const flow = readFlow(document.body, item.base ?? address);
  const head = readPageHead(dropPageLines(withoutTrailer(flow.pieces, trailer)), title);
  const release = buildRelease({
    ...{ lang, address, title, categories, warnings },
    subtitle: head.subtitle,
    published: published ?? head.published,
    pieces: head.pieces,
    struck: flow.struck,
  });
  return withPicture({ ...release, hash }, item);
}

/** What stays of an item that its publisher has taken back: its name, so that the release can be found. */
export function deletedRelease({ url, title, published, categories, hash }: FeedItem): IngestedRelease {
  return {
    ...(url !== undefined && { address: url }),
    title,
    ...(published !== undefined && { published }),
    deleted: true,
    categories,
    ...{ blocks: [], contacts: [], media: [], warnings: [], sourceText: '', hash },
  };
}
