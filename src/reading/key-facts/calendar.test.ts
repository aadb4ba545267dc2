import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { KeyFact } from '../../core/facts.ts';
import { type CalendarEntry, writeCalendar } from './calendar.ts';
import { occasionOf } from './occasion.ts';

const NOW = new Date('2026-11-22T12:34:56.789Z');
const at = { block: 'b1', sentence: 0, text: 'as printed' };

function entry(facts: KeyFact[], more: Partial<CalendarEntry> = {}): CalendarEntry {
  const [fact] = facts;
  const occasion = fact && occasionOf(fact, facts);
  if (!occasion) throw new Error('no occasion');
  return { id: 'kurs-when', occasion, summary: 'Kurs', description: 'Ein Kurs', ...more };
}

/** The file as another program reads it. */
function read(...entries: CalendarEntry[]) {
  const file = writeCalendar(entries, NOW);
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Berlin');
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { file, calendar, events, event: events[0] as ICAL.Event };
}

const utc = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('writeCalendar', () => {
  it('names a time on German clocks, in winter and in summer', () => {
    const winter = read(entry([{ kind: 'when', ...at, date: '2026-11-28', time: '09:30', endTime: '15:00' }])).event;
    expect([utc(winter.startDate), utc(winter.endDate)]).toEqual([
      '2026-11-28T08:30:00.000Z',
      '2026-11-28T14:00:00.000Z',
    ]);
    const summer = read(entry([{ kind: 'when', ...at, date: '2027-07-01', time: '09:30', endTime: '15:00' }])).event;
    expect(utc(summer.startDate)).toBe('2027-07-01T07:30:00.000Z');
  });

  it('brings a time zone that agrees with Germany’s all year round', () => {
    const { calendar } = read(entry([{ kind: 'when', ...at, date: '2026-11-28', time: '09:30' }]));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
    for (let day = 0; day < 800; day += 1) {
      const moment = new Date(Date.UTC(2026, 0, 1 + day, 4));
      const there = ICAL.Time.fromJSDate(moment, true).convertToZone(zone);
      expect(there.toString().slice(0, 16).replace('T', ' ')).toBe(clock.format(moment));
    }
  });

  it('ends what has no end in the text where it begins, and what ends after midnight on the next day', () => {
    const open = read(entry([{ kind: 'when', ...at, date: '2026-11-28', time: '16:30' }]));
    expect(open.file).not.toContain('DTEND');
    const night = read(entry([{ kind: 'when', ...at, date: '2026-12-31', time: '20:00', endTime: '01:00' }])).event;
    expect(utc(night.endDate)).toBe('2027-01-01T00:00:00.000Z');
  });

  it('takes whole days, the last one included', () => {
    const { event, file } = read(entry([{ kind: 'when', ...at, date: '2026-12-24', endDate: '2027-01-03' }]));
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-24', '2027-01-04']);
    expect(file).not.toContain('VTIMEZONE');
  });

  it('reminds of a deadline on the day before', () => {
    const { event } = read(entry([{ kind: 'until', ...at, date: '2026-12-11', time: '18:00' }]));
    expect(event.startDate.toString()).toBe('2026-12-11');
    const alarm = event.component.getFirstSubcomponent('valarm') as ICAL.Component;
    const trigger = alarm.getFirstPropertyValue('trigger') as unknown as ICAL.Duration;
    const rings = new Date(`${event.startDate}T00:00:00Z`).getTime() + trigger.toSeconds() * 1000;
    expect(new Date(rings).toISOString()).toBe('2026-12-10T09:00:00.000Z');
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('repeats what comes every week until it ends', () => {
    const weekly: KeyFact = { kind: 'weekly', ...at, weekdays: [2, 4], time: '18:00', endTime: '20:15' };
    const { event } = read(entry([weekly, { kind: 'when', ...at, date: '2027-03-16', endDate: '2027-04-01' }]));
    const times = event.iterator();
    const dates: string[] = [];
    for (let next = times.next(); next; next = times.next()) dates.push(utc(next));
    // The clocks change on the 28th of March: the course begins at 18:00 all the same.
    expect(dates).toEqual([
      '2027-03-16T17:00:00.000Z',
      '2027-03-18T17:00:00.000Z',
      '2027-03-23T17:00:00.000Z',
      '2027-03-25T17:00:00.000Z',
      '2027-03-30T16:00:00.000Z',
      '2027-04-01T16:00:00.000Z',
    ]);
  });

  it('carries place, words and address, whatever stands in them', () => {
    const words = {
      summary: 'دورة; مجانية, نعم\\لا',
      description: 'Erste Zeile\r\nzweite, Zeile\n„dritte“ 😀'.repeat(9),
      location: 'Haus am Kanal, Lindenallee 8, Raum 204',
      url: 'https://example.org/ä?q=1&x=%20b',
    };
    const { event, file } = read(entry([{ kind: 'when', ...at, date: '2026-11-28' }], words));
    expect(event.summary).toBe(words.summary);
    expect(event.description).toBe(words.description.replaceAll('\r\n', '\n'));
    expect(event.location).toBe(words.location);
    expect(file).toContain('URL:https://example.org/%C3%A4?q=1&x=%20b\r\n');
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T12:34:56Z');
    expect(event.uid).toBe('kurs-when@lesebruecke');
  });

  it('breaks lines at 75 octets, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
        const { file, event } = read(entry([{ kind: 'when', ...at, date: '2026-11-28' }], { summary }));
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(event.summary ?? '').toBe(summary.replace(/\p{Cc}/gu, ' '));
      }),
    );
  });

  it('takes several entries', () => {
    const one = entry([{ kind: 'when', ...at, date: '2026-11-28' }]);
    expect(read(one, { ...one, id: 'other' }).events.map(({ uid }) => uid)).toEqual([
      'kurs-when@lesebruecke',
      'other@lesebruecke',
    ]);
  });
});
