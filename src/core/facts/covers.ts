import { inferDays, isoDate, weekdayOf } from '../press/dates.ts';
import type { IsoDate } from '../release.ts';
import type { DateFact, Fact, NumberFact } from './fact.ts';

function isYear({ value }: NumberFact): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function sameYear(one: DateFact, other: DateFact): boolean {
  return one.year === undefined || other.year === undefined || one.year === other.year;
}

function dateCovers(has: DateFact, wanted: DateFact): boolean {
  if (has.month !== wanted.month || !sameYear(has, wanted)) return false;
  return wanted.day === undefined || has.day === wanted.day;
}

/** Whether a fact says what another one of its kind says: "16:30" and "4.30 pm", "März 2025" within "31. März 2025". */
export function covers(has: Fact, wanted: Fact): boolean {
  switch (wanted.kind) {
    case 'weekday':
      return (has.kind === 'weekday' || has.kind === 'date') && has.weekday === wanted.weekday;
    case 'date':
      return has.kind === 'date' && dateCovers(has, wanted);
    case 'time':
      return has.kind === 'time' && has.minutes === wanted.minutes;
    case 'money':
      return has.kind === 'money' && has.value === wanted.value && has.currency === wanted.currency;
    case 'law':
      return (
        has.kind === 'law' &&
        has.numbers[0] === wanted.numbers[0] &&
        wanted.numbers.slice(1).every((number) => has.numbers.slice(1).includes(number))
      );
    case 'phone':
      return has.kind === 'phone' && samePhone(has.value, wanted.value);
    case 'number':
      return (
        (has.kind === 'number' && has.value === wanted.value) ||
        (has.kind === 'date' && isYear(wanted) && has.year === wanted.value)
      );
    default:
      return has.kind === wanted.kind && 'value' in has && has.value === wanted.value;
  }
}

/**
 * Whether a bare number says what a time, a sum, a day, a postcode or a short telephone number says, or the other way round: some languages leave
 * the kind unsaid ("od 9 do 12"). Only for facts that nothing of their own kind answers.
 */
export function mayStandFor(one: Fact, other: Fact): boolean {
  if (one.kind !== 'number') return other.kind === 'number' && mayStandFor(other, one);
  switch (other.kind) {
    case 'money':
      return other.value === one.value;
    case 'time':
      return other.minutes === (one.value % 24) * 60;
    case 'date':
      return other.day === one.value;
    case 'postcode':
      return Number(other.value) === one.value;
    case 'phone':
      return other.value === String(one.value);
    default:
      return false;
  }
}

/** A number without its country's prefix is the same if all its digits end the other. */
function samePhone(one: string, other: string): boolean {
  const bare = (value: string) => value.replace(/^\+49/, '').replace(/\D/g, '').replace(/^0/, '');
  return one === other || bare(one) === bare(other);
}

/**
 * Whether a year that only one text names can be meant: the weekday must fit, else the year must be one that the
 * publication date makes plausible; without both, one that the other text names, or the one after or before it.
 */
export function yearIsPlausible(
  date: DateFact,
  weekday: number | undefined,
  years: readonly number[],
  published: IsoDate | undefined,
): boolean {
  const { day, month, year } = date;
  if (day === undefined || year === undefined) return true;
  const iso = isoDate(year, month, day);
  if (iso === undefined) return false;
  if (weekday !== undefined) return weekdayOf(iso) === weekday;
  if (published !== undefined) return inferDays(day, month, published).includes(iso);
  return years.length === 0 || years.some((known) => Math.abs(known - year) <= 1);
}
