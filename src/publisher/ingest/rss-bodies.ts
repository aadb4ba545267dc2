/** Elements in which old and home-made RSS keeps the whole text of an item; feedsmith knows none of them. */
const BODY = '(?:(?:xhtml|xh|x):)?body|fullitem|full-?text';
const OPEN = new RegExp(`<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>|$)|<(${BODY})(?:\\s[^<>]*)?(?<!/)>`, 'gi');
const WHOLE = '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">';

/** Elements in place of characters are the text's own HTML, which must not be taken for parts of the feed. */
function asCharacters(inner: string): string {
  const cdata = /^\s*<!\[CDATA\[/i.test(inner);
  if (cdata || !inner.includes('<')) return inner;
  return `<![CDATA[${inner.replace(/<!\[CDATA\[|\]\]>/g, '')}]]>`;
}

/** An RSS feed with the `<body>`, `<fullitem>` and `<fulltext>` of its items under the name that parsers know: `content:encoded`. */
export function nameBodies(source: string): string {
  if (!/<(?:\w+:)?rss[\s>]/i.test(source.slice(0, 5000))) return source;
  let named = '';
  let from = 0;
  for (const { 0: open, 1: name, index } of source.matchAll(OPEN)) {
    if (name === undefined || index < from) continue;
    const close = `</${name}>`;
    const end = source.indexOf(close, index);
    if (end < 0) break;
    named += `${source.slice(from, index)}${WHOLE}${asCharacters(source.slice(index + open.length, end))}</content:encoded>`;
    from = end + close.length;
  }
  return named + source.slice(from);
}
