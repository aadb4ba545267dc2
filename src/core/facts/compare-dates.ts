import type { IsoDate } from '../release.ts';
import type { FactComparison, FactFinding } from './compare.ts';
import { yearIsPlausible } from './covers.ts';
import type { DateFact, Fact } from './fact.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function sameDay(one: DateFact, other: DateFact): boolean {
  return one.day !== undefined && one.day === other.day && one.month === other.month;
}

function differentWeekday(date: DateFact, twins: readonly DateFact[]): FactFinding | undefined {
  const { weekday } = date;
  const known = twins.filter((twin) => twin.weekday !== undefined);
  const [first] = known;
  if (weekday === undefined || !first || known.some((twin) => twin.weekday === weekday)) return undefined;
  const message = `The weekday of "${first.text}" became ${WEEKDAYS[weekday]}: "${date.text}".`;
  return { kind: 'date', source: known, candidate: [date], message };
}

function wrongYear(
  date: DateFact,
  twins: readonly DateFact[],
  years: readonly number[],
  published: IsoDate | undefined,
): FactFinding | undefined {
  const [first] = twins;
  if (date.year === undefined || !first || twins.some((twin) => twin.year !== undefined)) return undefined;
  const weekday = twins.find((twin) => twin.weekday !== undefined)?.weekday;
  if (yearIsPlausible(date, weekday, years, published)) return undefined;
  const message = `"${first.text}" of the source got a year that does not fit: "${date.text}".`;
  return { kind: 'date', source: [...twins], candidate: [date], message };
}

/** Days that are the same in both texts but for their weekday, or for a year that cannot be meant. */
export function compareDates(
  source: readonly Fact[],
  candidate: readonly Fact[],
  published: IsoDate | undefined,
): FactComparison {
  const dates = source.filter((fact) => fact.kind === 'date');
  const years = source.flatMap((fact) => (fact.kind === 'date' && fact.year !== undefined ? [fact.year] : []));
  const changed = candidate.flatMap((fact) => {
    if (fact.kind !== 'date') return [];
    const twins = dates.filter((date) => sameDay(date, fact));
    return [differentWeekday(fact, twins), wrongYear(fact, twins, years, published)].filter(
      (finding) => finding !== undefined,
    );
  });
  return { lost: [], changed, added: [], warnings: [] };
}
