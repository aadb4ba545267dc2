import { withoutMarks } from './markup.ts';

/** A stretch of a text that an engine is asked about, with marks (`markup.ts`). */
export interface Asked {
  id: string;
  text: string;
}

/** The most that fits into one request. */
export interface BatchSize {
  characters: number;
  segments: number;
}

/** The source text before and behind a batch, for the engine to understand it. */
export function neighbours(batch: readonly Asked[], all: readonly Asked[]): { before?: string; after?: string } {
  const at = (segment: Asked | undefined) => all.findIndex(({ id }) => id === segment?.id);
  const before = all[at(batch[0]) - 1];
  const after = all[at(batch.at(-1)) + 1];
  return {
    ...(before && { before: withoutMarks(before.text) }),
    ...(after && { after: withoutMarks(after.text) }),
  };
}

/** Runs of segments that fit into one request; one that is too long by itself goes alone. */
export function batches<Segment extends Asked>(
  segments: readonly Segment[],
  { characters, segments: most }: BatchSize,
): Segment[][] {
  const made: Segment[][] = [];
  let size = 0;
  for (const segment of segments) {
    const last = made.at(-1);
    if (last && last.length < most && size + segment.text.length <= characters) {
      last.push(segment);
      size += segment.text.length;
    } else {
      made.push([segment]);
      size = segment.text.length;
    }
  }
  return made;
}

/** Characters of source text, without marks. */
export function charactersIn(segments: readonly Asked[]): number {
  return segments.reduce((total, { text }) => total + withoutMarks(text).length, 0);
}
