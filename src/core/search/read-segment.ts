import * as v from 'valibot';
import type { Segment } from './segment.ts';

const numbers = v.instance(Uint32Array);
const text = v.object({
  id: v.string(),
  lang: v.string(),
  published: v.string(),
  topics: v.array(v.string()),
  received: v.exactOptional(v.literal(true)),
  stamp: v.string(),
});
const segment = v.object({
  texts: v.array(v.optional(text)),
  terms: v.string(),
  places: numbers,
  starts: numbers,
  postings: numbers,
});

/** A stored segment; undefined for anything that is none, or whose parts do not belong together. */
export function readSegment(stored: unknown): Segment | undefined {
  const parsed = v.safeParse(segment, stored);
  if (!parsed.success || !holdsTogether(parsed.output as Segment)) return undefined;
  return parsed.output as Segment;
}

function holdsTogether({ texts, terms, places, starts, postings }: Segment): boolean {
  if (starts.length !== places.length + 1 || starts[0] !== 0 || starts.at(-1) !== postings.length) return false;
  if (!starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? 0))) return false;
  if (!places.every((place) => terms[place - 1] === '\n') || !terms.endsWith('\n')) return false;
  return postings.every((posting) => posting >> 1 < texts.length);
}
