import { daysBetween } from '../../core/days.ts';
import { isoDate } from '../../core/press/dates.ts';
import { openingDay } from '../../core/press/head.ts';
import { isProse } from '../../core/press/shape.ts';
import type { IsoDate } from '../../core/release.ts';
import { type DomDocument, textOf } from './dom.ts';
import { readDay } from './feed-date.ts';
import { pieceText } from './flow-entries.ts';
import { runsText } from './html-inline.ts';
import type { Piece } from './html-piece.ts';
import type { IngestWarning } from './ingested.ts';
import { dateIn } from './page-head.ts';
import { sameTitle } from './page-title.ts';

const BEFORE_TITLE = 4;
const BEHIND_TITLE = 6;
/** Days by which a page's printed date and its machine's may differ and still mean the same event. */
const NEAR = 7;

function isText(piece: Piece): boolean {
  return piece.kind === 'lines' || piece.kind === 'heading';
}

/** The date printed beside the title, anywhere on the page: it often stands outside the main content. */
function besideTitle(whole: readonly Piece[], title: string): IsoDate | undefined {
  const at = whole.findIndex((piece) => isText(piece) && sameTitle(pieceText(piece), title));
  if (at < 0) return undefined;
  const behind = whole.slice(at + 1, at + 1 + BEHIND_TITLE);
  const prose = behind.findIndex((piece) => isProse(pieceText(piece)));
  const before = whole.slice(Math.max(0, at - BEFORE_TITLE), at).reverse();
  const near = [...behind.slice(0, prose < 0 ? behind.length : prose + 1), ...before].filter(isText);
  const lines = near.flatMap((piece) => [
    pieceText(piece),
    ...(piece.kind === 'lines' ? piece.lines.map(runsText) : []),
  ]);
  return lines.map((text) => dateIn(text)?.date).find((day) => day !== undefined);
}

/** The one `<time>` of the page, or an element that calls itself its date. */
function markedDate(document: DomDocument): IsoDate | undefined {
  const times = [...document.querySelectorAll('time')];
  const days = new Set(
    times.map((time) => readDay(time.getAttribute('datetime') ?? undefined) ?? readDay(textOf(time))),
  );
  const [only] = days;
  if (days.size === 1 && only) return only;
  const named = [...document.querySelectorAll('[class*="date" i], [class*="datum" i]')].map(textOf);
  const found = new Set(named.map((text) => dateIn(text)?.date).filter((day) => day !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

function standDate(pieces: readonly Piece[]): IsoDate | undefined {
  return pieces
    .filter(isText)
    .map(pieceText)
    .reverse()
    .map((text) => dateIn(text)?.date)
    .find((day) => day !== undefined);
}

/** "01.02.2022 Die Stadt …": some offices begin their first paragraph with the date. */
function leadingDate(prose: string): IsoDate | undefined {
  const [date] = /^\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?\d{4}(?=\s+["„“»\p{Lu}])/u.exec(prose) ?? [];
  return readDay(date);
}

/** A day in the address of the page: `/2022/01/26/`, `20220126-…`; or `220126` below `/2022/`. */
function addressDate(address: string | undefined): IsoDate | undefined {
  const path = address === undefined ? '' : new URL(address).pathname;
  const full = /(?<!\d)(20\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)/.exec(path);
  if (full) return isoDate(Number(full[1]), Number(full[2]), Number(full[3]));
  const short = /(20(\d\d))\/.*(?<!\d)\2([01]\d)([0-3]\d)(?!\d)/.exec(path);
  return short ? isoDate(Number(short[1]), Number(short[3]), Number(short[4])) : undefined;
}

export interface DateSources {
  /** Without what stands around its text. */
  document: DomDocument;
  /** All that the document shows. */
  whole: readonly Piece[];
  title: string;
  /** The date in the main content's head. */
  head: IsoDate | undefined;
  metadata: IsoDate | undefined;
  /** What a feed says. */
  feed: IsoDate | undefined;
  address: string | undefined;
  pieces: readonly Piece[];
}

/**
 * The day a page was published: as printed beside its title, as its metadata says, or as its text opens. What is printed
 * counts more, unless it is far from what the machine says: then it is the day of an event.
 */
export function findPublished(sources: DateSources): { published?: IsoDate; warnings: IngestWarning[] } {
  const { document, whole, title, head, metadata, feed, pieces } = sources;
  const printed = head ?? besideTitle(whole, title);
  const machine = metadata ?? feed;
  if (printed !== undefined && machine !== undefined && printed !== machine) {
    const day = Math.abs(daysBetween(printed, machine)) <= NEAR ? printed : machine;
    const message = `The page shows ${printed} beside its title but says ${machine} in its data; ${day} was taken.`;
    return { published: day, warnings: [{ code: 'date-differs', message }] };
  }
  const prose = pieces.filter(isText).map(pieceText).find(isProse) ?? '';
  const opening = [...pieces.slice(0, BEHIND_TITLE).filter(isText).map(pieceText), prose]
    .map(openingDay)
    .find((day) => day !== undefined);
  const said = printed ?? machine ?? opening ?? leadingDate(prose) ?? markedDate(document) ?? standDate(pieces);
  if (said !== undefined) return { published: said, warnings: [] };
  const guessed = addressDate(sources.address);
  if (guessed === undefined) return { warnings: [] };
  const message = `The page names no day of publication; ${guessed} was taken from its address.`;
  return { published: guessed, warnings: [{ code: 'no-date', message }] };
}
