import type { FactKind } from '../../core/facts.ts';
import type { IsoDate } from '../../core/release.ts';

/** What a finding is about: a kind of fact, or the text as a whole. */
export type FindingKind =
  | FactKind
  /** The address a link leads to, as opposed to its words. */
  | 'link'
  /** Its blocks are not those of the text it was made from. */
  | 'blocks'
  | 'empty'
  | 'untranslated'
  | 'language'
  | 'length'
  /** A plain text that is not easier to read than its original. */
  | 'readability'
  | 'stale'
  /** The text it was made from is blocked itself. */
  | 'base';

/** One thing a person should look at. Blocking ones keep the text out of the edition. */
export interface Finding {
  severity: 'blocking' | 'warning';
  kind: FindingKind;
  /** One English sentence. */
  message: string;
  /** Id of the block it is in, or `title`, `subtitle`; absent where it is about the whole text. */
  block?: string;
  /** The sentence it stands in: of the text itself, or of the text it was made from if something is missing. */
  sentence?: string;
  /** How it is written in the text itself, to find its line. */
  mention?: string;
  /** A person has accepted it: it would be blocking else. */
  accepted?: { by: string; on: IsoDate };
}

/** A finding with its place in the workspace. */
export interface PlacedFinding extends Finding {
  file: string;
  /** From 1. */
  line: number;
}

export function isBlocking({ severity }: Finding): boolean {
  return severity === 'blocking';
}
