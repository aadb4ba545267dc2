/** The words of German dates, as text: some phones cannot read the patterns that are made of them. */

/** The months' names, from January. */
export const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  'dezember',
];
/** The months' names, as the source of a pattern without a group. */
export const MONTH = `${MONTHS.join('|')}|jänner`;
export const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'] as const;

/** Day and month as German texts write them: `4. Dezember`, `4.12.`, `4. 12.` – the source of a pattern, two groups. */
export const DAY_AND_MONTH = `(\\d{1,2})\\.\\s?(?:(${MONTH})(?!\\p{L})|(\\d{1,2})\\.)`;
