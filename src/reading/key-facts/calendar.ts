import type { IsoDate } from '../../core/release.ts';
import { addDays, type Occasion } from './occasion.ts';

/** What one entry of a calendar says, in the reader's words. */
export interface CalendarEntry {
  /** The same whenever the same is put in a calendar: a second time changes the entry instead of adding another. */
  id: string;
  occasion: Occasion;
  summary: string;
  description: string;
  location?: string | undefined;
  /** Page of the original. */
  url?: string | undefined;
}

/** Octets of a line, without its end; RFC 5545, 3.1. */
const LINE_OCTETS = 75;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
/** Nine in the morning of the day before: midnight is when the entry of a whole day begins. */
const DAY_BEFORE = '-PT15H';

/** Summer time by the rule of the European Union, in force in Germany in this form since 1996. */
const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar file (iCalendar, RFC 5545) with these entries, as Google, Apple and Outlook take it. */
export function writeCalendar(entries: readonly CalendarEntry[], now: Date): string {
  const zone = entries.some(({ occasion }) => occasion.time) ? BERLIN : [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lesebruecke//Lesebruecke//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zone,
    ...entries.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ id, occasion, summary, description, location, url }: CalendarEntry, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(id)}@lesebruecke`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    ...span(occasion),
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    ...(location ? [`LOCATION:${text(location)}`] : []),
    ...(url ? [`URL:${encodeURI(decodeSafely(url))}`] : []),
    // A deadline, or a closed office, does not keep anybody busy.
    ...(occasion.time ? [] : ['TRANSP:TRANSPARENT']),
    ...(occasion.deadline ? alarm(summary) : []),
    'END:VEVENT',
  ];
}

function alarm(summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(summary)}`, `TRIGGER:${DAY_BEFORE}`, 'END:VALARM'];
}

function span({ first, last, time, endTime, weekdays }: Occasion): string[] {
  if (!time) return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
  // What ends at one in the morning ends the day after.
  const endDay = endTime && endTime <= time ? addDays(first, 1) : first;
  return [
    `DTSTART;TZID=Europe/Berlin:${at(first, time)}`,
    ...(endTime ? [`DTEND;TZID=Europe/Berlin:${at(endDay, endTime)}`] : []),
    // In UTC, as the standard asks for beside a time zone: late in the evening of the last day in summer and in winter.
    ...(weekdays
      ? [`RRULE:FREQ=WEEKLY;BYDAY=${weekdays.map((day) => WEEKDAYS[day]).join(',')};UNTIL=${compact(last)}T215959Z`]
      : []),
  ];
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

function at(day: IsoDate, time: string): string {
  return `${compact(day)}T${time.replace(':', '')}00`;
}

/** A value of type TEXT: four characters are escaped, other control characters are not allowed. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** An address whose letters are all allowed in a URI, escaped once, however it came. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // A per cent sign that escapes nothing.
    return url;
  }
}

/** Breaks a line into pieces of 75 octets at most; a character is never torn apart. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
