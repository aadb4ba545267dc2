import { ShareError, type ShareFault } from '../../core/codec/share.ts';
import { StorageError } from '../../storage/errors.ts';
import type { TextReport } from './receive-share.ts';

/** How receiving stands, as the page shows it. */

/** Why nothing came of it; the page has a sentence for each. */
export type Trouble =
  | Exclude<ShareFault, 'not-a-share'>
  | 'foreign'
  | 'foreign-file'
  | 'no-code'
  | 'full'
  | 'not-stored'
  | 'unexpected';

export interface Receiving {
  busy: boolean;
  trouble?: Trouble;
  /** Codes read so far, of a share that takes several. `missing`: their numbers, from 1. */
  progress?: { have: number; of: number; missing: readonly number[] };
  /** Between these, a code of another share was read: the reader says whether that one is wanted. */
  other: boolean;
  /** What arrived was no share, but can be read. */
  plainText?: string;
  /** What became of the texts that arrived. */
  texts: readonly TextReport[];
}

export const NOTHING_YET: Receiving = { busy: false, other: false, texts: [] };

/** The trouble that an error means. `foreign`: what to call that which is no share. */
export function troubleOf(error: unknown, foreign: 'foreign' | 'foreign-file'): Trouble {
  if (error instanceof ShareError) return error.fault === 'not-a-share' ? foreign : error.fault;
  if (error instanceof StorageError) return error.kind === 'full' ? 'full' : 'not-stored';
  console.error(error);
  return 'unexpected';
}
