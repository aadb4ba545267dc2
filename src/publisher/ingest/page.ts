import { InputError } from '../../core/errors.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { buildRelease } from './build-release.ts';
import { parseDocument, textOf } from './dom.ts';
import { readFlow } from './html-flow.ts';
import type { IngestedRelease, IngestWarning } from './ingested.ts';
import { findPublished } from './page-date.ts';
import { findSubtitle, readPageHead } from './page-head.ts';
import { removeJunk } from './page-junk.ts';
import { dropPageLines } from './page-lines.ts';
import { findMain } from './page-main.ts';
import { readMetadata } from './page-metadata.ts';
import { findTitle } from './page-title.ts';

export interface PageOptions {
  lang: LanguageTag;
  /** Where the page was found. */
  address?: string;
  /** The title that a feed gives, which counts more than the page's own. */
  title?: string;
  /** The day that a feed gives. */
  published?: IsoDate;
  categories?: readonly string[];
}

/** Titles of what a site shows in place of a page, with an answer that claims success. */
const ERROR_PAGE =
  /^(?:(?:fehler|error|http)[\s:-]*)?(?:404|410|500|503)(?!\d)|^(?:die |diese |this )?(?:gewünschte |angeforderte )?(?:seite|page|meldung)\b.{0,30}\b(?:nicht (?:gefunden|verfügbar|vorhanden|mehr)|not found)/iu;
const LONGEST_ERROR = 3000;

function refuseErrorPage(title: string, length: number): void {
  if (length > LONGEST_ERROR || !ERROR_PAGE.test(title)) return;
  throw new InputError(`the site shows "${title.slice(0, 80)}" in its place: check the address`);
}

/**
 * Reads a web page that shows one release: its main content as typed blocks, without scripts, navigation, cookie banners
 * and the like; its title, sub-headline and day of publication.
 *
 * @throws InputError if the page has no text or shows several releases
 */
export function readPage(html: string, options: PageOptions): IngestedRelease {
  const document = parseDocument(html);
  const metadata = readMetadata(document, options.address);
  removeJunk(document);
  const shown = findTitle(document, metadata);
  refuseErrorPage(shown, textOf(document.body).length);
  const title = options.title || shown;
  const base = metadata.base ?? options.address ?? metadata.address;
  const flow = readFlow(findMain(html), base);
  const whole = readFlow(document.body, undefined).pieces;
  const below = findSubtitle(document, whole, title);
  const head = readPageHead(dropPageLines(flow.pieces), title, below);
  const { published, warnings } = findPublished({
    document,
    whole,
    title,
    head: head.published,
    metadata: metadata.published,
    feed: options.published,
    address: options.address ?? metadata.address,
    pieces: head.pieces,
  });
  const aside = head.setAside.map(
    (text): IngestWarning => ({
      code: 'set-aside',
      message: `"${text.slice(0, 200)}" stands beside the title and was left out.`,
    }),
  );
  return buildRelease({
    lang: options.lang,
    address: options.address ?? metadata.address,
    title,
    subtitle: head.subtitle,
    published,
    pieces: head.pieces,
    struck: flow.struck,
    categories: [...new Set([...(options.categories ?? []), ...metadata.categories])].filter(Boolean),
    warnings: [...warnings, ...aside],
  });
}
