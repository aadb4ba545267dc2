import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { TimeFact } from './fact.ts';
import { DIGIT_SUFFIX, perLanguage, WORD_END, WORD_START } from './languages/patterns.ts';
import { mention, type Scan } from './scan.ts';

const CLOCK = '(\\d{1,2})(?:[:.](\\d{2}))?(?!\\d)';
const NOT_INSIDE = '(?<![\\d:§]|\\d[.,/])';

const WITH_COLON = /(?<![\d:.]|\d[,/])(\d{1,2}):(\d{2})(?![\d:])/gu;
const WITH_HALF = letterPattern(`${NOT_INSIDE}${CLOCK} ?([ap])\\.? ?m\\b\\.?`, 'g');
const WITH_H = letterPattern(/(?<![\d:]|\d[.,/])(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\d])/u, 'g');
const WITH_WORD_BEHIND = perLanguage(
  ({ words }) => words.timeAfter && `${NOT_INSIDE}${CLOCK}${DIGIT_SUFFIX} ?(?:${words.timeAfter})${WORD_END}`,
  'g',
);
const WITH_WORD_BEFORE = perLanguage(
  ({ words }) => words.timeBefore && `(?<=${WORD_START}(?:${words.timeBefore}) )${CLOCK}`,
  'g',
);
/** "od 9 do 12": hours without any sign, if nothing behind them is counted. */
const BARE_RANGE = perLanguage(
  ({ words, range }) =>
    words.from &&
    `(?<lead>${WORD_START}(?:${words.from}) )(\\d{1,2})(?<between> (?:${range}) )(\\d{1,2})(?!\\d|[:%.,/-]\\d| ?[\\p{L}€%]{3,}| ?[€%])`,
  'g',
);
/** "halb neun": half an hour before nine. */
const GERMAN_HALF = letterPattern(/(?<!\p{L})halb (\p{L}+)(?: uhr)?/u, 'g');
const HOURS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

const LEFT_END = perLanguage(
  ({ words, rangeOrList }) =>
    `(?<![\\d:§\\p{Script=Latin}\\p{Script=Cyrillic}]|\\d[.,/])${CLOCK}${DIGIT_SUFFIX} ?(?:${rangeOrList}) ?(?:(?:${words.timeBefore ?? '-'}) )?$`,
);
const RIGHT_END = perLanguage(
  ({ words, range }) =>
    `^${DIGIT_SUFFIX} ?(?:${range}) ?(?:(?:${words.timeBefore ?? '-'}) )?(?=\\d)${CLOCK}(?![.,]\\d|%)`,
);
const AFTERNOON_BEHIND = perLanguage(({ words }) => words.afternoon && `^ ?(?:${words.afternoon})${WORD_END}`);
const AFTERNOON_BEFORE = perLanguage(
  ({ words }) => words.afternoon && `${WORD_START}(?:${words.afternoon}) (?:\\p{L}+ )?$`,
);

const NAMED = [
  {
    minutes: 12 * 60,
    pattern: perLanguage(({ words }) => words.noon && `(?<!-)${WORD_START}(?:${words.noon})${WORD_END}`, 'g'),
  },
  {
    minutes: 0,
    pattern: perLanguage(({ words }) => words.midnight && `${WORD_START}(?:${words.midnight})${WORD_END}`, 'g'),
  },
];

interface Clock {
  start: number;
  end: number;
  hour: number;
  minute: number;
  /** True where the hour may be one of the afternoon that a word beside it tells. */
  open: boolean;
}

function clock(start: number, length: number, hour: string | undefined, minute?: string): Clock | undefined {
  const time = { start, end: start + length, hour: Number(hour), minute: Number(minute ?? 0), open: true };
  return time.hour <= 24 && time.minute < 60 ? time : undefined;
}

function ofMatch({ index = 0, 0: whole, 1: hour, 2: minute }: RegExpMatchArray): Clock | undefined {
  return clock(index, whole.length, hour, minute);
}

function withHalf(match: RegExpMatchArray): Clock | undefined {
  const time = ofMatch(match);
  if (!time || time.hour > 12) return undefined;
  return { ...time, hour: (time.hour % 12) + (match[3] === 'p' ? 12 : 0), open: false };
}

function bothEnds({ index = 0, groups, 2: first = '', 4: last = '' }: RegExpMatchArray): (Clock | undefined)[] {
  const { lead = '', between = '' } = groups ?? {};
  const start = index + lead.length;
  return [clock(start, first.length, first), clock(start + first.length + between.length, last.length, last)];
}

function halfBefore(match: RegExpMatchArray): Clock | undefined {
  const hour = HOURS.indexOf((match[1] ?? '').replace(/^eins$/, 'ein'));
  const time = clock(match.index ?? 0, match[0].length, String(hour), '30');
  return hour < 0 ? undefined : time;
}

/** Times that a sign or a word tells from other numbers: `16:30`, `8.30 Uhr`, `9 h 30`, `2 pm`, `saat 8`. */
function findMarked(scan: Scan): Clock[] {
  const all = (pattern: RegExp) => allMatches(scan.folded, pattern);
  return [
    ...all(WITH_HALF).map(withHalf),
    ...all(WITH_H).map(ofMatch),
    ...all(WITH_WORD_BEHIND(scan)).map(ofMatch),
    ...all(WITH_WORD_BEFORE(scan)).map(ofMatch),
    ...all(WITH_COLON).map(ofMatch),
    ...(scan.patterns.lang === 'de' ? all(GERMAN_HALF).map(halfBefore) : []),
  ].filter((time) => time !== undefined);
}

/** The other end of a range, which needs no sign of its own: "8 bis 12 Uhr", "saat 8'den 11'e". */
function findNeighbours(scan: Scan, time: Clock): Clock[] {
  const from = Math.max(0, time.start - 32);
  const left = LEFT_END(scan).exec(scan.folded.slice(from, time.start));
  const right = RIGHT_END(scan).exec(scan.folded.slice(time.end, time.end + 32));
  const neighbours: (Clock | undefined)[] = [];
  if (left) {
    const length = /^\d{1,2}(?:[:.]\d{2})?/.exec(left[0])?.[0].length ?? 0;
    const found = clock(from + left.index, length, left[1], left[2]);
    // "2 to 4 pm": the first hour is of the same half of the day unless it is the later one.
    const afternoon = found && !time.open && time.hour >= 12 && found.hour < time.hour % 12;
    neighbours.push(found && (afternoon ? { ...found, hour: found.hour + 12, open: false } : found));
  }
  if (right) {
    const length = /\d{1,2}(?:[:.]\d{2})?$/.exec(right[0])?.[0].length ?? 0;
    neighbours.push(clock(time.end + right[0].length - length, length, right[1], right[2]));
  }
  return neighbours.filter((neighbour) => neighbour !== undefined);
}

function minutesOf(scan: Scan, { hour, minute, end, start, open }: Clock): number {
  const isAfternoon =
    open &&
    hour < 12 &&
    (AFTERNOON_BEHIND(scan).test(scan.folded.slice(end, end + 16)) ||
      AFTERNOON_BEFORE(scan).test(scan.folded.slice(Math.max(0, start - 24), start)));
  return ((isAfternoon ? hour + 12 : hour) % 24) * 60 + minute;
}

/** "noon", "midnight": they answer 12 and 24 o'clock, and may mean no more than a part of the day. */
function findNamed(scan: Scan): TimeFact[] {
  return NAMED.flatMap(({ minutes, pattern }) =>
    allMatches(scan.folded, pattern(scan))
      .filter(({ index, 0: word }) => scan.claim(index, index + word.length))
      .map(({ index, 0: word }): TimeFact => {
        return { kind: 'time', ...mention(scan, index, index + word.length), minutes, weak: true };
      }),
  );
}

/** Times of day, both ends of a range. Midnight is 0, also where it is written 24. */
export function findTimes(scan: Scan): TimeFact[] {
  const facts: TimeFact[] = [];
  const take = (time: Clock) => {
    const free = scan.claim(time.start, time.end);
    if (free) facts.push({ kind: 'time', ...mention(scan, time.start, time.end), minutes: minutesOf(scan, time) });
    return free;
  };
  // What has a sign of its own comes first, then the other ends of ranges, then hours that only a range tells.
  let taken = findMarked(scan).filter(take);
  while (taken.length > 0) taken = taken.flatMap((time) => findNeighbours(scan, time)).filter(take);
  allMatches(scan.folded, BARE_RANGE(scan))
    .flatMap(bothEnds)
    .filter((time) => time !== undefined)
    .forEach(take);
  return [...facts, ...findNamed(scan)];
}
