import * as v from 'valibot';
import { keyId, previousKeys } from '../../core/codec/wire/keys.ts';
import type { PreviousKey } from '../../core/edition.ts';
import { InputError } from '../../core/errors.ts';

/** What editions tell phones of a publisher's older keys. */
export interface KeyHistory {
  /** Newest first; each endorses the one after it. */
  previousKeys: PreviousKey[];
  revokedKeys: string[];
}

/**
 * It stands behind the private key in the same file, so that whoever copies one copies both: an edition without it would be
 * refused by the phones that know an older key. RFC 7468 lets readers of keys pass over blocks they do not know.
 */
const LABEL = 'LESEBRUECKE KEY HISTORY';
const BLOCK = new RegExp(`-----BEGIN ${LABEL}-----([\\sA-Za-z0-9+/=]*)-----END ${LABEL}-----\n?`);

const history = v.object({ previousKeys, revokedKeys: v.array(keyId) });

/** The history in a key file; empty for a first key. */
export function readHistory(pem: string, file: string): KeyHistory {
  if (!pem.includes(`BEGIN ${LABEL}`)) return { previousKeys: [], revokedKeys: [] };
  try {
    const json = Buffer.from(BLOCK.exec(pem)?.[1] ?? '', 'base64').toString('utf8');
    return v.parse(history, JSON.parse(json));
  } catch (cause) {
    throw new InputError('the history behind the key is damaged: take the file from a copy', { file }, { cause });
  }
}

/** The content of a key file with this history in place of the one before. */
export function withHistory(pem: string, { previousKeys, revokedKeys }: KeyHistory): string {
  const key = pem.replace(BLOCK, '');
  if (previousKeys.length === 0 && revokedKeys.length === 0) return key;
  const base64 = Buffer.from(JSON.stringify({ previousKeys, revokedKeys })).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `${key}-----BEGIN ${LABEL}-----\n${lines.join('\n')}\n-----END ${LABEL}-----\n`;
}
