import * as v from 'valibot';
import type { KeyChain } from '../../edition.ts';
import { keyChain, keyId } from '../wire/keys.ts';
import { count } from '../wire/values.ts';
import { ShareError } from './share-error.ts';

/** More texts than anybody shares at once. */
const MOST_TEXTS = 100;
/** Lengths in UTF-16 units that a person still reads; names are cut by whoever shows them. */
export const LONGEST = { title: 300, note: 3_000, name: 300 } as const;

/** What stands before the texts of a share, as JSON. Nothing of it is signed, so nothing of it is believed. */
export interface Cover {
  title?: string;
  note?: string;
  publishers: CoverPublisher[];
  texts: CoverText[];
}

export interface CoverPublisher {
  name?: string;
  /** Name of the key that signed. */
  key?: string;
  keys?: KeyChain;
}

export interface CoverText {
  /** Length of the rendition file. */
  bytes: number;
  /** Index into `publishers`. */
  publisher: number;
  signed?: boolean;
}

const upTo = (length: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(length));

const cover = v.object({
  title: v.exactOptional(upTo(LONGEST.title)),
  note: v.exactOptional(upTo(LONGEST.note)),
  publishers: v.pipe(
    v.array(
      v.object({
        name: v.exactOptional(upTo(LONGEST.name)),
        key: v.exactOptional(keyId),
        keys: v.exactOptional(keyChain),
      }),
    ),
    v.maxLength(MOST_TEXTS),
  ),
  texts: v.pipe(
    v.array(v.object({ bytes: count, publisher: count, signed: v.exactOptional(v.boolean()) })),
    v.nonEmpty(),
    v.maxLength(MOST_TEXTS),
  ),
});

/** Reads a cover. Throws a ShareError `invalid` if it is none. Unknown members are dropped. */
export function parseCover(json: string): Cover {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new ShareError('invalid', { cause });
  }
  const result = v.safeParse(cover, data, { abortEarly: true });
  if (!result.success) throw new ShareError('invalid', { cause: new Error(result.issues[0].message) });
  return result.output;
}
