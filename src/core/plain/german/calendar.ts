export const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  jan: 'Januar',
  feb: 'Februar',
  febr: 'Februar',
  mrz: 'März',
  apr: 'April',
  jun: 'Juni',
  jul: 'Juli',
  aug: 'August',
  sep: 'September',
  sept: 'September',
  okt: 'Oktober',
  nov: 'November',
  dez: 'Dezember',
};

/** The month to an abbreviation without its full stop; undefined if it is none. */
export function monthInFull(short: string): string | undefined {
  return SHORT_MONTHS[short.toLowerCase()];
}

/** The weekdays to their abbreviations. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};
