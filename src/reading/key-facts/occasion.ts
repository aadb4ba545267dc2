import { daysBetween } from '../../core/days.ts';
import type { KeyFact } from '../../core/facts.ts';
import type { IsoDate } from '../../core/release.ts';

/** When something stands in a calendar, on the clocks of Germany. */
export interface Occasion {
  first: IsoDate;
  /** The last day of several; of what comes every week, the last day it may come. */
  last: IsoDate;
  /** `HH:MM`; without it, it is about whole days. */
  time?: string;
  endTime?: string;
  /** Comes every week on these days, 0 = Sunday. */
  weekdays?: number[];
  /** The last day for something: worth a reminder the day before. */
  deadline?: true;
  closed?: true;
}

/**
 * What a key fact is in a calendar; undefined where the text leaves open on which days. What comes every week has its days
 * only where the same sentence says from when till when: an entry without an end would fill a calendar with what may be over.
 */
export function occasionOf(fact: KeyFact, facts: readonly KeyFact[]): Occasion | undefined {
  if (fact.kind === 'until') return { first: fact.date, last: fact.date, deadline: true };
  if (fact.kind === 'when') {
    const { date, endDate, time, endTime, closed } = fact;
    // Of several days, nobody says whether the time holds for each: the words of the entry name it.
    const clock = endDate === undefined && time !== undefined ? { time, ...(endTime && { endTime }) } : {};
    return { first: date, last: endDate ?? date, ...clock, ...(closed && { closed }) };
  }
  if (fact.kind !== 'weekly') return undefined;
  const { weekdays, time, endTime } = fact;
  const season = facts.find((other) => other.kind === 'when' && other.endDate && isSameSentence(other, fact));
  if (season?.kind !== 'when' || !season.endDate || season.closed) return undefined;
  const first = firstOn(season.date, weekdays);
  if (first > season.endDate) return undefined;
  return { first, last: season.endDate, weekdays, time, ...(endTime && { endTime }) };
}

/**
 * The facts that can be put in a calendar and are not over on `today`, in their order. A range that only says when something
 * weekly begins and ends is left to the weekly entry.
 */
export function occasions(facts: readonly KeyFact[], today: IsoDate): { fact: KeyFact; occasion: Occasion }[] {
  const found = facts.flatMap((fact) => {
    const occasion = occasionOf(fact, facts);
    return occasion && daysBetween(today, occasion.last) >= 0 ? [{ fact, occasion }] : [];
  });
  const weekly = found.filter(({ occasion }) => occasion.weekdays).map(({ fact }) => fact);
  return found.filter(
    ({ fact, occasion }) =>
      occasion.weekdays || occasion.first === occasion.last || !weekly.some((other) => isSameSentence(other, fact)),
  );
}

function isSameSentence(a: KeyFact, b: KeyFact): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** The first of these weekdays on that day or after it. */
function firstOn(day: IsoDate, weekdays: readonly number[]): IsoDate {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const date = addDays(day, ahead);
    if (weekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay())) return date;
  }
  return day;
}

/** The day so many days later. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
