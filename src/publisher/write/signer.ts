import { createECDH, createHash, createHmac } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { bytesToNumberBE, createHmacDrbg } from '@noble/curves/utils.js';
import type { EditionKey } from '../../core/edition.ts';

/** A private key with its public half. Plain data: workers are handed it. */
export interface SigningKey extends EditionKey {
  /** The private number, 32 bytes, big-endian. */
  secret: Uint8Array;
}

/** Signature of bytes: ECDSA on P-256 with SHA-256, as r and s (IEEE P1363) in base64url. */
export type Sign = (bytes: Uint8Array) => string;

const { Fn } = p256.Point;

/**
 * Signs deterministically (RFC 6979): the same bytes and key give the same signature on any machine, so that builds stay
 * reproducible. Node's own ECDSA draws random numbers. The result is what `p256.sign` of @noble/curves gives; the one
 * multiplication on the curve that takes it a millisecond is left to OpenSSL, which is forty times as fast.
 */
export function signer({ secret }: SigningKey): Sign {
  const d = Fn.fromBytes(secret);
  const curve = createECDH('prime256v1');
  const drbg = createHmacDrbg<Uint8Array>(32, 32, (key: Uint8Array, message: Uint8Array) =>
    createHmac('sha256', key).update(message).digest(),
  );
  return (bytes) => {
    const z = Fn.create(bytesToNumberBE(createHash('sha256').update(bytes).digest()));
    const attempt = (nonce: Uint8Array): Uint8Array | undefined => {
      const k = bytesToNumberBE(nonce);
      if (!Fn.isValidNot0(k)) return undefined;
      curve.setPrivateKey(nonce);
      const r = Fn.create(bytesToNumberBE(curve.getPublicKey().subarray(1, 33)));
      const s = Fn.mul(Fn.inv(k), Fn.add(z, Fn.mul(r, d)));
      return r === 0n || s === 0n ? undefined : Buffer.concat([Fn.toBytes(r), Fn.toBytes(s)]);
    };
    return Buffer.from(drbg(Buffer.concat([secret, Fn.toBytes(z)]), attempt)).toString('base64url');
  };
}
