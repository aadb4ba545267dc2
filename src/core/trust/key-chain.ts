import { decodeBase64url } from '../codec/base64url.ts';
import type { KeyChain } from '../edition.ts';
import { isSignedBy, type KeyCheck, keyIdOf } from './key-check.ts';

/**
 * True if every key of the chain has the name that follows from its bytes, none comes twice, and each one before endorses
 * the next. That says nothing of whom the keys belong to: see `followsFrom`.
 */
export async function isWholeChain({ key, previousKeys = [] }: KeyChain, check: KeyCheck): Promise<boolean> {
  const keys = [key, ...previousKeys];
  if (new Set(keys.map((one) => one.public)).size !== keys.length) return false;
  const ids = await Promise.all(keys.map((one) => keyIdOf(one.public, check)));
  if (!keys.every(({ id }, at) => id === ids[at])) return false;
  const endorsed = await Promise.all(
    previousKeys.map((older, at) => {
      const newer = decodeBase64url(keys[at]?.public ?? '');
      return newer !== undefined && isSignedBy(older.public, older.endorsement, newer, check);
    }),
  );
  return endorsed.every(Boolean);
}
