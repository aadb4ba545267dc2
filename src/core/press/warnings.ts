/** What a person should look at. Text that is kept out of the release stands in the message, so that nothing is lost. */
export type WarningCode =
  /** The text has no title; one was made from its first sentence. */
  | 'no-title'
  /** The text names no day of publication. */
  | 'no-date'
  /** The text's day of publication and the source's differ. */
  | 'date-differs'
  /** A correction without a day, or one before the publication. */
  | 'correction-date'
  /** A line around the title or date (slogan, kicker, release number) was kept out. */
  | 'set-aside'
  /** Something of the web page (cookie banner, "print") was kept out. */
  | 'page-furniture'
  /** A line of an address block fits no field and was kept as a note. */
  | 'contact-note'
  /** Running text stands behind the imprint. */
  | 'after-imprint'
  /** A line without a marker was taken for a list's first item. */
  | 'list-marker'
  /** Numbering has gaps; the lines were kept as paragraphs with their numbers. */
  | 'list-number'
  /** A word divided at a line's end was put together. */
  | 'hyphen'
  /** A weekday does not belong to its date. */
  | 'weekday'
  /** The calendar has no such day. */
  | 'impossible-day'
  /** A range of days ends before it begins. */
  | 'date-range'
  /** A range of times ends before it begins. */
  | 'time-range'
  /** "Today" or "tomorrow" stands beside a date that is another day, seen from the publication. */
  | 'relative-day'
  /** The text looks like several releases. */
  | 'digest'
  /** A placeholder was not filled in. */
  | 'placeholder';

export interface ParseWarning {
  /** Line of the input, counted from 1. */
  line: number;
  code: WarningCode;
  /** One English sentence: what was found and what was made of it. */
  message: string;
}
