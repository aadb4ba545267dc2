import { blocksToHtml, escapeHtml } from '../../core/codec/html.ts';
import { language } from '../../core/language.ts';
import type { PageEdition } from '../../core/page.ts';
import type { LanguageTag, Provenance, Rendition } from '../../core/release.ts';
import { type EditionSource, jsonBytes, preferred, type SiteFile, type SourceRelease } from './edition.ts';
import type { Dated } from './newest.ts';

/** Feeds hold the newest releases; readers of feeds keep what they have fetched. */
export const FEED_LENGTH = 50;

/** Says in a language where a text comes from ("Machine translation, not checked by a person"). */
export type ProvenanceLine = (rendition: Rendition, edition: PageEdition) => string;

/** A release in the feed of a language. */
export interface FeedItem extends Dated {
  content: FeedContent;
}

/** What a feed says of it: most of its length, and needed only where the feed is written. */
export interface FeedContent {
  url?: string;
  title: string;
  html: string;
  topics: string[];
  provenance: Provenance;
}

/**
 * The release's items in the feeds of the languages it has texts in. Each says where its text comes from: in words where
 * `provenanceLine` gives them, and for machines as `_lesebruecke` (JSON Feed lets publishers add such members).
 */
export function feedItems(
  { facts, renditions }: SourceRelease,
  source: EditionSource,
  provenanceLine?: ProvenanceLine,
): Record<LanguageTag, FeedItem> {
  const { site, languages } = source;
  const items: Record<LanguageTag, FeedItem> = {};
  for (const lang of facts.withdrawn ? [] : languages) {
    const rendition = preferred(renditions.filter((one) => one.lang === lang));
    if (!rendition) continue;
    const { title, blocks, provenance } = rendition;
    const url = site ? `${site}${lang}/r/${facts.id}/` : facts.source;
    const notice = provenanceLine ? `<p><em>${escapeHtml(provenanceLine(rendition, source))}</em></p>\n` : '';
    const body = blocksToHtml(blocks, site ? { mediaBase: `${site}edition/` } : {});
    const html = `<div lang="${lang}" dir="${language(lang).direction}">${notice}${body}</div>`;
    items[lang] = {
      id: facts.id,
      published: facts.published,
      ...(facts.newcomers !== undefined && { newcomers: facts.newcomers }),
      content: { ...(url && { url }), title, html, topics: facts.topics, provenance },
    };
  }
  return items;
}

/** JSON Feed 1.1 and RSS 2.0 of one language. */
export function feedFiles(lang: LanguageTag, items: readonly FeedItem[], source: EditionSource): SiteFile[] {
  const [json, rss] = feedPaths(lang);
  return [
    { path: json, bytes: jsonBytes(jsonFeed(lang, items, source)) },
    { path: rss, bytes: Buffer.from(rssFeed(lang, items, source)) },
  ];
}

/** Where the feeds of a language are: JSON Feed, RSS. */
export function feedPaths(lang: LanguageTag): [json: string, rss: string] {
  return [`edition/feed.${lang}.json`, `edition/feed.${lang}.xml`];
}

function jsonFeed(lang: LanguageTag, items: readonly FeedItem[], { publisher, site }: EditionSource): unknown {
  const home = site ? `${site}${lang}/` : publisher.url;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.name,
    ...(home && { home_page_url: home }),
    ...(site && { feed_url: `${site}edition/feed.${lang}.json` }),
    language: lang,
    authors: [{ name: publisher.name, ...(publisher.url && { url: publisher.url }) }],
    items: items.map(({ id, published, content: { url, title, html, topics, provenance } }) => ({
      id,
      ...(url && { url }),
      title,
      content_html: html,
      date_published: `${published}T00:00:00Z`,
      ...(topics.length > 0 && { tags: topics }),
      _lesebruecke: provenance,
    })),
  };
}

/** RSS requires a `link`: our own list, else the publisher's page, else the address that stands for none. */
function rssFeed(lang: LanguageTag, items: readonly FeedItem[], { publisher, site }: EditionSource): string {
  const home = site ? `${site}${lang}/` : (publisher.url ?? 'about:blank');
  const head = [element('title', publisher.name), element('link', home), element('description', publisher.name)];
  const channel = [...head, element('language', lang), ...items.map(rssItem)].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>\n${channel}\n</channel></rss>\n`;
}

function rssItem({ id, published, content: { url, title, html, topics } }: FeedItem): string {
  const parts = [
    element('title', title),
    url ? element('link', url) : '',
    `<guid isPermaLink="false">${escapeHtml(id)}</guid>`,
    element('pubDate', new Date(`${published}T00:00:00Z`).toUTCString()),
    ...topics.map((topic) => element('category', topic)),
    element('description', html),
  ];
  return `<item>${parts.join('')}</item>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
