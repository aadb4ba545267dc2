import type { Block } from '../../core/release.ts';
import type { ReadingPosition } from '../../storage/schema.ts';

/** Where in a text the reader is: a block and how far into it, the same in every language and at every size. */

/** How a block lies in the window: its upper and lower edge, in pixels from the top of what can be seen. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * Where the reader is; `start` while they have not gone on, `end` once they have come to the end.
 * @param edges the blocks' edges in their order; @param height of what can be seen.
 */
export function placeOf(
  blocks: readonly Pick<Block, 'id'>[],
  edges: readonly Edges[],
  height: number,
): ReadingPosition | 'start' | 'end' {
  const [first] = edges;
  const last = edges.at(-1);
  // What fits in the window as a whole is never left half-way.
  if (!first || !last || last.bottom <= height) return 'end';
  if (first.top >= 0) return 'start';
  const at = edges.findIndex(({ bottom }) => bottom > 0);
  const [block, edge] = [blocks[at], edges[at]];
  if (!block || !edge) return 'end';
  const offset = Math.max(0, -edge.top) / (edge.bottom - edge.top || 1);
  return { block: block.id, offset: Math.round(offset * 1000) / 1000 };
}
