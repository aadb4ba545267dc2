import type { IsoDate } from '../release.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { DAY_AND_MONTH, findDate, inferDays, monthNumber } from './dates.ts';
import type { Passage } from './passages.ts';
import { isBareLine, isProse, wordCount } from './shape.ts';
import type { ParseWarning } from './warnings.ts';

/** What stands before the body; the numbers are positions of passages. */
export interface Head {
  title?: number;
  subtitle?: number;
  date?: { at: number; line: DateLine };
  correction?: { at: number; text: string };
  setAside: number[];
}

const LONGEST_TITLE = 200;
const DEEPEST_HEAD = 8;
const KICKER =
  /^(?:(?:Aktuelle )?(?:Presse|Medien)-?(?:mitteilung(?:en)?|information(?:en)?|meldung(?:en)?|info|dienst|erklärung)|Pressestelle|Presse|Rathaus aktuell)?(?:\s*(?:Nr\.?|Nummer)?\s*\d{1,4}(?:\s?[/-]\s?\d{2,4})?)?:?$/iu;
const CORRECTION =
  /^\(?(?:(?:Achtung|Wichtig)[,:!]?\s*)?(?:Korrektur|Korrigiert|Berichtig|Richtigstellung|Aktualisier|Update|Geändert)|\b(?:korrigierte|berichtigte|aktualisierte)\s(?:Fassung|Version|Meldung)|\bwurde\b.*\b(?:korrigiert|berichtigt)\b/iu;

/** The day a correction names, its year inferred from the publication where it has none. */
export function correctionDay(text: string, published: IsoDate | undefined): IsoDate | undefined {
  const full = findDate(text);
  if (full) return full.date;
  const [, day, name, digits] = new RegExp(DAY_AND_MONTH, 'iu').exec(text) ?? [];
  if (day === undefined || published === undefined) return undefined;
  return inferDays(Number(day), monthNumber(name, digits), published).find((date) => date >= published);
}

/** Three words at most. */
function isShort({ text }: Passage): boolean {
  return wordCount(text) <= 3 && text.length <= 40;
}

/** A slogan or kicker rather than a title: short, and its last word is no verb ("Kurs startet" is a title). */
function isSlogan(passage: Passage): boolean {
  return isShort(passage) && /(?:^| )[^\p{Ll}]\S*$/u.test(passage.text);
}

/** A sub-headline rather than a title: a sentence, or longer than titles are. */
function isLong({ text }: Passage): boolean {
  return text.length > 100 || /[^.]\.$/.test(text);
}

interface Candidate {
  at: number;
  passage: Passage;
}

/** Which of the lines before the body is the title and which the sub-headline; the others are slogans and kickers. */
function chooseTitle(lines: readonly Candidate[]): Pick<Head, 'title' | 'subtitle' | 'setAside'> {
  const rest = [...lines];
  const setAside: number[] = [];
  for (let [first, second] = rest; first && second; [first, second] = rest) {
    const kicker = isSlogan(first.passage) && !isLong(second.passage) && !isShort(second.passage);
    if (!kicker && rest.length <= 2) break;
    setAside.push(first.at);
    rest.shift();
  }
  const [title, subtitle] = rest;
  return { setAside, ...(title ? { title: title.at } : {}), ...(subtitle ? { subtitle: subtitle.at } : {}) };
}

/** The lines directly behind a date that could be title and sub-headline: bare, and apart from one another. */
function linesBehind(candidates: readonly Candidate[]): Candidate[] {
  const lines: Candidate[] = [];
  for (const candidate of candidates) {
    const { passage } = candidate;
    const room = lines.length < 2;
    const apart = lines.length === 0 || (passage.gap && !isShort(passage));
    if (!room || !apart || !isBareLine(passage.text, LONGEST_TITLE)) break;
    lines.push(candidate);
  }
  return lines;
}

/** Position of the date among the lines of the head; -1 if running text comes before any date. */
function headDate(lines: readonly Candidate[]): number {
  const at = lines.slice(0, DEEPEST_HEAD).findIndex(({ passage }) => readDateLine(passage.text) !== undefined);
  const before = lines.slice(0, Math.max(at, 0));
  const prose = before.findIndex(({ passage }) => isProse(passage.text));
  const subtitleAtMost =
    prose < 0 || (prose === at - 1 && prose > 0 && (before[prose]?.passage.text.length ?? 0) <= 300);
  return subtitleAtMost && lines.length > at + 1 ? at : -1;
}

/**
 * Reads what stands before the body. The date's line is the best landmark: title and sub-headline stand before it, or
 * directly behind it where it opens the text. Without one, the bare lines before the first running text are taken.
 */
export function readHead(passages: readonly Passage[], isTaken: (index: number) => boolean): Head {
  const all = passages.map((passage, at): Candidate => ({ at, passage })).filter(({ at }) => !isTaken(at));
  const corrected = all.slice(0, DEEPEST_HEAD).find(({ passage }) => CORRECTION.test(passage.text));
  const isKicker = ({ passage }: Candidate) => KICKER.test(passage.text);
  const lines = all.filter((one) => one !== corrected);
  const dateAt = headDate(lines);
  const dated = lines[dateAt];
  const before = dated ? lines.slice(0, dateAt) : [];
  const behind = lines.slice(dateAt + 1);
  const setAside = [...(dated ? before : behind.slice(0, 3)).filter(isKicker).map(({ at }) => at)];
  const titles = dated ? before.filter((one) => !isKicker(one)) : [];
  const open = behind.filter(({ at }) => !setAside.includes(at));

  const [only] = titles;
  const sloganFirst = titles.length === 1 && only !== undefined && isSlogan(only.passage);
  if (titles.length === 0 || sloganFirst) {
    const more = linesBehind(open);
    const bodyFollows = open.length > more.length || dated !== undefined;
    if (titles.length === 0 ? bodyFollows : more.some(({ passage }) => !isShort(passage))) titles.push(...more);
  }
  const chosen = chooseTitle(titles);
  const line = dated && readDateLine(dated.passage.text);
  const date = dated && line ? { at: dated.at, line } : findStand(passages, isTaken);
  return {
    ...chosen,
    setAside: [...setAside, ...chosen.setAside],
    ...(date ? { date } : {}),
    ...(corrected ? { correction: { at: corrected.at, text: corrected.passage.text } } : {}),
  };
}

/** The last line of a text that is a date ("Stand: 12.12.2025"), for one that has none in its head. */
function findStand(passages: readonly Passage[], isTaken: (index: number) => boolean): Head['date'] {
  for (let at = passages.length - 1; at >= 0; at -= 1) {
    const line = isTaken(at) ? undefined : readDateLine(passages[at]?.text ?? '');
    if (line) return { at, line };
  }
  return undefined;
}

/** The day in "Lindenfurt, 12. Dezember 2025 – Die Stadt …": the text stays as it is. */
export function openingDay(text: string): IsoDate | undefined {
  const found = findDate(text);
  if (!found) return undefined;
  const place = /^(?:\p{Lu}[\p{L}/ -]{1,40})?[ ,(]*(?:den |am )?$/u.test(text.slice(0, found.start));
  return place && /^\)?[.:,]?\s+[-–—]\s|^\)\s*[-–—:.]/u.test(text.slice(found.end)) ? found.date : undefined;
}

/** The warning for a line of the head that is kept out of the text. */
export function setAsideWarning({ line, text }: Passage): ParseWarning {
  return { line, code: 'set-aside', message: `"${text}" stands beside the title and was left out.` };
}
