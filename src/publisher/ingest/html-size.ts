/** Elements without an end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose end tag may be missing: the parser closes them itself. */
const CLOSES_ITSELF = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup)$/;
/** Elements whose content is text: tags in it do not count. */
const RAW = /^(?:script|style|textarea|title|noscript|template|xmp)$/;

/** Position behind the end tag of an element whose content is not read; the text's end if there is none. */
function behindEnd(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
}

export interface HtmlSize {
  tags: number;
  depth: number;
  /** Sum of the depths of all elements: what it costs to look at each with all that is around it. */
  work: number;
  /** Characters "<", whether they begin a tag or not. */
  brackets: number;
}

/**
 * Number of elements of a text in HTML and how deep they nest, without building the tree: a parser needs time that
 * grows with the square of the depth. In one pass, whatever the text is; an estimate where tags are not closed.
 */
export function measureHtml(html: string): HtmlSize {
  const pattern = /<(?:(!--)|(\/?)([a-z][a-z0-9:-]*))/gi;
  let tags = 0;
  let work = 0;
  let open = 0;
  let depth = 0;
  let foreign = 0;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const [, comment, slash, tag = ''] = match;
    const name = tag.toLowerCase();
    const end = html.indexOf(comment ? '-->' : '>', pattern.lastIndex);
    if (end < 0) break;
    pattern.lastIndex = end;
    if (comment) continue;
    const drawing = name === 'svg' || name === 'math';
    if (slash) {
      if (drawing) foreign = Math.max(0, foreign - 1);
      if (!CLOSES_ITSELF.test(name) && !VOID.test(name)) open = Math.max(0, open - 1);
      continue;
    }
    tags += 1;
    work += open + 1;
    const selfClosed = html[end - 1] === '/' && (foreign > 0 || drawing);
    if (selfClosed || VOID.test(name) || CLOSES_ITSELF.test(name)) continue;
    if (RAW.test(name)) {
      pattern.lastIndex = behindEnd(html, name, end);
      continue;
    }
    if (drawing) foreign += 1;
    open += 1;
    depth = Math.max(depth, open);
  }
  return { tags, depth, work, brackets: html.split('<').length - 1 };
}
