import { InputError } from '../../core/errors.ts';
import type { Passage } from '../../core/press/passages.ts';
import { findDigest, findPlaceholders } from '../../core/press/suspicions.ts';
import { pieceText } from './flow-entries.ts';
import { isLink, type Run, runsText } from './html-inline.ts';
import type { Piece } from './html-piece.ts';

const FEWEST_ITEMS = 3;
/** Words that must be left of a text without its placeholders. */
const FEWEST_WORDS = 8;

/** A release of forty pages; longer ones are books, and the rules for press texts would take too long for them. */
const LONGEST_TEXT = 200_000;

/** @throws InputError if a text is longer than any release */
export function refuseTooLong(length: number): void {
  if (length <= LONGEST_TEXT) return;
  throw new InputError(`it is longer than ${LONGEST_TEXT} characters: give one release`);
}

function isLinked(runs: readonly Run[]): boolean {
  return runsText(runs) !== '' && runs.every((run) => isLink(run) || !/[\p{L}\p{N}]/u.test(run.text));
}

/** Headings that lead to another page each: an overview, a newsletter, a search result. */
function linkedHeadings(pieces: readonly Piece[]): number {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  const linked = headings.filter(({ runs }) => isLinked(runs)).length;
  return linked * 3 >= headings.length * 2 ? linked : 0;
}

/** Entries of lists that lead to another page each, if they are all that the page says. */
function linkedEntries(pieces: readonly Piece[]): number {
  const length = (runs: readonly Run[]) => runsText(runs).length;
  const entries = pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items : []));
  const linked = entries.filter((runs) => length(runs.filter(isLink)) * 2 > length(runs));
  const all = pieces.reduce((sum, piece) => sum + pieceText(piece).length, 0);
  return linked.reduce((sum, runs) => sum + length(runs), 0) * 5 > all * 4 ? linked.length : 0;
}

/**
 * Refuses a text that holds several releases. Dates that stand alone may be a list of dates; only with headings among
 * them they tell a digest.
 *
 * @throws InputError that says what gave it away
 */
export function refuseDigest(passages: readonly Passage[], pieces: readonly Piece[]): void {
  const overview = linkedHeadings(pieces);
  const [sign] = findDigest(passages);
  const headings = pieces.filter(({ kind }) => kind === 'heading').length;
  const onlyDates = sign?.message.includes('dates standing alone') === true && headings < FEWEST_ITEMS;
  if (overview > FEWEST_ITEMS) throw manyItems(`${overview} headings`);
  const entries = linkedEntries(pieces);
  if (entries > FEWEST_ITEMS) throw manyItems(`little but ${entries} entries`);
  if (sign && !onlyDates) throw new InputError(sign.message.replace(/^This/, 'this').replace(/\.$/, ''));
}

function manyItems(what: string): InputError {
  return new InputError(
    `this looks like an overview or newsletter (${what} that lead to other pages): give the pages of its items one by one`,
  );
}

/**
 * Refuses a text that nobody has filled in: a placeholder in its title, or little but placeholders.
 *
 * @throws InputError with the placeholder
 */
export function refusePlaceholders(title: string, texts: readonly string[]): void {
  const all = [title, ...texts].map((text, index) => ({ line: index + 1, text, gap: true, indent: 0 }));
  const found = findPlaceholders(all);
  const [first] = found;
  if (!first) return;
  const clean = all.filter(({ line }) => line > 1 && !found.some((warning) => warning.line === line));
  const words = clean.flatMap(({ text }) => text.match(/\p{L}{2,}/gu) ?? []).length;
  if (first.line > 1 && words >= FEWEST_WORDS) return;
  throw new InputError(
    `nobody has filled it in (${first.message.replace(/^The /, 'the ').replace(/\.$/, '')}): wait for the finished text`,
  );
}
