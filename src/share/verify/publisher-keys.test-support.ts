import type { EditionKey, KeyChain, PreviousKey } from '../../core/edition.ts';
import type { Bytes } from '../../core/trust/key-check.ts';
import { keyIdOf } from '../../core/trust/key-check.ts';
import { webCryptoCheck } from './web-crypto.ts';

/** Keys and signatures as a publisher makes them. */

export const check = webCryptoCheck(crypto.subtle);

export interface TestKey extends EditionKey {
  sign: (signed: string | Bytes) => Promise<string>;
}

export async function makeKey(namedCurve = 'P-256'): Promise<TestKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve }, true, ['sign', 'verify']);
  const spki = base64url(await crypto.subtle.exportKey('spki', pair.publicKey));
  return {
    id: (await keyIdOf(spki, check)) ?? '',
    public: spki,
    async sign(signed) {
      const bytes = typeof signed === 'string' ? encode(signed) : signed;
      return base64url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes));
    },
  };
}

/** The public half only, as it stands in an edition. */
export function publicHalf({ id, public: spki }: EditionKey): EditionKey {
  return { id, public: spki };
}

/** The chain from the first of these keys to the last, each endorsed by the one before. */
export async function chainOf(...keys: readonly TestKey[]): Promise<KeyChain> {
  const [newest, ...older] = [...keys].reverse() as [TestKey, ...TestKey[]];
  const previousKeys: PreviousKey[] = [];
  let newer: EditionKey = newest;
  for (const key of older) {
    previousKeys.push({ ...publicHalf(key), endorsement: await key.sign(decode(newer.public)) });
    newer = key;
  }
  return { key: publicHalf(newest), ...(previousKeys.length > 0 && { previousKeys }) };
}

export function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function base64url(bytes: ArrayBuffer | Bytes): string {
  const characters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

function decode(text: string): Bytes {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
}
