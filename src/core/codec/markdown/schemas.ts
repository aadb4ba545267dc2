import * as v from 'valibot';
import type { IsoDate } from '../../release.ts';
import { SAFE_ADDRESS } from '../wire.ts';

/** What people may write into the YAML parts of a text. Messages complete the sentence "`name` must be …". */

export const filled = v.pipe(v.string('text'), v.trim(), v.nonEmpty('filled in, or left out'));

export const filledList = v.array(filled, 'a list such as [one, two]');

export const day = v.pipe(v.string('a day such as 2026-03-02'), v.check(isDay, 'a day such as 2026-03-02'));

const SHARE = 'a number from 0 to 1 such as 0.6';
export const share = v.pipe(
  v.string(SHARE),
  v.regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/, SHARE),
  v.transform(Number),
);

export const webAddress = v.pipe(
  v.string('an address that begins with https://'),
  v.regex(SAFE_ADDRESS, 'an address that begins with https://'),
  v.regex(/^https?:/i, 'an address that begins with https://'),
);

export const mediaPath = v.pipe(
  v.string('the path of a picture such as media/name.jpg'),
  v.regex(/^media\/[A-Za-z0-9_-][A-Za-z0-9._-]*$/, 'the path of a picture such as media/name.jpg'),
);

/** A mapping in which any other name is an error that lists the names that may stand there. */
export function onlyFields<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, (issue) =>
    issue.received === 'undefined' ? 'add it' : `use ${Object.keys(entries).join(', ')}`,
  );
}

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is IsoDate {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
