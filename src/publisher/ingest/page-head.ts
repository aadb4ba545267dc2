import { type DateLine, readDateLine } from '../../core/press/date-line.ts';
import { isProse } from '../../core/press/shape.ts';
import type { IsoDate } from '../../core/release.ts';
import { type DomDocument, textOf } from './dom.ts';
import { pieceText } from './flow-entries.ts';
import type { Piece } from './html-piece.ts';
import { sameTitle } from './page-title.ts';

/** What stands around a page's title, and what is left below it. */
export interface PageHead {
  subtitle?: string;
  published?: IsoDate;
  pieces: Piece[];
  /** Bare lines beside the title that belong to the page's frame. */
  setAside: string[];
}

const DEEPEST = 14;
const KICKER =
  /^(?:(?:presse|medien)-?(?:mitteilung|information|meldung|info|dienst|erklärung)(?:en)?|presse|aktuelles?|meldung|nachrichten?|news|pressestelle)(?:\s*(?:nr\.?|nummer)?\s*\d{1,4}(?:\s?[/-]\s?\d{2,4})?)?:?$/iu;
const DATE_LABEL = /^(?:datum|erscheinungsdatum|veröffentlicht(?: am)?|erstellt(?: am)?|vom|stand)?:?\s*/iu;
const SHORTEST_SUBTITLE = 30;
const LONGEST_KICKER = 40;

/** The day in a short line beside the title: the date, perhaps with place, number, time or author. */
export function dateIn(text: string): DateLine | undefined {
  if (text.length > 90) return undefined;
  const parts = [text, ...text.split(/\s*(?:[|•·–—]|\s-\s|,\s+)\s*/u), text.replace(DATE_LABEL, '')];
  return parts.map((part) => readDateLine(part)).find((line) => line !== undefined);
}

function isText(piece: Piece): boolean {
  return piece.kind === 'lines' || piece.kind === 'heading';
}

/** Position behind the title among the first pieces; 0 where it does not stand there. */
function behindTitle(pieces: readonly Piece[], title: string): number {
  const at = pieces.slice(0, DEEPEST).findIndex((piece) => isText(piece) && sameTitle(pieceText(piece), title));
  const proseBefore = pieces.slice(0, Math.max(at, 0)).some((piece) => isProse(pieceText(piece)));
  return at < 0 || proseBefore ? 0 : at + 1;
}

/**
 * Takes the title, the date and the kicker out of a page's content. The sub-headline is a heading directly behind the
 * title, or what the page marks as one.
 *
 * @param below what stands below the title on the page, where the title itself is not part of the content
 */
export function readPageHead(content: readonly Piece[], title: string, below?: string): PageHead {
  const start = behindTitle(content, title);
  const before = content.slice(0, start).filter((piece) => !(isText(piece) && sameTitle(pieceText(piece), title)));
  const pieces = content.slice(start);
  const setAside: string[] = [];
  let published: DateLine | undefined;
  const kept: Piece[] = [];
  for (const piece of before) {
    const text = pieceText(piece);
    published ??= isText(piece) ? dateIn(text) : undefined;
    if (piece.kind === 'image') kept.push(piece);
    else if (text !== '' && !KICKER.test(text) && !dateIn(text)) setAside.push(text);
  }
  let subtitle: string | undefined;
  for (let left = DEEPEST; left > 0; left -= 1) {
    const [piece, next] = pieces;
    if (!piece || !next) break;
    const text = pieceText(piece);
    if (piece.kind === 'image') kept.push(piece);
    else if (!isText(piece)) break;
    else if (dateIn(text)) published ??= dateIn(text);
    else if (sameTitle(text, title) || KICKER.test(text)) setAside.push(...(sameTitle(text, title) ? [] : [text]));
    else if (subtitle === undefined && (text === below || (start > 0 && isSubtitle(piece, next)))) subtitle = text;
    else if (isKicker(piece) && dateIn(pieceText(next))) setAside.push(text);
    else break;
    pieces.shift();
  }
  return {
    ...(subtitle !== undefined && { subtitle }),
    ...(published && { published: published.date }),
    pieces: [...kept, ...pieces],
    setAside: setAside.filter((text) => !KICKER.test(text)),
  };
}

/** A word or two above the date: what the release is filed under. */
function isKicker(piece: Piece): boolean {
  const text = pieceText(piece);
  return piece.kind === 'lines' && text.length <= LONGEST_KICKER && !isProse(text);
}

/** A heading longer than those within a text are, with running text below it. */
function isSubtitle(piece: Piece, next: Piece): boolean {
  return piece.kind === 'heading' && pieceText(piece).length >= SHORTEST_SUBTITLE && next.kind === 'lines';
}

const MARKED = ['subtitle', 'subline', 'subheadline', 'sub-headline', 'untertitel', 'unterzeile']
  .map((name) => `[class*="${name}" i]`)
  .join(', ');

/** The sub-headline that a page marks, or the long heading directly below its title. */
export function findSubtitle(document: DomDocument, whole: readonly Piece[], title: string): string | undefined {
  const marked = [...document.querySelectorAll(`[itemprop="alternativeHeadline"], ${MARKED}`)].filter(
    (element) => !/bild/i.test(element.getAttribute('class') ?? '') && element.closest('figure') === null,
  );
  const texts = new Set(
    marked.map(textOf).filter((text) => text.length >= 10 && text.length <= 300 && !sameTitle(text, title)),
  );
  if (texts.size === 1) return [...texts][0];
  const at = whole.findIndex((piece) => isText(piece) && sameTitle(pieceText(piece), title));
  const [first, second] =
    at < 0 ? [] : whole.slice(at + 1).filter((piece) => isText(piece) && !dateIn(pieceText(piece)));
  return first && second && isSubtitle(first, second) ? pieceText(first) : undefined;
}
