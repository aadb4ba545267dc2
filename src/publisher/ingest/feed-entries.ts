import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { atomPictures, type EntryPicture, jsonPictures, rssPictures } from './feed-pictures.ts';
import { plainLines } from './plain-lines.ts';

/** What the formats have in common, still as written. */
export interface Entry {
  guid?: string | undefined;
  links: (string | undefined)[];
  /** Where its relative links start: its `xml:base`, as written. */
  base?: string | undefined;
  title?: { value: string; markup: boolean } | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  /** Best first: the whole text, then the summary. */
  texts: { value: string; markup: boolean; summary: boolean }[];
  categories: (string | undefined)[];
  /** Beside the text, best first. */
  pictures: EntryPicture[];
}

type Text = Entry['texts'][number];

/** Editors put the text into the wrong field, too: one twice as long as the field for it is the text. */
function texts(...candidates: (Text | undefined)[]): Text[] {
  const filled = candidates.filter((text) => text !== undefined).filter(({ value }) => value.trim() !== '');
  const length = ({ value }: Text) => plainLines(value).join(' ').length;
  const [first, ...others] = filled;
  const longer = first && others.find((text) => length(text) > 2 * length(first));
  return longer ? [{ ...longer, summary: false }, ...filled.filter((text) => text !== longer)] : filled;
}

function markup(value: string | undefined, summary: boolean): Text | undefined {
  return value === undefined ? undefined : { value, markup: true, summary };
}

function plain(value: string | undefined, summary: boolean): Text | undefined {
  return value === undefined ? undefined : { value, markup: false, summary };
}

function rssEntry(item: RssFeed.Item<string>): Entry {
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const title = item.title ?? item.dc?.titles?.[0];
  return {
    guid: item.guid?.value,
    links: [item.link, ...(item.atom?.links ?? []).map(({ href }) => href), permanent],
    base: item.xml?.base,
    title: title === undefined ? undefined : { value: title, markup: true },
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.dates?.[0],
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    texts: texts(markup(item.content?.encoded, false), markup(item.description ?? item.dc?.descriptions?.[0], true)),
    categories: [...(item.categories?.map(({ name }) => name) ?? []), ...(item.dc?.subjects ?? [])],
    pictures: rssPictures(item),
  };
}

function rdfEntry(item: RdfFeed.Item<string>): Entry {
  const { title } = item;
  return {
    guid: item.rdf?.about,
    links: [item.link, item.rdf?.about],
    title: title === undefined ? undefined : { value: title, markup: true },
    published: item.dc?.dates?.[0] ?? item.dcterms?.dates?.[0],
    updated: item.dcterms?.modified?.[0],
    texts: texts(markup(item.content?.encoded, false), markup(item.description, true)),
    categories: item.dc?.subjects ?? [],
    pictures: [],
  };
}

/** Atom 1.0 says `text`, `html` or `xhtml`, Atom 0.3 media types; without a type, tags tell. */
function isMarkup(type: string | undefined, value: string): boolean {
  return type === undefined ? /<\/?[a-z]/i.test(value) : /html|xml/i.test(type);
}

function atomText(content: AtomFeed.Content | undefined, summary: boolean): Text | undefined {
  if (content?.value === undefined) return undefined;
  return { value: content.value, markup: isMarkup(content.type, content.value), summary };
}

function atomEntry(entry: AtomFeed.Entry<string>): Entry {
  const { title } = entry;
  const links = entry.links ?? [];
  const alternate = links.filter(({ rel }) => rel === undefined || rel === 'alternate');
  const page = alternate.find(({ type }) => type === undefined || /html/i.test(type)) ?? alternate[0];
  return {
    guid: entry.id,
    links: [page?.href],
    base: entry.xml?.base,
    title: title && { value: title.value, markup: isMarkup(title.type, title.value) },
    published: entry.published ?? entry.updated,
    updated: entry.updated,
    texts: texts(atomText(entry.content, false), atomText(entry.summary, true)),
    categories: entry.categories?.map(({ label, term }) => label ?? term) ?? [],
    pictures: atomPictures(entry),
  };
}

function jsonEntry(item: JsonFeed.Item<string>): Entry {
  return {
    guid: item.id,
    links: [item.url, item.external_url],
    title: item.title === undefined ? undefined : { value: item.title, markup: false },
    published: item.date_published,
    updated: item.date_modified,
    texts: texts(markup(item.content_html, false), plain(item.content_text, false), plain(item.summary, true)),
    categories: item.tags ?? [],
    pictures: jsonPictures(item),
  };
}

/** The entries of a feed of any format, in its order. */
export function entriesOf(parsed: AnyFeed): Entry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(rssEntry);
    case 'rdf':
      return (parsed.feed.items ?? []).map(rdfEntry);
    case 'atom':
      return (parsed.feed.entries ?? []).map(atomEntry);
    case 'json':
      return (parsed.feed.items ?? []).map(jsonEntry);
  }
}
