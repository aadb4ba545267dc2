import { createHash } from 'node:crypto';
import { type AnyFeed, DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';
import { contentHash } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';
import { normaliseWhitespace } from '../../core/text/sentences.ts';
import { httpAddress } from './addresses.ts';
import { feedStart } from './detect.ts';
import { removeDoctype } from './doctype.ts';
import { parseDocument, textOf } from './dom.ts';
import { readDay } from './feed-date.ts';
import { type Entry, entriesOf } from './feed-entries.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { findTrailer } from './feed-trailer.ts';
import type { PagePicture } from './html-piece.ts';
import { repairEncoding } from './repair-encoding.ts';
import { nameBodies } from './rss-bodies.ts';
import { isTeaser, readTitleMark } from './teaser.ts';

/** Titles come as text and, as often, as HTML. */
function plainTitle(title: Entry['title']): string {
  if (title === undefined) return '';
  const { value, markup } = title;
  return normaliseWhitespace(repairEncoding(markup && /[<&]/.test(value) ? titleText(value) : value));
}

function titleText(html: string): string {
  const { body } = parseDocument(html);
  for (const element of [...body.querySelectorAll('script, style, title, template')]) element.remove();
  return textOf(body);
}

const TAG_TWICE = /&lt;\/(?:p|div|ul|li|a|b|strong|h[1-6])&gt;|&lt;br\s*\/?&gt;/i;
const ESCAPED: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** HTML that a content system has escaped once too often: no tag in it, but the names of tags in its words. */
function unescapeTwice(html: string): string {
  if (/<[a-z]/i.test(html) || !TAG_TWICE.test(html)) return html;
  return html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ESCAPED[name] ?? '');
}

function hashOf(parts: readonly (string | undefined)[]): string {
  const normal = parts.map((part) => normaliseWhitespace((part ?? '').normalize('NFC'))).join('\n');
  return contentHash(createHash('sha256').update(normal).digest());
}

/** The first picture of an entry whose address may be asked. */
function readPicture({ pictures }: Entry, base: string | undefined): PagePicture | undefined {
  for (const { address: written, words = '', credit = '' } of pictures) {
    const address = httpAddress(written, base);
    if (address === undefined) continue;
    const [caption, by] = [words, credit].map((value) => plainTitle({ value, markup: true }));
    return { address, ...(caption && { caption }), ...(by && { credit: by }) };
  }
  return undefined;
}

function readItem(entry: Entry, home: string | undefined, trailer: readonly string[]): FeedItem {
  const base = httpAddress(entry.base, home) ?? home;
  const printed = plainTitle(entry.title);
  const { title, deleted } = readTitleMark(printed);
  const url = entry.links.map((link) => httpAddress(link, base)).find((address) => address !== undefined);
  const [first] = entry.texts;
  const repaired = repairEncoding(first?.value ?? '');
  const text = first && { ...first, value: first.markup ? unescapeTwice(repaired) : repaired };
  const published = readDay(entry.published);
  const updated = readDay(entry.updated);
  const picture = readPicture(entry, base);
  const categories = entry.categories.map((category) => normaliseWhitespace(category ?? '')).filter(Boolean);
  const whole = text !== undefined && !isTeaser({ text: text.value, summary: text.summary, trailer });
  return {
    ...(entry.guid && { guid: entry.guid }),
    ...(url !== undefined && { url }),
    title,
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(text && (text.markup ? { html: text.value } : { text: text.value })),
    teaser: !whole,
    deleted,
    categories: [...new Set(categories)],
    ...(picture && { picture }),
    ...(entry.base && base !== undefined && { base }),
    hash: hashOf([printed, published, text?.value, ...(picture ? [picture.address] : [])]),
  };
}

/** What a feed is called, in which language it is and where: its page, and what its relative links start from. */
function channel(parsed: AnyFeed): { title?: string; language?: string; link?: string; base?: string } {
  switch (parsed.format) {
    case 'atom': {
      const { title, links, xml } = parsed.feed;
      const page = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
      return {
        ...(title && { title: plainTitle({ value: title.value, markup: true }) }),
        ...(xml?.lang && { language: xml.lang }),
        ...(page?.href && { link: page.href }),
        ...(xml?.base && { base: xml.base }),
      };
    }
    case 'json': {
      const { title, language, home_page_url: link } = parsed.feed;
      return { ...(title && { title }), ...(language && { language }), ...(link && { link }) };
    }
    default: {
      const { title, link } = parsed.feed;
      const language = parsed.format === 'rss' ? parsed.feed.language : parsed.feed.dc?.languages?.[0];
      const base = parsed.format === 'rss' ? parsed.feed.xml?.base : undefined;
      return {
        ...(title && { title: plainTitle({ value: title, markup: true }) }),
        ...(language && { language }),
        ...(link && { link }),
        ...(base && { base }),
      };
    }
  }
}

const NO_ITEMS = 'the feed holds no items: check that this is the right address';

/** Twenty releases a day for half a year. */
const MOST_ITEMS = 4000;

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch (cause) {
    if (cause instanceof ParseError) throw new InputError(NO_ITEMS, {}, { cause });
    if (cause instanceof DetectError) {
      throw new InputError('this is no RSS, Atom, RDF or JSON Feed: check the address', {}, { cause });
    }
    if (!(cause instanceof MalformedError)) throw cause;
    const reason = cause.cause instanceof Error ? cause.cause.message : cause.message;
    throw new InputError(
      `the feed is broken XML (${reason.split('\n', 1)[0]?.replace(/\.$/, '')}): have a feed validator name the place, or give the pages themselves`,
      {},
      { cause },
    );
  }
}

/**
 * Reads RSS 0.9x and 2.0, Atom, RDF and JSON Feed. A date at midnight is a day; items keep the feed's order.
 *
 * @param base address the feed came from, for relative links
 * @throws InputError if the text is no feed that can be read, uses entities of its own, or holds no item: an empty feed
 * is a fault at its source more often than a city without news, and must not withdraw everything.
 */
export function readFeed(source: string, base?: string): Feed {
  const parsed = parse(nameBodies(removeDoctype(source.slice(feedStart(source)))));
  const { title, language, link, base: own } = channel(parsed);
  const entries = entriesOf(parsed);
  if (entries.length === 0) throw new InputError(NO_ITEMS);
  if (entries.length > MOST_ITEMS)
    throw new InputError(`the feed holds more than ${MOST_ITEMS} items: ask for a shorter one`);
  const trailer = findTrailer(entries.map(({ texts }) => texts[0]?.value ?? ''));
  const home = httpAddress(own, base) ?? httpAddress(link, base) ?? base;
  const items = entries.map((entry) => readItem(entry, home, trailer));
  return { ...(title && { title }), ...(language && { language }), items, trailer };
}
