import { WEEKDAYS } from './dates.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

const CLOCK = '(\\d{1,2})(?:[.:](\\d{2}))?';
const RANGE = new RegExp(
  `(?<![\\d.,:/])${CLOCK}(?:\\s?Uhr)?\\s?(?:bis|–|-)\\s?(?:gegen\\s|ca\\.\\s|etwa\\s)?${CLOCK}\\s?Uhr(?!\\p{L})`,
  'giu',
);
/** Words behind a range that say that its end is of another day. */
const NEXT_DAY = new RegExp(
  `^,?\\s(?:(?:am|des|de[nm])\\s)?(?:(?:nächste|folgende|Folge|darauffolgende)|${WEEKDAYS.join('|')})`,
  'iu',
);
const NOON = 12 * 60;
/** Until then, what began after noon may have lasted all night: emergency services, closed roads, parties. */
const NIGHT_ENDS = 10 * 60;

function minutes(hour: string | undefined, minute: string | undefined): number {
  const time = Number(hour) * 60 + Number(minute ?? 0);
  return Number(hour) <= 24 && Number(minute ?? 0) < 60 ? time : Number.NaN;
}

/** Times that end before they begin, unless a night may lie between: `18 bis 16 Uhr`, `10.30 bis 9 Uhr`. */
export function findBackwardTimes(passages: readonly Passage[]): ParseWarning[] {
  return passages.flatMap(({ line, text }) =>
    [...text.matchAll(RANGE)].flatMap((match): ParseWarning[] => {
      const [written, fromHour, fromMinute, toHour, toMinute] = match;
      const [from, to] = [minutes(fromHour, fromMinute), minutes(toHour, toMinute)];
      const overnight = from >= NOON && to <= NIGHT_ENDS;
      const isNextDay = NEXT_DAY.test(text.slice(match.index + written.length));
      if (!(to < from) || overnight || isNextDay) return [];
      return [{ line, code: 'time-range', message: `"${written}" ends before it begins.` }];
    }),
  );
}
