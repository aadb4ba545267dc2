import type { KeyCheck } from '../../core/trust/key-check.ts';

const KEY = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/** Checks keys and signatures with the browser's cryptography (Node has the same); works without a network. */
export function webCryptoCheck(subtle: Pick<SubtleCrypto, 'digest' | 'importKey' | 'verify'>): KeyCheck {
  return {
    digest: (bytes) => subtle.digest('SHA-256', bytes),
    async verify(spki, sig, signed) {
      try {
        const key = await subtle.importKey('spki', spki, KEY, false, ['verify']);
        return await subtle.verify(SIGNATURE, key, sig, signed);
      } catch (cause) {
        // No SPKI, another curve, a point that is not on it: whoever sent it, nothing was signed with it.
        if (cause instanceof DOMException) return false;
        throw cause;
      }
    },
  };
}
