import type { Block } from '../release.ts';

/** A block without its id, which it gets by its position. */
export type Draft = Block extends infer One ? (One extends Block ? Omit<One, 'id'> : never) : never;

/** Something read from passages `from` to `to` (not included). */
export interface Part {
  from: number;
  to: number;
  draft: Draft;
}
