import { letterPattern } from '../../text/letter-pattern.ts';
import { MONTHS, monthInFull, WEEKDAYS } from '../german/calendar.ts';
import type { Edit, WordRule } from '../rule.ts';

const DAY = `(?:[Mm]ontag|[Dd]ienstag|[Mm]ittwoch|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onntag)s?`;
/** Words that show that "12.12." is a date. */
const BEFORE_DATE = new RegExp(`(?:${DAY},?|am|zum|bis|vom|ab|den|seit|dem|und|oder|Stand:?|[(–-])\\s?$`, 'u');

/** `12.12.2025`, `6. 1.`, `1.–3.12.`: the last day with its month, and a year. */
const DATE =
  /(?<![\d.:/,§]|\p{L})(?:(?<first>\d{1,2})\.(?<sign> ?[-–] ?))?(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>(?:19|20)\d{2})(?!\d|\.\d))?(?!\d)/gu;

/** Behind a date without year the full stop is the sentence's too. */
function endsSentence(text: string, end: number): boolean {
  return /^["“”«)]*$/.test(text.slice(end));
}

/** What joins dates to a list. */
const IN_LIST = /^(?:,| und| oder| sowie|, und) $/;

/** The dates of a text, those of a list together: "19.11., 24.11. und 1.12." is changed as a whole or not at all. */
function lists(text: string): RegExpExecArray[][] {
  const found: RegExpExecArray[][] = [];
  for (const match of text.matchAll(DATE)) {
    const last = found.at(-1)?.at(-1);
    const between = last && text.slice(last.index + last[0].length, match.index);
    if (between !== undefined && IN_LIST.test(between)) found.at(-1)?.push(match);
    else found.push([match]);
  }
  return found;
}

function isDate(text: string, { index, groups }: RegExpExecArray, isListed: boolean): boolean {
  const { day = '', month = '', year } = { ...groups };
  const isPossible = MONTHS[Number(month) - 1] !== undefined && Number(day) >= 1 && Number(day) <= 31;
  return isPossible && (isListed || year !== undefined || BEFORE_DATE.test(text.slice(0, index)));
}

function dates(text: string): Edit[] {
  const all = lists(text).filter(
    ([first, ...others]) =>
      first !== undefined && isDate(text, first, false) && others.every((other) => isDate(text, other, true)),
  );
  return all.flat().map(({ 0: found, index, groups }): Edit => {
    const { first, day = '', month = '', year } = { ...groups };
    const name = MONTHS[Number(month) - 1];
    const end = index + found.length;
    const range = first === undefined ? '' : `${Number(first)}. bis `;
    const stop = year === undefined && endsSentence(text, end) ? '.' : '';
    const behind = year === undefined ? stop : ` ${year}`;
    return { start: index, end, text: `${range}${Number(day)}. ${name}${behind}` };
  });
}

/** "8.30 Uhr", "08:00 Uhr", "9-17 Uhr", "9.00 bis 17.00 Uhr". */
const CLOCK =
  /(?<![\d.:/,§]|\p{L})(?<from>\d{1,2})(?:[.:](?<fromMinute>\d{2}))?(?:(?<join> ?[-–] ?| bis | und | oder )(?<to>\d{1,2})(?:[.:](?<toMinute>\d{2}))?)?(?= Uhr(?!\p{L}))/gu;

function clock(hour: string, minute: string | undefined): string {
  return minute === undefined || minute === '00' ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

/** "8.30 bis 12 und 14 bis 16.30 Uhr": a time without its own "Uhr", which would keep the full stop. */
const TIME_LEFT = /(?<![\d.])\d{1,2}\.\d{2} ?(?:bis|und|oder|[-–]) ?\d/u;

function times(text: string): Edit[] {
  if (TIME_LEFT.test(text.replace(CLOCK, ''))) return [];
  return Array.from(text.matchAll(CLOCK), ({ 0: found, index, groups }) => {
    const { from = '', fromMinute, join, to, toMinute } = { ...groups };
    const begin = clock(from, fromMinute);
    const isBetween = /zwischen $/.test(text.slice(0, index));
    const words = join !== undefined && /[-–]/.test(join) ? (isBetween ? ' und ' : ' bis ') : join;
    const short = to === undefined ? begin : `${begin}${words}${clock(to, toMinute)}`;
    return { start: index, end: index + found.length, text: short };
  });
}

const SHORT_MONTH =
  /(?<=\d\. ?|(?<!\p{L})(?:im|Im|ab|bis|seit|und|Anfang|Mitte|Ende) )(?<short>Jan|Febr?|Mrz|Apr|Aug|Sept?|Okt|Nov|Dez)\.(?= |,|\)|$)/gu;

function months(text: string): Edit[] {
  return Array.from(text.matchAll(SHORT_MONTH), ({ 0: found, 1: short = '', index }) => {
    const end = index + found.length;
    const stop = endsSentence(text, end) ? '.' : '';
    return { start: index, end, text: `${monthInFull(short) ?? short}${stop}` };
  });
}

const SHORT_DAY = '(?:Mo|Di|Mi|Do|Fr|Sa|So)';
/** Short weekdays count beside another one, or with a full stop before a number: "Mo.–Fr.", "Sa. 8 Uhr". */
const SHORT_DAYS = letterPattern(
  `(?<![\\p{L}\\d])(?<days>${SHORT_DAY}\\.?(?: ?(?:[-–+/&,]|bis|und) ?${SHORT_DAY}(?!\\p{L})\\.?)+|${SHORT_DAY}\\.(?=,? ?\\d))(?=[ ,:)]|$)`,
  'g',
);

/** "Mo.–Fr." as words. Nothing to do for what ends a sentence: its full stop would be lost. */
function weekdays(text: string): Edit[] {
  return Array.from(text.matchAll(SHORT_DAYS)).flatMap(({ 0: found, index }): Edit[] => {
    const end = index + found.length;
    if (endsSentence(text, end)) return [];
    const words = found
      .replace(/\p{L}+\.?/gu, (word) => WEEKDAYS[word.replace('.', '')] ?? word)
      .replace(/ ?[-–] ?/g, ' bis ')
      .replace(/ ?[+&/] ?/g, ' und ')
      .replace(/ ?, ?/g, ', ');
    return [{ start: index, end, text: words }];
  });
}

const WITH_ARTICLE = letterPattern(`(?<=(?<!\\p{L})${DAY}), de[nm] (?=\\d{1,2}\\. ?(?:\\p{Lu}|\\d))`, 'g');

const ANY_ARTICLE = letterPattern(`(?<!\\p{L})${DAY}, de[nm] \\d`, 'g');

/** "am Montag, den 5. Mai" → "am Montag, 5. Mai"; not where "Montag, den 3. und …" would keep its article. */
function articles(text: string): Edit[] {
  if (Array.from(text.matchAll(ANY_ARTICLE)).length > Array.from(text.matchAll(WITH_ARTICLE)).length) return [];
  return Array.from(text.matchAll(WITH_ARTICLE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: ', ',
  }));
}

/** "12.12.2025" → "12. Dezember 2025", "8.30-12.00 Uhr" → "8:30 bis 12 Uhr", "Mo.–Fr." → "Montag bis Freitag". */
export const dateForms: WordRule = {
  id: 'dates',
  does: 'Dates, times and weekdays in one usual form: "12. Dezember 2025", "8:30 bis 12 Uhr".',
  kind: 'words',
  edits: ({ text }) => [...dates(text), ...times(text), ...months(text), ...weekdays(text), ...articles(text)],
};
