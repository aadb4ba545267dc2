/** The words of one language that signs and numbers are said in. */
export interface SpokenWords {
  at: string;
  dot: string;
  dash: string;
  slash: string;
  underscore: string;
  plus: string;
  /** Between two numbers: from 5 "to" 10. */
  to: string;
  /** The sign §, one and several. */
  paragraph: readonly [string, string];
  /** The word after a number of euros. */
  euro: (count: number) => string;
  /** Cents: alone, or after euros. */
  sayCents: (cents: number, afterEuros: boolean) => string;
  /** A time of the day. */
  sayTime: (hour: number, minute: number) => string;
  /** What the language writes behind a time and `sayTime` says itself, as a pattern. */
  afterTime?: string;
  /** A day; where absent, as `Intl` has it. */
  day?: (date: Date) => string;
  phone: string;
  fax: string;
  abbreviations: readonly (readonly [pattern: string, say: string])[];
}

/** Hour and minutes side by side, as most languages say them; a full hour is its number. */
export const twoNumbers = (between: string) => (hour: number, minute: number) =>
  minute === 0 ? String(hour) : `${hour}${between}${minute}`;

/** Slavic plurals after a number: 1, 2–4, 5 and more. */
export const slavic = (one: string, few: string, many: string) => (count: number) => {
  const [last, teens] = [count % 10, count % 100];
  if (last === 1 && teens !== 11) return one;
  return last >= 2 && last <= 4 && (teens < 12 || teens > 14) ? few : many;
};

/** Cents by one word for all numbers. */
export const cents =
  (word: string, and = '') =>
  (count: number, after: boolean) =>
    `${after ? and : ''}${count} ${word}`;

/** A day as number, month and year, with months from January: for languages that not every browser's `Intl` knows. */
export const dayWith = (months: string, after = '') => {
  const names = months.split(' ');
  return (date: Date) => `${date.getUTCDate()} ${names[date.getUTCMonth()]} ${date.getUTCFullYear()}${after}`;
};
