import { isoDate } from '../press/dates.ts';
import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { DateFact, Fact } from './fact.ts';
import { foldLetters } from './fold.ts';
import { DIGIT_SUFFIX, groupOf, perLanguage } from './languages/patterns.ts';
import { findNumericDates } from './numeric-dates.ts';
import { mention, type Scan } from './scan.ts';
import { type FoundWeekday, findWeekdays } from './weekdays.ts';

/** A day as found: the year may be missing, the day too ("im März 2025"). */
export interface Day {
  start: number;
  end: number;
  month: number;
  day?: number;
  year?: number;
}

/** Stands between a weekday or a range word and its date. */
const LEAD_IN =
  '(?:(?:de[nmrs]?|zum|am|vom|le|du|au|the|on|of|from|la|в|во|на|з|у|ji|di|roja|اليوم|یوم|روز|الموافق|w|dnia|data de|día|më(?: datën?)?|datën?|числ[оа]|د|ዕለት|ብዕለት|መዓልቲ) )?';

const CAPITAL = letterPattern(/^\p{Lu}/u);
const DAY_BEFORE = perLanguage(
  ({ of }) => `(?<![\\d:]|\\d[.,])(\\d{1,2})(?:\\.|${DIGIT_SUFFIX}) {0,2}(?:(?:${of}|de|d'|ê) ?)?$`,
);
const YEAR_BEHIND = perLanguage(({ of }) => `^\\.?,? ?(?:(?:${of}|de|of|al) )*((?:19|20)\\d{2})(?!\\d)`);
/** "December 24", where no day stands before the month. */
const DAY_BEHIND = perLanguage(({ lang, words: { dayBehind, timeAfter = 'h' } }) =>
  lang === 'en'
    ? "^ (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d| ?(?:[ap]\\.?m|euro|%|o'clock))"
    : dayBehind && `^ (?:${dayBehind})?(\\d{1,2})${DIGIT_SUFFIX}(?![\\d:\\p{L}]|[.,]\\d| ?(?:%|${timeAfter}))`,
);
/** "د ۲۰۲۶ کال د نومبر ۱۶مه". */
const YEAR_BEFORE = perLanguage(({ words }) => words.yearBefore && `(?<!\\d)((?:19|20)\\d{2})(?:${words.yearBefore})$`);
const BETWEEN = letterPattern(foldLetters(`^(?: په ورځ)?[,.،]? *${LEAD_IN}$`));
const BORROWED = perLanguage(({ lang, rangeOrList }) => {
  const dot = lang === 'de' ? '\\.' : `(?:\\.|${DIGIT_SUFFIX})`;
  return `(?<![\\d:]|\\d[.,]|[§/])(\\d{1,2})${dot}[,،]? ?(?:${rangeOrList}|[,،]) ?${LEAD_IN}$`;
});

/** Whether the calendar has the day in some year. */
function dayExists(day: number, month: number): boolean {
  return isoDate(2024, month, day) !== undefined;
}

function readDayBefore(scan: Scan, monthStart: number): { day: number; start: number } | undefined {
  const before = scan.folded.slice(Math.max(0, monthStart - 24), monthStart);
  const match = DAY_BEFORE(scan).exec(before);
  return match ? { day: Number(match[1]), start: monthStart - match[0].length } : undefined;
}

function readDayAfter(scan: Scan, monthEnd: number): { day: number; end: number } | undefined {
  const match = DAY_BEHIND(scan).exec(scan.folded.slice(monthEnd, monthEnd + 14));
  return match ? { day: Number(match[1]), end: monthEnd + match[0].length } : undefined;
}

function findNamedDays(scan: Scan): Day[] {
  const { folded, text, patterns } = scan;
  const mustBeCapital = patterns.lang === 'de' || patterns.lang === 'en';
  return allMatches(folded, patterns.months).flatMap((match): Day[] => {
    if (mustBeCapital && !CAPITAL.test(text.slice(match.index))) return [];
    const month = groupOf(match);
    let start = match.index;
    let end = start + match[0].length;
    const before = readDayBefore(scan, start);
    const after = before ? undefined : readDayAfter(scan, end);
    const day = before?.day ?? after?.day;
    if (day !== undefined && !dayExists(day, month)) return [];
    start = before?.start ?? start;
    end = after?.end ?? end;
    const yearBehind = YEAR_BEHIND(scan).exec(folded.slice(end, end + 24));
    const yearBefore = yearBehind ? null : YEAR_BEFORE(scan).exec(folded.slice(Math.max(0, start - 16), start));
    const year = yearBehind ?? yearBefore;
    end += yearBehind?.[0].length ?? 0;
    start -= yearBefore?.[0].length ?? 0;
    if (day === undefined && !year && patterns.ambiguousMonth?.test(match[0])) return [];
    return [{ start, end, month, ...(day === undefined ? {} : { day }), ...(year ? { year: Number(year[1]) } : {}) }];
  });
}

/** The weekday that belongs to a date: in front of it, in brackets behind it, or (Turkish) directly behind it. */
function weekdayOf(scan: Scan, weekdays: readonly FoundWeekday[], { start, end }: Day): FoundWeekday | undefined {
  const { folded, patterns } = scan;
  const before = weekdays.find(
    (weekday) => weekday.end <= start && start - weekday.end <= 14 && BETWEEN.test(folded.slice(weekday.end, start)),
  );
  const after = weekdays.find(
    (weekday) =>
      weekday.start >= end &&
      weekday.start - end <= 3 &&
      /^ ?\($|^,? $/.test(folded.slice(end, weekday.start)) &&
      (patterns.lang === 'tr' || folded[weekday.start - 1] === '('),
  );
  return patterns.lang === 'tr' ? (after ?? before) : (before ?? after);
}

/** "Montag, 28., bis Mittwoch, 30. Dezember", "9./10. August": days that borrow the month of the next one. */
function borrowedDay(scan: Scan, start: number, lender: Day): Day | undefined {
  const before = scan.folded.slice(Math.max(0, start - 40), start);
  // Most dates stand alone, and the pattern is a large one: to compile it takes longer than to read the text.
  if (lender.day === undefined || !/\d/.test(before)) return undefined;
  const match = BORROWED(scan).exec(before);
  const day = Number(match?.[1]);
  if (!match || !dayExists(day, lender.month)) return undefined;
  const from = start - match[0].length;
  const end = from + (/^\d+\.?/.exec(match[0])?.[0].length ?? 0);
  return { start: from, end, day, month: lender.month, ...(lender.year === undefined ? {} : { year: lender.year }) };
}

/** All days and months of a text, and the weekdays that belong to no date. */
export function findDates(scan: Scan): Fact[] {
  const weekdays = findWeekdays(scan);
  const facts: Fact[] = [];
  const attached = new Set<FoundWeekday>();
  const add = (day: Day): number | undefined => {
    if (!scan.claim(day.start, day.end)) return undefined;
    const weekday = weekdayOf(
      scan,
      weekdays.filter((one) => !attached.has(one)),
      day,
    );
    if (weekday) {
      attached.add(weekday);
      scan.claim(weekday.start, weekday.end);
    }
    const start = Math.min(day.start, weekday?.start ?? day.start);
    const end = Math.max(day.end, weekday?.end ?? day.end);
    const fact: DateFact = { kind: 'date', ...mention(scan, start, end), month: day.month };
    if (day.day !== undefined) fact.day = day.day;
    if (day.year !== undefined) fact.year = day.year;
    if (weekday) fact.weekday = weekday.weekday;
    facts.push(fact);
    return start;
  };
  for (const day of [...findNumericDates(scan), ...findNamedDays(scan)]) {
    let start = add(day);
    while (start !== undefined) {
      const borrowed = borrowedDay(scan, start, day);
      start = borrowed && add(borrowed);
    }
  }
  for (const weekday of weekdays) {
    if (attached.has(weekday) || !scan.claim(weekday.start, weekday.end)) continue;
    facts.push({ kind: 'weekday', ...mention(scan, weekday.start, weekday.end), weekday: weekday.weekday });
  }
  return facts;
}
