import type { Segment } from './segment.ts';

/** Segments together, and as numbers what each letter typed asks of all their texts: objects and dates take too long. */
export interface TextIndex {
  segments: readonly Segment[];
  /** Per segment: text → number of its release, the same in all segments. */
  releases: readonly Uint32Array[];
  /** Release → the day it was published, as a number in the order of days. */
  days: Uint32Array;
}

/** Takes time with the number of texts: 20,000 took 15 ms. */
export function makeTextIndex(segments: readonly Segment[]): TextIndex {
  const numbers = new Map<string, number>();
  const days: number[] = [];
  const releases = segments.map(({ texts }) =>
    Uint32Array.from(texts, (text) => {
      if (!text) return 0;
      const known = numbers.get(text.id);
      if (known !== undefined) return known;
      numbers.set(text.id, days.length);
      return days.push(dayNumber(text.published)) - 1;
    }),
  );
  return { segments, releases, days: Uint32Array.from(days) };
}

function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year * 372 + month * 31 + day || 0;
}
