import { describe, expect, it } from 'vitest';
import type { KeyFact } from '../../core/facts.ts';
import { occasionOf, occasions } from './occasion.ts';

const at = { block: 'b1', sentence: 0, text: 'as printed' };
const range: KeyFact = { kind: 'when', ...at, date: '2026-11-16', endDate: '2026-12-18' };
const weekly: KeyFact = { kind: 'weekly', ...at, weekdays: [2, 4], time: '18:00' };

describe('occasionOf', () => {
  it('gives weekly events their days only where the same sentence says which', () => {
    expect(occasionOf(weekly, [weekly, range])).toEqual({
      first: '2026-11-17',
      last: '2026-12-18',
      weekdays: [2, 4],
      time: '18:00',
    });
    expect(occasionOf(weekly, [weekly, { ...range, sentence: 1 }])).toBeUndefined();
    expect(occasionOf(weekly, [weekly, { kind: 'when', ...at, date: '2026-11-16' }])).toBeUndefined();
    expect(occasionOf(weekly, [weekly, { ...range, closed: true }])).toBeUndefined();
    expect(occasionOf(weekly, [weekly, { ...range, date: '2026-11-20', endDate: '2026-11-21' }])).toBeUndefined();
  });

  it('takes no time for each of several days', () => {
    expect(occasionOf({ ...range, time: '09:00', endTime: '11:00' }, [])).toEqual({
      first: '2026-11-16',
      last: '2026-12-18',
    });
  });

  it('knows none of a place', () => {
    expect(occasionOf({ kind: 'where', ...at, address: 'Marktplatz 1' }, [])).toBeUndefined();
  });
});

describe('occasions', () => {
  const days = (facts: KeyFact[], today: string) => occasions(facts, today).map(({ occasion }) => occasion.first);

  it('leaves out what is over, and keeps what is going on', () => {
    const until: KeyFact = { kind: 'until', ...at, date: '2026-11-22' };
    expect(days([until, range], '2026-11-22')).toEqual(['2026-11-22', '2026-11-16']);
    expect(days([until, range], '2026-11-23')).toEqual(['2026-11-16']);
    expect(days([until, range], '2026-12-19')).toEqual([]);
  });

  it('says a course of several weeks once', () => {
    expect(days([range, weekly], '2026-11-01')).toEqual(['2026-11-17']);
    expect(days([range, { ...weekly, sentence: 3 }], '2026-11-01')).toEqual(['2026-11-16']);
  });
});
