import { decodeBase64url } from '../codec/base64url.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What the core needs of the platform's cryptography: on phones, WebCrypto. */
export interface KeyCheck {
  /** SHA-256. */
  digest: (bytes: Bytes) => Promise<ArrayBuffer>;
  /**
   * True if `sig` (64 bytes, IEEE P1363) is a signature of these bytes, ECDSA on P-256 with SHA-256, by the key with this
   * SPKI. False also for a key or signature that is none.
   */
  verify: (spki: Bytes, sig: Bytes, signed: Bytes) => Promise<boolean>;
}

/** {@link KeyCheck.verify} for key and signature as they are written: base64url. */
export async function isSignedBy(publicKey: string, sig: string, signed: Bytes, check: KeyCheck): Promise<boolean> {
  const [spki, signature] = [decodeBase64url(publicKey), decodeBase64url(sig)];
  return spki !== undefined && signature?.length === 64 && check.verify(spki, signature, signed);
}

/** The name that a public key has (see EditionKey); undefined if it is not base64url. */
export async function keyIdOf(publicKey: string, { digest }: KeyCheck): Promise<string | undefined> {
  const spki = decodeBase64url(publicKey);
  if (!spki) return undefined;
  const hash = new Uint8Array(await digest(spki));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
