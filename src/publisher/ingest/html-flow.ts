import { linkAddress } from './addresses.ts';
import { type DomElement, type DomNode, isElement, isText, textOf, visibleText } from './dom.ts';
import { BLOCK, isHidden, NEVER_TEXT } from './html-elements.ts';
import { type Run, runsText } from './html-inline.ts';
import { isCaptionElement, isCreditElement, readPicture } from './html-pictures.ts';
import type { Piece } from './html-piece.ts';
import { isLayout, readTable } from './html-tables.ts';

interface Marks {
  strong?: boolean;
  link?: string;
  linked?: boolean;
}

/** What a page says, piece by piece, and what was struck out in it. */
export interface Flow {
  pieces: Piece[];
  struck: string[];
}

const STRONG = new Set(['b', 'strong']);
const STRUCK = new Set(['del', 's', 'strike']);

/** Walks through a page's content; nothing is taken over but text, addresses that are safe, and the kinds of blocks. */
class FlowReader {
  readonly pieces: Piece[] = [];
  readonly struck: string[] = [];
  private lines: Run[][] = [[]];
  private paragraph = false;

  constructor(private readonly base: string | undefined) {}

  read(node: DomNode, marks: Marks): void {
    if (isText(node)) this.add(visibleText(node), marks);
    if (!isElement(node) || NEVER_TEXT.has(node.localName) || isHidden(node)) return;
    this.element(node, marks);
  }

  flush(): void {
    const lines = this.lines.filter((runs) => runsText(runs) !== '');
    if (lines.length > 0) this.pieces.push({ kind: 'lines', lines, paragraph: this.paragraph });
    this.lines = [[]];
    this.paragraph = false;
  }

  private add(text: string, marks: Marks): void {
    if (text !== '') this.lines.at(-1)?.push({ text, ...marks });
  }

  private children(element: DomElement, marks: Marks): void {
    for (const child of element.childNodes) this.read(child, marks);
  }

  /** What an element holds, read by itself. */
  private inside(element: DomElement, marks: Marks = {}): Piece[] {
    const inner = new FlowReader(this.base);
    inner.children(element, marks);
    inner.flush();
    this.struck.push(...inner.struck);
    return inner.pieces;
  }

  private element(element: DomElement, marks: Marks): void {
    const name = element.localName;
    if (name === 'br') this.lineBreak();
    else if (name === 'img') this.picture(element);
    else if (name === 'a') this.link(element, marks);
    else if (STRONG.has(name)) this.children(element, { ...marks, strong: true });
    else if (STRUCK.has(name)) this.strike(element);
    else if (this.besidePicture(element)) return;
    else if (BLOCK.has(name)) this.block(element, name, marks);
    else this.children(element, marks);
  }

  private strike(element: DomElement): void {
    const text = textOf(element);
    if (text !== '') this.struck.push(text);
  }

  /** Two breaks in a row end a paragraph. */
  private lineBreak(): void {
    const empty = runsText(this.lines.at(-1) ?? []) === '';
    if (empty && this.lines.length > 1) this.flush();
    else this.lines.push([]);
  }

  private link(element: DomElement, marks: Marks): void {
    const href = element.getAttribute('href')?.trim() ?? '';
    const address = linkAddress(href, this.base);
    const away = address === undefined ? { linked: /^[^#\s:]+(?:[/?#]|$)/.test(href) } : { link: address };
    this.children(element, { ...marks, ...away });
  }

  private picture(element: DomElement): void {
    const picture = readPicture(element, this.base);
    if (!picture) return;
    this.flush();
    this.pieces.push({ kind: 'image', ...picture });
  }

  /** A caption or credit belongs to the picture before it, or stands for one that is not there. */
  private besidePicture(element: DomElement): boolean {
    const credit = isCreditElement(element);
    if (!credit && !isCaptionElement(element)) return false;
    if (element.querySelector('img, table, ul, ol, h1, h2')) return false;
    const inner = credit ? undefined : [...element.querySelectorAll('*')].find(isCreditElement);
    const creditText = textOf(inner ?? (credit ? element : undefined));
    inner?.remove();
    const caption = credit ? '' : textOf(element);
    this.flush();
    const last = this.pieces.at(-1);
    const picture = last?.kind === 'image' ? last : undefined;
    if (!picture && caption === '') return true;
    const target = picture ?? ({ kind: 'image' } as const satisfies Piece);
    const filled: Piece = {
      ...target,
      ...(caption !== '' && { caption }),
      ...(creditText !== '' && { credit: creditText }),
    };
    if (picture) this.pieces.pop();
    this.pieces.push(filled);
    return true;
  }

  private block(element: DomElement, name: string, marks: Marks): void {
    this.flush();
    if (/^h[1-6]$/.test(name)) this.heading(element, name);
    else if (name === 'ul' || name === 'ol' || name === 'dir') this.list(element, name === 'ol');
    else if (name === 'table' && !isLayout(element)) this.pieces.push({ kind: 'table', ...readTable(element) });
    else if (name === 'blockquote') this.quote(element);
    else if (name === 'pre') this.preformatted(element);
    else {
      const bold = name === 'dt' || name === 'summary';
      this.paragraph = name === 'p';
      this.children(element, bold ? { ...marks, strong: true } : marks);
    }
    this.flush();
  }

  private heading(element: DomElement, name: string): void {
    const pieces = this.inside(element);
    const runs = pieces.flatMap((piece) => (piece.kind === 'lines' ? joined(piece.lines) : []));
    const depth = name === 'h1' || name === 'h2' ? 2 : 3;
    if (runsText(runs) !== '') this.pieces.push({ kind: 'heading', depth, runs });
    this.pieces.push(...pieces.filter(({ kind }) => kind !== 'lines'));
  }

  /** A list within a list is flattened into it: each of its items follows the item that it belongs to. */
  private list(element: DomElement, ordered: boolean): void {
    const items: Run[][] = [];
    const beside: Piece[] = [];
    for (const child of element.children) {
      if (isHidden(child) || NEVER_TEXT.has(child.localName)) continue;
      const pieces = ['ul', 'ol'].includes(child.localName) ? this.nested(child) : this.inside(child);
      let item: Run[] = [];
      for (const piece of pieces) {
        if (piece.kind === 'lines') item.push(...(item.length > 0 ? [{ text: ' ' }] : []), ...joined(piece.lines));
        else if (piece.kind === 'heading' || piece.kind === 'quote') item.push({ text: ' ' }, ...piece.runs);
        else if (piece.kind === 'list') {
          items.push(item, ...piece.items);
          item = [];
        } else beside.push(piece);
      }
      items.push(item);
    }
    const filled = items.filter((runs) => runsText(runs) !== '');
    if (filled.length > 0) this.pieces.push({ kind: 'list', ordered, items: filled });
    this.pieces.push(...beside);
  }

  private nested(list: DomElement): Piece[] {
    const inner = new FlowReader(this.base);
    inner.list(list, list.localName === 'ol');
    this.struck.push(...inner.struck);
    return inner.pieces;
  }

  /** Editors indent by `<blockquote>`: one that holds more than paragraphs is no quotation. */
  private quote(element: DomElement): void {
    const by = [...element.querySelectorAll('cite, footer')].at(-1);
    const speaker = textOf(by);
    by?.remove();
    const pieces = this.inside(element);
    const runs = pieces.flatMap((piece) => (piece.kind === 'lines' ? [...joined(piece.lines), { text: ' ' }] : []));
    if (pieces.some(({ kind }) => kind !== 'lines') || runsText(runs) === '') this.pieces.push(...pieces);
    else this.pieces.push({ kind: 'quote', runs, ...(speaker !== '' && { by: speaker }) });
  }

  private preformatted(element: DomElement): void {
    for (const paragraph of visibleText(element).split(/\n[ \t]*\n/)) {
      this.lines = paragraph.split('\n').map((text) => [{ text }]);
      this.flush();
    }
  }
}

/** The runs of several lines as one. */
function joined(lines: readonly Run[][]): Run[] {
  return lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));
}

/** Reads the content of an element. `base` is the page's address, for relative links. */
export function readFlow(element: DomElement, base: string | undefined): Flow {
  const reader = new FlowReader(base);
  for (const child of element.childNodes) reader.read(child, {});
  reader.flush();
  return { pieces: reader.pieces, struck: reader.struck };
}
