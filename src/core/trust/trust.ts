import type { EditionKey, KeyChain } from '../edition.ts';

/** What a phone knows of its publisher's keys. All names were computed from the keys' bytes. */
export interface Trust {
  /** The key that editions are signed with. */
  key: EditionKey;
  /** Those before it, newest first: what they signed is still genuine. Also revoked ones, so that these are recognised. */
  previous: EditionKey[];
  /** Names of keys that are not believed, whatever comes later. */
  revoked: string[];
}

/**
 * True if a whole chain (`isWholeChain`) leads from the key that the phone knows to the chain's own. Only the newest key
 * known may hand over, and no key that the phone knows to be revoked: whoever stole it could endorse a key of their own.
 */
export function followsFrom({ key, revoked }: Trust, chain: KeyChain): boolean {
  const keys = [chain.key, ...(chain.previousKeys ?? [])];
  const from = keys.findIndex((one) => one.public === key.public);
  return from >= 0 && keys.slice(0, from + 1).every(({ id }) => !revoked.includes(id));
}

/** What the phone knows once it believes this chain. What was revoked stays so. */
export function trustOf(chain: KeyChain, revoked: readonly string[]): Trust {
  const previous = (chain.previousKeys ?? []).map(({ endorsement: _endorsement, ...key }) => key);
  return { key: chain.key, previous, revoked: [...new Set(revoked)] };
}
