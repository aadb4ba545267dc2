import { type Edition, editionPath } from '../edition.ts';
import { EditionError } from '../errors.ts';
import { isWholeChain } from './key-chain.ts';
import { type Bytes, isSignedBy, type KeyCheck } from './key-check.ts';
import { followsFrom, type Trust, trustOf } from './trust.ts';

/** What was signed of `edition.json`, and the signature (see `splitSignature`). */
export interface SignedManifest {
  signed: Bytes;
  sig: string;
}

/**
 * What the phone knows of the publisher's keys after this edition; undefined for a publisher who does not sign. The first
 * key seen is believed (trust on first use: the edition comes from the app's own origin); from then on editions must be
 * signed with it or with a key that follows from it. Rejects with an EditionError `untrusted`.
 */
export async function trustEdition(
  edition: Edition,
  manifest: SignedManifest | undefined,
  known: Trust | undefined,
  check: KeyCheck,
): Promise<Trust | undefined> {
  const { key, previousKeys, revokedKeys = [] } = edition;
  if (!key) {
    if (known) throw untrusted('not signed');
    return undefined;
  }
  const chain = { key, ...(previousKeys && { previousKeys }) };
  if (!manifest || !(await isSignedBy(key.public, manifest.sig, manifest.signed, check))) {
    throw untrusted('the signature is not that of its key');
  }
  if (!(await isWholeChain(chain, check))) throw untrusted('the chain of keys is broken');
  if (revokedKeys.includes(key.id)) throw untrusted('it revokes its own key');
  if (known && !followsFrom(known, chain)) throw untrusted('signed with another key');
  return trustOf(chain, [...(known?.revoked ?? []), ...revokedKeys]);
}

function untrusted(why: string): EditionError {
  return new EditionError('untrusted', editionPath.edition, { cause: new Error(why) });
}
