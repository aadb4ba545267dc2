import * as v from 'valibot';
import { contact, count, day, filled } from './values.ts';

const time = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/));
const weekday = v.pipe(count, v.maxValue(6));
const place = { block: filled, sentence: count, text: filled };

const keyFact = v.variant('kind', [
  v.object({
    kind: v.literal('when'),
    ...place,
    date: day,
    endDate: v.exactOptional(day),
    time: v.exactOptional(time),
    endTime: v.exactOptional(time),
    closed: v.exactOptional(v.literal(true)),
  }),
  v.object({
    kind: v.literal('weekly'),
    ...place,
    weekdays: v.array(weekday),
    time,
    endTime: v.exactOptional(time),
  }),
  v.object({ kind: v.literal('until'), ...place, date: day, time: v.exactOptional(time) }),
  v.object({ kind: v.literal('where'), ...place, address: filled }),
  v.object({ kind: v.literal('cost'), ...place, amount: v.pipe(v.number(), v.minValue(0)), currency: filled }),
  v.object({ kind: v.literal('ask'), ...place, contact }),
]);
const KINDS: readonly string[] = keyFact.options.map(({ entries }) => entries.kind.literal);

/** Facts of a kind that this version does not know are left out: a newer publisher may tell more. */
export const keyFacts = v.pipe(
  v.array(v.looseObject({ kind: v.string() })),
  v.filterItems(({ kind }) => KINDS.includes(kind)),
  v.array(keyFact),
);
