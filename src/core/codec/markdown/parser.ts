import MarkdownIt, { type StateInline, type Token } from 'markdown-it';

export type { Token };

/**
 * markdown-it, narrowed to the dialect of the workspace. What the dialect does not have is still recognised, so that it
 * becomes an error with a line instead of a text that looks odd. Nothing is ever rendered from these tokens.
 */
const markdown = new MarkdownIt('commonmark', { html: true }).enable('table').disable(['reference', 'emphasis']);
markdown.inline.ruler.after('backticks', 'strong', strong);
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (text) => text;

/** The block tokens of a text, with lines counted from 0. */
export function tokenize(text: string): Token[] {
  return markdown.parse(text, {});
}

/**
 * `**important**`, up to the next `**`. A single star is a star: German writes `Bürger*innen` and `Schüler*innen` in one
 * sentence, which CommonMark would read as emphasis between the two.
 */
function strong(state: StateInline, silent: boolean): boolean {
  const start = state.pos + 2;
  if (!state.src.startsWith('**', state.pos) || /[\s*]/.test(state.src[start] ?? ' ')) return false;
  const end = closingStars(state.src, start, state.posMax);
  if (end < 0) return false;
  if (!silent) {
    const max = state.posMax;
    state.push('strong_open', 'strong', 1);
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('strong_close', 'strong', -1);
    state.posMax = max;
  }
  state.pos = end + 2;
  return true;
}

function closingStars(src: string, start: number, max: number): number {
  for (let at = start; at + 1 < max; at++) {
    if (src[at] === '\\') at++;
    else if (src.startsWith('**', at) && !/\s/.test(src[at - 1] ?? ' ')) return at;
  }
  return -1;
}
