import type { IsoDate } from '../release.ts';
import { findBackwardDates } from './backward-dates.ts';
import { findBackwardTimes } from './backward-times.ts';
import { findImpossibleDays } from './impossible-days.ts';
import type { Passage } from './passages.ts';
import { checkRelativeDays } from './relative-days.ts';
import type { ParseWarning } from './warnings.ts';
import { checkWeekdays } from './weekdays.ts';

/**
 * Where the days and times of a text contradict the calendar, one another, or the day of publication. Reported, never
 * repaired: what is right only the source knows. In the order of the lines.
 */
export function findContradictions(passages: readonly Passage[], published: IsoDate | undefined): ParseWarning[] {
  return [
    ...checkWeekdays(passages, published),
    ...checkRelativeDays(passages, published),
    ...findImpossibleDays(passages),
    ...findBackwardDates(passages),
    ...findBackwardTimes(passages),
  ].sort((a, b) => a.line - b.line);
}
