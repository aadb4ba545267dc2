import { isoDate, MONTH, monthNumber } from '../../core/press/dates.ts';
import type { IsoDate } from '../../core/release.ts';

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Three letters that German names do not share with the English ones. */
const GERMAN: Record<string, number> = { mär: 3, mrz: 3, mae: 3, mai: 5, okt: 10, dez: 12, jän: 1 };

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i;
/** RFC 822 and its successors: `Fri, 18 Jul 2025 00:00:00 GMT`; the weekday and the time may be missing. */
const RFC =
  /(\d{1,2})\.?[\s-]+([A-Za-zä]{3})[a-zä]*\.?[\s-]+(\d{4}|\d\d)\b(?:\s+(\d{1,2}:\d\d(?::\d\d)?)\s*([+-]\d{4}|[A-Z]{1,4})?)?/i;
const GERMAN_DAY = new RegExp(`(\\d{1,2})\\.\\s?(?:(\\d{1,2})\\.|(${MONTH}))\\s?(\\d{4}|\\d\\d(?![\\d:]))`, 'i');
/** As Americans write it: `August 3, 2026`. */
const MONTH_FIRST = /^(?:[A-Za-z]+,?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/;
const DIGITS_ONLY = /^(20\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;

/** Clock of the publishers: offices in Germany give days, and their servers turn them into moments. */
const BERLIN = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

const ZONES: Record<string, string> = { CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00' };

/**
 * The day of a moment in Germany. Midnight in any zone is a day that somebody gave without a time, and stays that day:
 * `Fri, 18 Jul 2025 00:00:00 GMT` is the 18th, in Germany as elsewhere.
 */
function dayOf(day: IsoDate, time: string | undefined, zone: string | undefined): IsoDate {
  if (time === undefined || /^0?0:00(?::00)?$/.test(time) || zone === undefined) return day;
  const offset = ZONES[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : 'Z');
  const moment = new Date(
    `${day}T${time.padStart(time.length === 4 || time.length === 7 ? time.length + 1 : 0, '0')}${offset}`,
  );
  return Number.isNaN(moment.getTime()) ? day : BERLIN.format(moment);
}

function year(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/**
 * The day that a date in a feed or in a page's metadata means: ISO 8601, RFC 822 with English or German months,
 * `18.07.2025` or `July 18, 2025`. Undefined if it is none of these, or no day of the calendar.
 */
export function readDay(text: string | undefined): IsoDate | undefined {
  const value = text?.trim() ?? '';
  const iso = ISO.exec(value);
  if (iso) {
    const day = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day && dayOf(day, iso[4], iso[5]);
  }
  const german = GERMAN_DAY.exec(value);
  if (german) return isoDate(year(german[4] ?? ''), monthNumber(german[3], german[2]), Number(german[1]));
  const digits = DIGITS_ONLY.exec(value);
  if (digits) return isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const american = MONTH_FIRST.exec(value);
  const named = ENGLISH.indexOf(american?.[1]?.toLowerCase() ?? '') + 1;
  if (american && named > 0) return isoDate(Number(american[3]), named, Number(american[2]));
  const rfc = RFC.exec(value);
  const name = rfc?.[2]?.toLowerCase() ?? '';
  const month = GERMAN[name] ?? ENGLISH.indexOf(name) + 1;
  if (!rfc || month === 0) return undefined;
  const day = isoDate(year(rfc[3] ?? ''), month, Number(rfc[1]));
  return day && dayOf(day, rfc[4], rfc[5]);
}
