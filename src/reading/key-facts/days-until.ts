import { daysBetween } from '../../core/days.ts';
import type { KeyFact } from '../../core/facts.ts';
import { ownCalendar } from '../../core/own-calendar.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';

/** Nearer days are counted; what is further off is easier found in a calendar. */
const COUNTED = 60;

/**
 * How far off a day or deadline is, in words: "in 3 days", "tomorrow", "now" while it lasts, `over` afterwards. Undefined
 * where there is nothing to count.
 *
 * @param today the day it is in Germany.
 */
export function howFarOff(fact: KeyFact, today: IsoDate, lang: LanguageTag, over: string): string | undefined {
  if (fact.kind !== 'when' && fact.kind !== 'until') return undefined;
  const first = daysBetween(today, fact.date);
  const last = fact.kind === 'when' && fact.endDate ? daysBetween(today, fact.endDate) : first;
  if (last < 0) return over;
  const own = ownCalendar(lang);
  if (own) return first < 0 ? own.now : first <= COUNTED ? own.inDays(first) : undefined;
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  if (first < 0) return words.format(0, 'second');
  return first <= COUNTED ? words.format(first, 'day') : undefined;
}

/** Made once: making it takes a hundred times as long as using it. */
let germanDays: Intl.DateTimeFormat | undefined;

/** The day it is in Germany: deadlines end there, wherever the phone's clock stands. */
export function germanDay(now: Date): IsoDate {
  germanDays ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Berlin',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = germanDays.formatToParts(now);
  const part = (type: 'year' | 'month' | 'day') => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
