import type { GateReason, Verdict } from '../../core/plain/gate.ts';
import type { GermanText } from '../../core/plain/plain-text.ts';
import type { SentenceChange } from '../../core/plain/simplify-blocks.ts';
import type { Block } from '../../core/release.ts';

/** A part of a text that is not by the engine that was asked, and why. */
export interface Fallback {
  /** Id of the block or list item (`b3`, `b4.2`), or `title`, `subtitle`. */
  piece: string;
  /** What stands there now. */
  by: 'rules' | 'original';
  reasons: string[];
}

/** A plain text as an engine drafted it; whether it may be published, only the gate knows. */
export interface Draft {
  text: GermanText & { blocks: Block[] };
  origin: 'rules' | 'machine';
  /** As it stands in the front matter. */
  engine: string;
  /** What the rules did. */
  changes: SentenceChange[];
  fallbacks: Fallback[];
}

/** A draft and what the gate says of it. */
export interface GatedDraft extends Draft {
  verdict: Verdict;
}

/** "b3: It reads as …" */
export function reasonLine({ block, message }: GateReason): string {
  return block === undefined ? message : `${block}: ${message}`;
}
