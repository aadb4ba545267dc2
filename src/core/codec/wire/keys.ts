import * as v from 'valibot';

export const signature = v.pipe(v.string(), v.regex(/^[\w-]{86}$/));
export const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
/** SPKI of a key on P-256 has 91 bytes, or 59 where the point is compressed: longer ones are none. */
export const editionKey = v.object({ id: keyId, public: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/)) });

/** More keys than a publisher ever has: each costs the phone a look at a signature. */
const MOST_KEYS = 50;
export const previousKeys = v.pipe(
  v.array(v.object({ ...editionKey.entries, endorsement: signature })),
  v.maxLength(MOST_KEYS),
);

/** A publisher's keys where they come with a single text, see KeyChain. */
export const keyChain = v.object({ key: editionKey, previousKeys: v.exactOptional(previousKeys) });
