export type SourceKind = 'feed' | 'page' | 'text';

/** Enough to see what a file is; declarations and comments may stand before its first element. */
const HEAD = 20_000;

/** The text without what may stand before its first element. */
function firstElement(text: string): string {
  let rest = text.slice(0, HEAD).trimStart();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/^<\?[^>]*>\s*/, '')
      .replace(/^<!--[\s\S]*?(?:-->|$)\s*/, '')
      .replace(/^<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>\s*/i, '');
  }
  return rest;
}

/** Ways in which XML begins that nothing else stands before. */
const PROLOG = /^\s*<(?:\?xml\s|!DOCTYPE|!--|\w+:\w|rss|feed|channel)/i;

/** Where a feed begins: behind what a faulty program printed before it; 0 where nothing did, or where it is no feed. */
export function feedStart(text: string): number {
  const head = text.slice(0, HEAD);
  const at = PROLOG.test(head) ? 0 : head.search(/<\?xml\s|<(?:rss|rdf:RDF)\s/);
  return at > 0 && /^(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\s/.test(head.slice(at)) ? at : 0;
}

const FEED = /^<(?:\w+:)?(?:rss|feed|rdf|channel)[\s>/]/i;
const HTML =
  /<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|section|ul|ol|table|br|span|a|img|script|svg)[\s>/]/i;

function isJsonFeed(text: string): boolean {
  return (
    /^\s*\{/.test(text) &&
    /"(?:version|items|home_page_url|feed_url)"\s*:/.test(text.slice(0, HEAD)) &&
    /"items"\s*:/.test(text)
  );
}

/**
 * What a source is, by what stands in it: servers and file names are wrong too often (feeds as `text/html`, pages as
 * `.txt`). A text that begins with a tag, or holds several, is a page.
 */
export function detectKind(text: string): SourceKind {
  const start = firstElement(text.slice(feedStart(text)));
  if (FEED.test(start) || isJsonFeed(text)) return 'feed';
  if (start === '' && text.trimStart().startsWith('<')) return /^\s*<\?xml/.test(text) ? 'feed' : 'page';
  if (start.startsWith('<')) return HTML.test(start) || !/^<\?xml/.test(text.trimStart()) ? 'page' : 'feed';
  const tags = start.match(new RegExp(HTML.source, 'gi')) ?? [];
  return tags.length >= 3 ? 'page' : 'text';
}
