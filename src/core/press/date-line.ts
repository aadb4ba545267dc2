import type { IsoDate } from '../release.ts';
import { findDate } from './dates.ts';

/** Words that may stand beside the date in a line that says only when the release was published. */
const COMPANY =
  /^(?:(?:Presse|Medien)-?(?:mitteilung|information|meldung|info|dienst|erklärung)|Meldung|Mitteilung|Veröffentlicht|Veröffentlichung|Veröffentlichungsdatum|Erschienen|Erstellt|Datum|Stand|Nr|vom|am|den|dem|Uhr|um|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)$/iu;

export interface DateLine {
  date: IsoDate;
  /** "Stand: …": the state of the text, taken for its publication only if nothing better is there. */
  stand: boolean;
  /** The release's own number in the line ("Nr. 112/2025"), as printed. */
  number?: string;
}

/**
 * A line that gives the day of publication and nothing else: `12.12.2025`, `Pressemitteilung vom 12. Dezember 2025`,
 * `Lindenfurt, den 12.12.2025`, `Stand: 12.12.2025`. Never a line with ©: that year is the picture's.
 */
export function readDateLine(text: string): DateLine | undefined {
  const found = findDate(text);
  if (!found || /©|\(c\)/i.test(text)) return undefined;
  const before = text
    .slice(0, found.start)
    .replace(/^\p{Lu}[\p{L} .-]{1,40},\s*(?:den\s*)?$/u, (place) =>
      place
        .split(/[ ,]+/u)
        .every((word) => word === '' || COMPANY.test(word) || /^\p{Lu}|^(?:den|an|am|der|im)$/u.test(word))
        ? ''
        : place,
    );
  const after = text.slice(found.end);
  const number = /(?:Nr\.?\s*)?\d{1,4}\s?[/-]\s?\d{2,4}|Nr\.?\s*\d{1,4}/.exec(
    `${before} ${after}`.replace(/\d{1,2}[:.]\d\d/g, ''),
  )?.[0];
  const words = `${before} ${after}`
    .replace(/\d{1,2}[:.]\d\d(?::\d\d)?/g, ' ')
    .replace(number ?? '', ' ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  if (!words.every((word) => COMPANY.test(word))) return undefined;
  return {
    date: found.date,
    stand: /\bstand\b/i.test(before),
    ...(number === undefined ? {} : { number: number.trim() }),
  };
}
