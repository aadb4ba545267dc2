import { daysBetween } from '../days.ts';
import type { IsoDate } from '../release.ts';
import { DAY_AND_MONTH, inferDays, isoDate, monthNumber, WEEKDAYS } from './dates.ts';
import type { Passage } from './passages.ts';
import type { ParseWarning } from './warnings.ts';

/** Days from the publication. */
const OFFSETS: Readonly<Record<string, number>> = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 };
const WORD = Object.keys(OFFSETS).join('|');
const WEEKDAY = `${WEEKDAYS.join('|')}|Sonnabend`;
/** "heute (8.10.)", "morgen, Freitag, 9. Oktober": a sign has to part them, or the day may be of something else. */
const RELATIVE = new RegExp(
  `(?<!\\p{L})(${WORD})(?:\\s(?:Vormittag|Nachmittag|Abend))?\\s?[(,–-]\\s?(?:am\\s)?(?:(?:${WEEKDAY}),?\\s)?(?:de[nm]\\s)?${DAY_AND_MONTH}(?:\\s?(\\d{4}))?`,
  'giu',
);

/**
 * "heute (8.10.)" in a release of another day. Which of the two is wrong, only the source knows: it may have been written
 * on the day before.
 */
export function checkRelativeDays(passages: readonly Passage[], published: IsoDate | undefined): ParseWarning[] {
  if (published === undefined) return [];
  return passages.flatMap(({ line, text }) =>
    [...text.matchAll(RELATIVE)].flatMap(([written, word = '', day, name, digits, year]): ParseWarning[] => {
      const month = monthNumber(name, digits);
      const printed = isoDate(Number(year), month, Number(day));
      const [date] = year === undefined ? inferDays(Number(day), month, published) : printed ? [printed] : [];
      if (date === undefined || daysBetween(published, date) === OFFSETS[word.toLowerCase()]) return [];
      const quoted = written.includes('(') ? `${written})` : written;
      return [
        {
          line,
          code: 'relative-day',
          message: `"${quoted}" does not agree with the day of publication, ${published}.`,
        },
      ];
    }),
  );
}
