import { findDate } from '../press/dates.ts';
import { type Block, type IsoDate, sentencesText } from '../release.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { KeyFact } from './key-fact.ts';
import { keyFacts } from './key-facts.ts';

/** "Sehr geehrte Frau Yılmaz,": above it stand addresses, the reader's own among them. */
const SALUTATION = /^(?:sehr geehrte|liebe[rs]? |guten (?:tag|morgen|abend)|hallo\b)/iu;
const CLOSING =
  /^(?:mit (?:freundlichen|besten|herzlichen) grüßen|(?:freundliche|viele|beste|herzliche) grüße|hochachtungsvoll)/iu;
/** What stands in front of the letter's day: "Lindenfurt, den", "Datum:", or nothing. */
const BEFORE_DAY = letterPattern(/^(?:\p{L}[\p{L} ./-]{1,40}, ?(?:den )?|(?:den|datum:?) )?$/iu);
/** Without a salutation, the day is looked for at the top only. */
const HEAD_BLOCKS = 3;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const WEEKDAY = /(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|sonnabend/i;

function textOf(block: Block): string {
  return 'sentences' in block ? sentencesText(block.sentences) : '';
}

/** The day that a line gives the letter, and no other words; not one that has not come yet. */
function dayOf(line: string, today: IsoDate): IsoDate | undefined {
  const found = findDate(line);
  if (!found || found.date > today || found.end < line.length) return undefined;
  return BEFORE_DAY.test(line.slice(0, found.start)) ? found.date : undefined;
}

/** Whether the words printed leave no doubt about the year: a weekday fits one only. */
function namesYear(fact: KeyFact): boolean {
  return (fact.kind !== 'when' && fact.kind !== 'until') || YEAR.test(fact.text) || WEEKDAY.test(fact.text);
}

/**
 * Key facts of a German letter or e-mail that somebody got, read on `today`. Days count from the letter's own, where it has
 * one; where it has none, a day without year and weekday may be any year's and is left out. Letterhead and signature say
 * only whom to ask: an address above the salutation may be the reader's.
 */
export function letterFacts(blocks: readonly Block[], today: IsoDate): KeyFact[] {
  const salutation = blocks.findIndex((block) => SALUTATION.test(textOf(block)));
  const closing = blocks.findIndex((block, index) => index > salutation && CLOSING.test(textOf(block)));
  const head = blocks.slice(0, salutation < 0 ? HEAD_BLOCKS : salutation);
  const dated = head.find((block) => dayOf(textOf(block), today) !== undefined);
  const day = dated && dayOf(textOf(dated), today);
  const isBody = (block: Block, index: number) =>
    index > salutation && (closing < 0 || index < closing) && block !== dated;
  const read = (some: readonly Block[]) => keyFacts(some, day ?? today, 'de');
  const body = read(blocks.filter(isBody)).filter((fact) => day !== undefined || namesYear(fact));
  const around = read(blocks.filter((block, index) => !isBody(block, index)));
  return [...body, ...around.filter(({ kind }) => kind === 'ask')];
}
