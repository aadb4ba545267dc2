import type { KeyChain } from '../edition.ts';
import { isWholeChain } from './key-chain.ts';
import { type Bytes, isSignedBy, type KeyCheck } from './key-check.ts';
import { followsFrom, type Trust, trustOf } from './trust.ts';

/** What a phone can say of a text that did not come with its edition; the app has a sentence for each. */
export type Verdict =
  /** Published by the phone's publisher, unchanged. */
  | 'genuine'
  /** It names a key of the phone's publisher and is not what that key signed. */
  | 'changed'
  /** Signed, but with no key that the phone knows. */
  | 'unknown-publisher'
  | 'unsigned'
  /** Signed with a key of the phone's publisher that others may have got hold of. */
  | 'revoked';

/** A text with what its sender says of its signature. Nothing of it is believed. */
export interface SignedText {
  /** The rendition file, byte for byte. */
  bytes: Bytes;
  sig?: string;
  /** Name of the key. It only tells `changed` from `unknown-publisher`; what counts is which key the signature fits. */
  key?: string;
  /** The publisher's keys, for phones that have not heard of the newest one yet. */
  keys?: KeyChain;
}

/** Judges a text, without a network. Never rejects for what the text is. */
export async function judgeText(text: SignedText, trust: Trust | undefined, check: KeyCheck): Promise<Verdict> {
  const { bytes, sig, key } = text;
  if (!sig) return 'unsigned';
  const believed = trust && (await withKeysOf(text, trust, check));
  const known = believed ? [believed.key, ...believed.previous] : [];
  const fits = await Promise.all(known.map((one) => isSignedBy(one.public, sig, bytes, check)));
  return decide(
    key,
    known.map(({ id }) => id),
    known.find((_, at) => fits[at])?.id,
    believed?.revoked ?? [],
  );
}

/** The verdict of a signed text: `named` by its sender, signed by `signer` if that is among the `known` ones. */
export function decide(
  named: string | undefined,
  known: readonly string[],
  signer: string | undefined,
  revoked: readonly string[],
): Verdict {
  if (signer !== undefined) return revoked.includes(signer) ? 'revoked' : 'genuine';
  if (named === undefined) return 'unsigned';
  if (known.includes(named)) return 'changed';
  return revoked.includes(named) ? 'revoked' : 'unknown-publisher';
}

/** What is believed for this one text: a chain that comes with it and follows from the phone's key counts, too. */
async function withKeysOf({ keys }: SignedText, trust: Trust, check: KeyCheck): Promise<Trust> {
  const isNews = keys && keys.key.public !== trust.key.public && followsFrom(trust, keys);
  return isNews && (await isWholeChain(keys, check)) ? trustOf(keys, trust.revoked) : trust;
}
