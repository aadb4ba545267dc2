import type { IsoDate } from '../release.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { DateFact, Fact, TimeFact, WeekdayFact } from './fact.ts';
import { foldLetters } from './fold.ts';
import type { UntilFact, WeeklyFact, WhenFact } from './key-fact.ts';
import { perLanguage, WORD_END, WORD_START } from './languages/patterns.ts';
import { resolveDay } from './resolve-day.ts';
import type { Scan } from './scan.ts';

type Found =
  | Omit<WhenFact, 'block' | 'sentence'>
  | Omit<WeeklyFact, 'block' | 'sentence'>
  | Omit<UntilFact, 'block' | 'sentence'>;

const SMALL =
  '(?:(?:de[nmrs]?|zum|am|um|vom|le|du|au|the|on|at|la|в|во|на|з|у|о|ji|di|roja|saat|يوم|یوم|روز|الساعة|ساعت|w|o|dnia|ora|godz\\.|د|په|ሰዓት|ዕለት|ብዕለት|መዓልቲ|ካብ) )*';
/** Words of a range, without those that join members of a list as well ("between 8 and 12"). */
const RANGE = perLanguage(({ words }) => {
  const joins = new Set(words.list.split('|'));
  const rangeWords = words.range.split('|').filter((word) => !joins.has(word) && !word.includes('(?:ve )'));
  return `^[.,،]? ?(?:${rangeWords.join('|')})[ ,]*${SMALL}$`;
});
/** Turkish says "from" behind the first end: "16 Kasım Pazartesi gününden". */
const TURKISH_FROM = /[dt][ae]n,? (?:saat )?$/;
const UNTIL_BEHIND = perLanguage(
  ({ words }) => words.deadline.untilBehind && `^ ?(?:${words.deadline.untilBehind})${WORD_END}`,
);
const UNTIL_BEFORE = perLanguage(({ words }) => `${WORD_START}(?:${words.deadline.until})[ ,:]*${SMALL}$`);
const SURE = perLanguage(({ words }) => `${WORD_START}(?:${words.deadline.sure})${WORD_END}`);
const ACT = perLanguage(({ words }) => `${WORD_START}(?:${words.deadline.act})${WORD_END}`);
const EVERY_BEFORE = perLanguage(({ words }) => `${WORD_START}(?:${words.every}) ?$`);
const EVERY_BEHIND = perLanguage(({ words }) => words.everyBehind && `^ (?:${words.everyBehind})${WORD_END}`);
/** "dienstags", "Tuesdays", "щопонеділка", "të martave", "уторком", "دوشنبه‌ها": the form itself says every week. */
const EVERY_ITSELF = letterPattern(
  foldLetters(
    '^(?:\\p{L}+tags|mittwochs|[a-z]+days|\\p{L}+(?:łki|rki|tki)|të \\p{L}+[ae]ve|що.*|(?:понедељ|утор|четврт|пет)ком|(?:сред|субот|недељ)ом|.*ها)$',
  ),
);
const CLOSED = perLanguage(({ words }) => `${WORD_START}(?:${words.closed})`);
const HOURS = perLanguage(({ words }) => words.hours && `${WORD_START}(?:${words.hours})${WORD_END}`);
const EACH = perLanguage(({ words }) => words.each && `${WORD_START}(?:${words.each})${WORD_END}`);
const CANCELLED = perLanguage(({ words }) => words.cancelled && `${WORD_START}(?:${words.cancelled})${WORD_END}`);
const EXCEPT_BEFORE = perLanguage(
  ({ words: { conditions } }) => `${WORD_START}(?:${conditions.except}|${conditions.not}) ${SMALL}$`,
);
/** Between two pairs of times of the same days. */
const JOINED = perLanguage(({ words }) => `^ ?(?:${words.list}) ?(?:(?:${words.from ?? '-'}) )?$`);
/** Written at the end of a day, read at the start of one. */
const MIDNIGHT_24 = /^24\b/;
const SHORT_GAP = 16;

function clockTime(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

interface Sentence {
  seen: Scan;
  facts: readonly Fact[];
}

function between({ seen }: Sentence, one: Fact, other: Fact): string {
  return seen.folded.slice(one.end, other.start);
}

function isRange(sentence: Sentence, one: Fact, other: Fact): boolean {
  const { seen } = sentence;
  if (RANGE(seen).test(between(sentence, one, other))) return true;
  const withFirst = seen.folded.slice(one.start, other.start);
  return seen.patterns.lang === 'tr' && other.start - one.end <= SHORT_GAP && TURKISH_FROM.test(withFirst);
}

function allTimesBehind({ facts }: Sentence, day: Fact): TimeFact[] {
  const rest = facts.slice(facts.indexOf(day) + 1).filter((fact) => !fact.weak);
  const stop = rest.findIndex(({ kind }) => kind === 'date' || kind === 'weekday');
  return (stop < 0 ? rest : rest.slice(0, stop)).filter((fact) => fact.kind === 'time');
}

interface Times {
  times: TimeFact[];
  end: number;
}

/** The time or pair of times behind a day, if no other day comes first. */
function timesBehind(sentence: Sentence, day: Fact): Times {
  const [first, second, third] = allTimesBehind(sentence, day);
  if (!first || third) return { times: [], end: day.end };
  const isPair = second !== undefined && isRange(sentence, first, second);
  // Two times that are no range are two things: which one belongs to the day is not said.
  if (second && !isPair) return { times: [], end: day.end };
  return { times: second ? [first, second] : [first], end: (second ?? first).end };
}

/** The same, or two pairs: "montags von 8 bis 12 und 13 bis 16 Uhr". */
function weeklyTimes(sentence: Sentence, day: Fact): Times[] {
  const times = allTimesBehind(sentence, day);
  const [first, second, third, fourth, more] = times;
  if (!first || !second || !third || !fourth || more) return [timesBehind(sentence, day)];
  const joined = JOINED(sentence.seen).test(between(sentence, second, third));
  if (!joined || !isRange(sentence, first, second) || !isRange(sentence, third, fourth)) return [];
  return [
    { times: [first, second], end: second.end },
    { times: [third, fourth], end: fourth.end },
  ];
}

function spoken({ times }: { times: TimeFact[] }): { time?: string; endTime?: string } {
  const [first, second] = times;
  return {
    ...(first && { time: clockTime(first.minutes) }),
    ...(second && { endTime: clockTime(second.minutes) }),
  };
}

/** An office that is closed; with a time in the sentence something else may be open. */
function closed({ seen, facts }: Sentence): { closed?: true } {
  const isClosed = CLOSED(seen).test(seen.folded) && !facts.some(({ kind }) => kind === 'time');
  return isClosed ? { closed: true } : {};
}

function readDates(sentence: Sentence, published: IsoDate): Found[] {
  const { seen, facts } = sentence;
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date' && fact.day !== undefined);
  if (CANCELLED(seen).test(seen.folded)) return [];
  const last = dates.at(-1);
  const shared = last && EACH(seen).test(seen.folded) ? timesBehind(sentence, last) : undefined;
  const found: Found[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const first = dates[at];
    const second = dates[at + 1];
    const date = first && resolveDay(first, published);
    if (!first) break;
    if (second && isRange(sentence, first, second)) {
      const endDate = resolveDay(second, published);
      at += 1;
      if (date === undefined || endDate === undefined || endDate < date) continue;
      const clock = timesBehind(sentence, second);
      found.push({
        kind: 'when',
        text: seen.text.slice(first.start, clock.end),
        date,
        endDate,
        ...spoken(clock),
        ...closed(sentence),
      });
      continue;
    }
    if (date === undefined) continue;
    const clock = shared ?? timesBehind(sentence, first);
    const text = seen.text.slice(first.start, clock.end);
    const before = seen.folded.slice(Math.max(0, first.start - 40), first.start);
    const behind = seen.folded.slice(first.end, first.end + 24);
    const lastDay = UNTIL_BEFORE(seen).test(before) || UNTIL_BEHIND(seen).test(behind);
    const sure = SURE(seen).test(seen.folded);
    if (sure && (lastDay || dates.length === 1)) found.push(deadline(text, date, clock.times));
    else if (!lastDay) found.push({ kind: 'when', text, date, ...spoken(clock), ...closed(sentence) });
    else if (ACT(seen).test(seen.folded)) found.push(deadline(text, date, clock.times));
  }
  return found;
}

function deadline(text: string, date: IsoDate, [first]: TimeFact[]): Found {
  const time = first && !MIDNIGHT_24.test(first.text) ? clockTime(first.minutes) : undefined;
  return { kind: 'until', text, date, ...(time !== undefined && { time }) };
}

function daysFromTo(from: number, to: number): number[] {
  const days = [from];
  while (days.at(-1) !== to && days.length < 7) days.push(((days.at(-1) ?? 0) + 1) % 7);
  return days;
}

/** "montags bis freitags von 8 bis 11 Uhr": weekdays that come every week, with their times. */
function readWeekly(sentence: Sentence): Found[] {
  const { seen, facts } = sentence;
  const weekdays = facts.filter((fact) => fact.kind === 'weekday');
  const found: Found[] = [];
  let group: WeekdayFact[] = [];
  const close = () => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return;
    const fromTo = group.length === 2 && isRange(sentence, first, last);
    const before = seen.folded.slice(Math.max(0, first.start - 12), first.start);
    if (EXCEPT_BEFORE(seen).test(before)) return;
    const every =
      fromTo ||
      HOURS(seen).test(seen.folded) ||
      EVERY_BEFORE(seen).test(before) ||
      EVERY_BEHIND(seen).test(seen.folded.slice(last.end, last.end + 12)) ||
      EVERY_ITSELF.test(seen.folded.slice(first.start, first.end));
    for (const clock of every ? weeklyTimes(sentence, last) : []) {
      const { time, endTime } = spoken(clock);
      if (time === undefined) continue;
      const weekdays = fromTo ? daysFromTo(first.weekday, last.weekday) : group.map(({ weekday }) => weekday);
      const text = seen.text.slice(first.start, clock.end);
      found.push({ kind: 'weekly', text, weekdays, time, ...(endTime !== undefined && { endTime }) });
    }
  };
  for (const weekday of weekdays) {
    const last = group.at(-1);
    const gap = last ? between(sentence, last, weekday) : '';
    if (last && (gap.length > SHORT_GAP || /\d/.test(gap))) {
      close();
      group = [];
    }
    group.push(weekday);
  }
  close();
  return found;
}

/** Days, weekly times and deadlines of one sentence, in the order they stand in. */
export function readKeyDates(seen: Scan, facts: readonly Fact[], published: IsoDate): Found[] {
  const sentence = { seen, facts };
  return [...readDates(sentence, published), ...readWeekly(sentence)].sort(
    (a, b) => seen.text.indexOf(a.text) - seen.text.indexOf(b.text),
  );
}
